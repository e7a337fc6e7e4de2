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

/** Either stops, with a time to come back. Then each says alone how to go on; anything but two "go on" is "later". */
export const pause = { step, answer: null } satisfies KindRule<PauseStep>;
