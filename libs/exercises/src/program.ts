import * as z from 'zod';
import { id, words } from './kinds/kind.ts';

const task = z.strictObject({
  /** The key of an exercise; its newest version is given. */
  exercise: id,
  /** `both` is the joint version; `each` is done alone, by each. */
  for: z.enum(['both', 'each']),
  /** On these weekdays, or once in the week. */
  days: z.union([z.literal('once'), z.array(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])).min(1)]),
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
