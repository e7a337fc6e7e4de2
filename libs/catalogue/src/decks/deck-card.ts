import type { Card, Words } from '@usward/exercises';
import { both } from '../words.ts';

/** One card of a deck. */
export const card = (
  id: string,
  en: string,
  es: Words['es'],
  more: Omit<Card, 'id' | 'words'> = {},
): Card => ({
  id,
  words: both(en, es),
  ...more,
});

/** A card that speaks of the child, for homes with a child of these ages. */
export const childCard = (ages: NonNullable<Card['ages']>, id: string, en: string, es: Words['es']): Card =>
  card(id, en, es, { child: true, ages });
