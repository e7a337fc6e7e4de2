import * as z from 'zod';
import { base, coached, deck, type KindRule, longest, oneOf, ownWords, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('pick'),
  prompt: words,
  hint: words.optional(),
  cards: deck.min(2),
  /** Where given, an own idea is welcome instead, of at most so many letters. */
  own: longest.optional(),
  /**
   * What is picked is there to be made softer: the coach shows what makes it hard to hear. Where it has nothing to say
   * of own words, here or in a later step, the way leads to the end without a word.
   */
  coached,
});
export type PickStep = z.infer<typeof step>;

/** One card of a deck, turned over one after the other until one fits, or an own one. */
export const pick = {
  step,
  answer: ({ cards, own }: PickStep) => {
    const ready = z.strictObject({ ready: oneOf(cards) });
    return own ? z.union([ready, z.strictObject({ own: ownWords(own) })]) : ready;
  },
} satisfies KindRule<PickStep>;
