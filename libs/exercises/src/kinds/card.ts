import * as z from 'zod';
import { base, deck, type KindRule, words } from './kind.ts';

const step = z.strictObject({ ...base, kind: z.literal('card'), prompt: words, cards: deck.min(2) });
export type CardStep = z.infer<typeof step>;

/** A card of a deck, the same for both: the deck goes one further each time the exercise comes round (`cardOf`). */
export const card = { step, answer: null } satisfies KindRule<CardStep>;
