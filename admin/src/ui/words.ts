import type { Locale } from '@usward/exercises';
import { useLocaleState } from 'react-admin';

type Words = { en: string; es: string | { tu: string; vos: string; usted: string } };

/** The language that the reader of the console has chosen. */
export function useLanguage(): Locale {
  const [locale] = useLocaleState();
  return locale === 'es' ? 'es' : 'en';
}

/** An exercise's words as a clinician reads them. */
export function inWords(words: Words, locale: Locale): string {
  if (locale === 'en') return words.en;
  return typeof words.es === 'string' ? words.es : words.es.tu;
}

/** "Ana and Leo", "Ana y Leo". */
export const namesText = (names: string[], locale: Locale) => new Intl.ListFormat(locale).format(names);
