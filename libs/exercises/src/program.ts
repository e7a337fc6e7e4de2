import * as z from 'zod';
import { misshapen } from './document.ts';
import { isInRoomOnly, type Exercise } from './exercise.ts';
import { id, words } from './kinds/kind.ts';
import type { DocumentProblem } from './problem.ts';
import { weekdays } from './weekdays.ts';

const task = z.strictObject({
  /** The key of an exercise; its newest version is given. */
  exercise: id,
  /** `both` is the joint version; `each` is done alone, by each. */
  for: z.enum(['both', 'each']),
  /** On these weekdays, or once in the week. */
  days: z.union([z.literal('once'), z.array(z.enum(weekdays)).min(1)]),
});

const week = z.strictObject({
  title: words,
  purpose: words,
  /** "Each on your own": nothing joint, so that such a week never tells anything (`product.md`). */
  isOwn: z.boolean(),
  tasks: z.array(task).min(1).max(5),
});

/** Exercises over weeks, with an end. Programs of more than three weeks contain weeks of one's own. */
export const programSchema = z.strictObject({
  key: id,
  title: words,
  purpose: words,
  alsoCalled: z.strictObject({ en: z.array(z.string()).min(1), es: z.array(z.string()).min(1) }),
  /** `each`: the whole program is done alone and needs nobody's yes. */
  for: z.enum(['couple', 'each']),
  weeks: z.array(week).min(2).max(12),
  ending: words,
});
export type Program = z.infer<typeof programSchema>;

/** What is wrong with a program, and where. */
export type ProgramProblem = {
  path: string;
  code:
    | Extract<DocumentProblem['code'], 'document.shape' | 'words.missing' | 'words.too-long'>
    | 'exercise.unknown'
    | 'exercise.no-such-variant'
    | 'exercise.in-room-only'
    | 'task.repeated'
    | 'week.own-joint'
    | 'week.no-own'
    | 'program.joint';
};

/** So many weeks and more contain one of one's own (`product.md`, before anything for two). */
const longEnough = 4;

/** Everything that keeps a program from being published; `find` gives the newest version of what may be given. */
export function checkProgram(
  document: unknown,
  find: (key: string) => Exercise | undefined,
): ProgramProblem[] {
  const parsed = programSchema.safeParse(document);
  if (!parsed.success) return misshapen(document, parsed.error.issues) as ProgramProblem[];
  const { weeks, for: whom } = parsed.data;
  const problems: ProgramProblem[] = [];
  const found = (path: string, code: ProgramProblem['code']) => problems.push({ path, code });
  if (weeks.length >= longEnough && whom === 'couple' && !weeks.some(({ isOwn }) => isOwn))
    found('weeks', 'week.no-own');
  weeks.forEach(({ isOwn, tasks }, week) => {
    tasks.forEach((task, at) => {
      const path = `weeks.${week}.tasks.${at}`;
      const exercise = find(task.exercise);
      if (!exercise) found(`${path}.exercise`, 'exercise.unknown');
      else if (isInRoomOnly(exercise)) found(`${path}.exercise`, 'exercise.in-room-only');
      else if (task.for === 'both' && !exercise.variants.couple)
        found(`${path}.for`, 'exercise.no-such-variant');
      if (task.for === 'both' && isOwn) found(`${path}.for`, 'week.own-joint');
      if (task.for === 'both' && whom === 'each') found(`${path}.for`, 'program.joint');
      if (tasks.findIndex((one) => one.exercise === task.exercise) < at)
        found(`${path}.exercise`, 'task.repeated');
    });
  });
  return problems;
}
