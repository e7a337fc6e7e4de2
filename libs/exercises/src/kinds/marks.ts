import * as z from 'zod';
import { base, deck, id, type KindRule, oneOf, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('marks'),
  prompt: words,
  hint: words.optional(),
  cards: deck.min(20),
  /** Ideas of the house, good for anyone: they fill a draw up to three, and nobody marks them. */
  neutral: deck.min(12),
  /** What can be said of a card. Those that count are a yes; all others are the same as nothing said. */
  choices: z
    .array(z.strictObject({ id, words, counts: z.boolean() }))
    .min(2)
    .max(4),
  /** How many cards come at one sitting. */
  deal: z.int().min(5).max(20),
  /** Who sees what is drawn: both the same three ideas, or each their own, for nobody else. */
  draws: z.enum(['both', 'own']),
  /** Stands above the three ideas. */
  drawn: words,
});
export type MarksStep = z.infer<typeof step>;

/** A menu or yes/no deck, marked by each alone. Nobody reads the marks: only the server compares them (`draw.ts`). */
export const marks = {
  step,
  answer: ({ cards, choices }: MarksStep) => z.partialRecord(oneOf(cards), oneOf(choices)),
} satisfies KindRule<MarksStep>;
