import * as z from 'zod';
import { base, deck, id, type KindRule, oneOf, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('sort'),
  prompt: words,
  hint: words.optional(),
  cards: deck.min(4),
  piles: z.array(z.strictObject({ id, words })).min(2).max(5),
  /** How many cards come at one sitting; the deck goes on where it stopped the time before. */
  deal: z.int().min(4).max(60),
});
export type SortStep = z.infer<typeof step>;

/** Cards, each put on a pile. The answer names the pile of every card that was put somewhere. */
export const sort = {
  step,
  answer: ({ cards, piles }: SortStep) => z.partialRecord(oneOf(cards), oneOf(piles)),
} satisfies KindRule<SortStep>;
