import { isMark } from './parts.ts';

/** Some words of a reading that are weighed together, and where they stand. */
export type Ngram = { key: string; start: number; end: number };

/** How many letters of a long word are taken for all its endings. */
const stem = 5;

/**
 * What a reading is weighed by: each word, the beginning of a long one, two words in a row, and two around a third:
 * `never`, `liste~`, `you never`, `you _ listen`.
 */
export function ngrams(words: readonly string[]): Ngram[] {
  return words.flatMap((word, at) => {
    const [second, third] = [words[at + 1], words[at + 2]];
    const keys: [string, number][] = [];
    if (!isMark(word) || word === 'ASK') keys.push([word, 1]);
    if (!isMark(word) && word.length > stem) keys.push([`${word.slice(0, stem)}~`, 1]);
    if (second !== undefined) keys.push([`${word} ${second}`, 2]);
    if (second !== undefined && third !== undefined) keys.push([`${word} _ ${third}`, 3]);
    return keys.map(([key, length]) => ({ key, start: at, end: at + length }));
  });
}
