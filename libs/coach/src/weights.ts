import { kinds } from './kinds.ts';
import { ngrams } from './ngrams.ts';

/** What is weighed: does a draft speak of harm, is something in it hard to hear, and of which kind is that. */
export const questions = ['harm', 'fault', ...kinds] as const;
export type Question = (typeof questions)[number];

/**
 * What was learned of the labelled statements (`tools/learn`). `ngrams` stand one a line; for each question every n-gram
 * has a letter, which is so many `step`s above or below nothing (`letters`). Who has none of them has the `bias`.
 */
export type Weights = {
  /** A digest of the statements. */
  learnedOf: string;
  ngrams: string;
  of: Record<Question, { letters: string; step: number; bias: number }>;
};

/** The letters of weights, from 40 steps below nothing (`!`) over nothing (`J`) to 40 above (`s`); in JSON none takes two. */
export const letters = Array.from({ length: 93 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !'"\\'.includes(letter))
  .slice(0, 81)
  .join('');
export const nothing = (letters.length - 1) / 2;

/** A reading on the scale. */
export type Weighing = {
  /** Above 0: more like the statements that are so than like all others. */
  score: (question: Question) => number;
  /** What the words from `start` up to, not including, `end` add to the score. */
  part: (question: Question, start: number, end: number) => number;
};

/** Makes the scale of a language. */
export function scale({ ngrams: keys, of }: Weights): (words: readonly string[]) => Weighing {
  const lines = new Map(keys.split('\n').map((key, line) => [key, line]));
  return (words) => {
    const known = ngrams(words).flatMap((ngram) => {
      const line = lines.get(ngram.key);
      return line === undefined ? [] : [{ ...ngram, line }];
    });
    const once = new Map(known.map((ngram) => [ngram.line, ngram]));
    const long = Math.sqrt(once.size + 1);
    const sum = (question: Question, some: Iterable<{ line: number }>) => {
      const { letters: weights, step } = of[question];
      let steps = 0;
      for (const { line } of some) steps += letters.indexOf(weights.charAt(line)) - nothing;
      return (steps * step) / long;
    };
    return {
      score: (question) => of[question].bias + sum(question, once.values()),
      part: (question, start, end) =>
        sum(
          question,
          known.filter((ngram) => start <= ngram.start && ngram.end <= end),
        ),
    };
  };
}
