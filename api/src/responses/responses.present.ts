import type { me } from '@usward/contract/me';
import type { Between, Ending } from '@usward/exercises';
import type { DueExercise } from '../assignments/assignments.service.ts';
import type { Answer } from '../platform/http/route.ts';

export type Today = Answer<typeof me.today>;
export type OccurrencePage = Answer<typeof me.occurrence>;
export type Us = Answer<typeof me.us>;
export type Mine = Answer<typeof me.mine>;
export type Task = Today['tasks'][number];
export type Standing = Today['standing'][number];

/** Values are JSON: they came from a phone. */
export const presentBetween = (between: Between) => between as Standing['between'];

/** A task as its own person sees it; nothing in it speaks of the other. */
export function presentTask(
  due: DueExercise,
  plan: Task['plan'],
  ending: Ending | null,
  opens?: Task['opens'],
): Task {
  const { occurrenceId, key, version, variant, exercise, turn, on, closesAt } = due;
  return {
    occurrenceId,
    key,
    version,
    variant,
    title: exercise.title,
    purpose: exercise.purpose,
    minutes: exercise.minutes,
    plan,
    turn,
    on,
    closesAt: variant === 'couple' ? closesAt.toISOString() : null,
    ending,
    ...(opens === undefined ? {} : { opens }),
  };
}
