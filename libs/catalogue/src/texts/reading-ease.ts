import type { Locale } from '@usward/exercises';
import { spanishSyllables } from './spanish-syllables.ts';

/** Counts the syllables of a word. English is irregular: whoever checks brings a dictionary. */
export type Syllables = (word: string) => number;

type Formula = { whole: number; perSyllable: number; perWord: number };

/**
 * English: Flesch 1948, J Appl Psychol 32(3). Spanish: the same idea fitted to Spanish, Szigriszt Pazos 1993 (Universidad
 * Complutense), read on the INFLESZ scale of Barrio-Cantalejo et al. 2008, An Sist Sanit Navar 31(2).
 */
const formulas: Record<Locale, Formula> = {
  en: { whole: 206.835, perSyllable: 84.6, perWord: 1.015 },
  es: { whole: 206.835, perSyllable: 62.3, perWord: 1 },
};

/**
 * What still is plain language. English: from 60 on Flesch speaks of plain English, from 70 of fairly easy. Spanish: from
 * 55 INFLESZ says normal, which its authors ask of leaflets for patients, from 65 fairly easy. One text may be normal; an
 * exercise as a whole, read by someone tired, has to be easy.
 */
export const plainFrom: Record<Locale, { text: number; average: number }> = {
  en: { text: 60, average: 70 },
  es: { text: 55, average: 65 },
};

/** Below this many words a formula says nothing. */
export const leastWords = 12;

/** Letters and digits count; an apostrophe or a hyphen inside does not part a word. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

const sentencesOf = (text: string): string[] =>
  text.split(/[.?!…:;]+|\n/u).filter((part) => wordsOf(part).length > 0);

/** Higher is easier; a hundred is a children's book, zero a contract. */
export function readingEase(text: string, locale: Locale, english: Syllables): number {
  const { whole, perSyllable, perWord } = formulas[locale];
  const words = wordsOf(text);
  const count = locale === 'en' ? english : spanishSyllables;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, count), 0);
  return (
    whole - perSyllable * (syllables / words.length) - perWord * (words.length / sentencesOf(text).length)
  );
}

/** A number is read as a word of two syllables, more or less. */
const syllablesOf = (word: string, count: Syllables): number =>
  /^\p{N}+$/u.test(word) ? 2 : Math.max(1, count(word));
