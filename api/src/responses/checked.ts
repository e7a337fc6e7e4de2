import {
  askedOf,
  checkAnswers,
  checkHappened,
  fieldsOf,
  isBlank,
  variantOf,
  type Answers,
} from '@usward/exercises';
import type { me } from '@usward/contract/me';
import type { DueExercise } from '../assignments/assignments.service.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';

export type Sent = Body<typeof me.respond>;

/** What a phone sent, as the steps take it; blank answers are left out. */
export function checked(due: DueExercise, sent: Sent): Answers {
  const blank = blankSteps(sent);
  const fields = fieldsOf(due.exercise, due.variant);
  if (blank.some((step) => !Object.hasOwn(fields, step))) throw new Problem('answer.invalid');
  if (sent.sent.some((step) => fields[step]?.opens !== 'sent')) throw new Problem('answer.invalid');
  const checked = checkAnswers(
    due.exercise,
    due.variant,
    pick(sent.answers, (step) => !blank.includes(step)),
  );
  const problems = checked.ok ? checkHappened(due.exercise, due.variant, sent.happened) : checked.problems;
  if (problems.length) {
    const isTooWide = problems.every(({ code }) => code === 'level.too-wide');
    throw new Problem(
      isTooWide ? 'level.too-wide' : 'answer.invalid',
      problems.map(({ path, code }) => ({ path: `answers.${path}`, code })),
    );
  }
  return checked.ok ? checked.answers : {};
}

/** Whether a step is asked, for what stands after this write: what is asked no more is neither kept nor opens. */
export function askedNow(
  { exercise, variant }: DueExercise,
  stored: Answers,
  given: Answers,
  blank: string[],
): (step: string) => boolean {
  const { steps } = variantOf(exercise, variant);
  const left = pick({ ...stored, ...given }, (step) => !blank.includes(step));
  const ids = new Set(Object.keys(askedOf(steps, left, ({ value }) => value)));
  return (step) => ids.has(step) || !Object.hasOwn(left, step);
}

/** Sent empty: to be erased. */
export const blankSteps = ({ answers }: Sent) =>
  Object.keys(answers).filter((step) => isBlank(answers[step]?.value));

export const pick = <T>(answers: Record<string, T>, isWanted: (step: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(answers).filter(([step]) => isWanted(step)));
