import * as z from 'zod';
import { base, type KindRule, longest, oneOf, ownWords, sets, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('sentence'),
  prompt: words,
  hint: words.optional(),
  sets,
  max: longest,
});
export type SentenceStep = z.infer<typeof step>;

/**
 * One sentence: a ready one or an own one. A ready one is kept by its id, so that the other reads it in their own
 * language; own words stay in the language they were written in.
 */
export const sentence = {
  step,
  answer: ({ sets, max }: SentenceStep) =>
    z.union([
      z.strictObject({ ready: oneOf(sets.flatMap((set) => set.sentences)) }),
      z.strictObject({ own: ownWords(max) }),
    ]),
} satisfies KindRule<SentenceStep>;
