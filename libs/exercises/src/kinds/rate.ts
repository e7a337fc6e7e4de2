import * as z from 'zod';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('rate'),
  prompt: words,
  hint: words.optional(),
  /** What stands at 0 and at 10. */
  from: words,
  to: words,
});
export type RateStep = z.infer<typeof step>;

/** A number from 0 to 10, between two words. */
export const rate = {
  step,
  answer: () => z.int().min(0).max(10),
} satisfies KindRule<RateStep>;
