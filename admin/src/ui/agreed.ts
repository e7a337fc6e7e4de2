import type { Locale } from '@usward/exercises';
import type { Brief } from '../data/client.ts';
import { dayText } from './when.ts';
import { inWords } from './words.ts';

/** What both said yes to, as it was said, with the change of one tap and its day and hour where it has them. */
export function agreedText({ words, quick, for: slot }: Brief['agreed'][number], locale: Locale): string {
  const day = [slot.on && dayText(slot.on, locale), slot.at].filter(Boolean).join(', ');
  return [words, quick && inWords(quick, locale), day].filter(Boolean).join(' · ');
}
