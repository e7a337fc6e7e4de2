import * as z from 'zod';
import { base, day, hour, id, type KindRule, longest, ownWords, parts, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('agree'),
  prompt: words,
  hint: words.optional(),
  /** Earlier answers that begin the text, as in `compose`. */
  parts: parts.optional(),
  max: longest,
  /** A day and an hour belong to it. */
  slot: z.boolean().optional(),
  /** What the one who taps tells the other, in so many words. */
  button: words,
  /** Once something is agreed: changes of one tap that can be offered from where it stands. */
  quick: z.array(z.strictObject({ id, words })).min(1).max(4).optional(),
});
export type AgreeStep = z.infer<typeof step>;

/**
 * Something that holds only when both said yes. One of the two offers it, the other may accept; there is no "no", and
 * an offer that nobody accepts is gone two days later, as if it had never been made.
 */
export const agree = {
  step,
  answer: ({ max, slot, quick }: AgreeStep) =>
    z.strictObject({
      words: ownWords(max),
      on: slot ? day.optional() : z.undefined().optional(),
      at: slot ? hour.optional() : z.undefined().optional(),
      quick: quick ? z.enum(quick.map((one) => one.id)).optional() : z.undefined().optional(),
    }),
} satisfies KindRule<AgreeStep>;
