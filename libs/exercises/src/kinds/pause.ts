import * as z from 'zod';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('pause'),
  prompt: words,
  hint: words.optional(),
  /** What helps a body to come down meanwhile. */
  soothing: z.array(words).min(3).max(12),
});
export type PauseStep = z.infer<typeof step>;

/** When to come back: at least 20 minutes, less than a day (`clinical.md`, pause). */
export const pauseMinutes = { least: 20, most: 24 * 60 - 1 };
/** How long, from the return time on, each may say what they want before "later" stands. */
export const choiceMinutes = 15;
export const pauseChoices = ['go-on', 'later', 'leave-it'] as const;
export type PauseChoice = (typeof pauseChoices)[number];

/** Either stops, with a time to come back. Then each says alone how to go on; anything but two "go on" is "later". */
export const pause = { step, answer: null, delivers: 'pause' } satisfies KindRule<PauseStep>;
