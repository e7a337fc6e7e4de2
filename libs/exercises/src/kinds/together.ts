import * as z from 'zod';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('together'),
  prompt: words,
  /** What the one who taps tells both, in so many words. */
  button: words,
});
export type TogetherStep = z.infer<typeof step>;

/** Something both are present for. No words are kept; that it happened is known to both and to their clinicians. */
export const together = { step, answer: null } satisfies KindRule<TogetherStep>;
