import * as z from 'zod';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('timer'),
  prompt: words,
  hint: words.optional(),
  seconds: z.int().min(10).max(3600),
  /** Said when the time is up. */
  done: words,
});
export type TimerStep = z.infer<typeof step>;

/** A stretch of time by the clock, which can be paused, shortened and left. Nothing of it is kept. */
export const timer = { step, answer: null } satisfies KindRule<TimerStep>;
