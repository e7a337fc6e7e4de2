import { say, type Locale, type Words } from '@usward/exercises';
import type { z } from 'zod';
import type { Agreed } from '../briefs.ts';
import { dayText } from './days.ts';

/** An exercise's words as a clinician reads them. */
export const inWords = (words: Words, locale: Locale): string => say(words, locale, 'tu');

/** What both said yes to, as it was said, with the change of one tap and its day and hour where it has them. */
export function agreedText(
  { words, quick, for: slot }: Pick<z.infer<typeof Agreed>, 'words' | 'quick' | 'for'>,
  locale: Locale,
  today: string,
): string {
  const day = [slot.on && dayText(slot.on, locale, today), slot.at].filter(Boolean).join(', ');
  return [words, quick && inWords(quick, locale), day].filter(Boolean).join(' · ');
}

/** As one counts who reads aloud: a mark alone is no word. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;

/** Its first words, and a sign that there are more. */
export function cut(text: string, max: number): string {
  const words = text.split(/\s+/u).filter(Boolean);
  return words.length > max ? `${words.slice(0, max).join(' ')}…` : text.trim();
}
