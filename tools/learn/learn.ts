import { createHash } from 'node:crypto';
import { languages, type Locale } from '@usward/coach';
import { ngrams } from '../../libs/coach/src/ngrams.ts';
import { letters, nothing, questions, type Question, type Weights } from '../../libs/coach/src/weights.ts';
import type { Statement } from './statements.ts';
import { learn, type Example, type Line } from './support-vectors.ts';

/** Of the n-grams that tell most of a question, so many are sent to the phone, as far as the language has room. */
const most = (question: Question, locale: Locale): number => {
  if (question === 'harm') return 2800;
  return Math.round((question === 'fault' ? 6800 : 420) * room[locale]);
};
/** All of a language weighs less than 60 kB; the lists of harm are longer in English. */
const room: Record<Locale, number> = { en: 1, es: 1.08 };
/** An n-gram is learned of at least so many statements. */
const least = 2;

/** What is in a draft of harm, or near one, besides harm, was not labelled. */
const isOf = (question: Question, labels: string[]) =>
  question === 'harm' || !labels.some((label) => label === 'harm' || label === 'near');
const isSo = (question: Question, { labels }: Statement) =>
  question === 'fault' ? !labels.includes('fine') : labels.includes(question);

/** By which weights tell what they were learned of. */
export const digest = (statements: readonly Statement[]): string =>
  createHash('sha256').update(JSON.stringify(statements)).digest('hex');

/** Learns the weights of a language from labelled statements. */
export async function weightsOf(locale: Locale, statements: readonly Statement[]): Promise<Weights> {
  const language = await languages[locale]();
  const keys = statements.map(({ draft }) => [
    ...new Set(ngrams(language.read(draft.normalize('NFC')).words).map(({ key }) => key)),
  ]);
  const counts = new Map<string, number>();
  for (const key of keys.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const common = [...counts].flatMap(([key, count]) => (count >= least ? [key] : [])).sort();
  const number = new Map(common.map((key, at) => [key, at]));

  const all = new Uint8Array(common.length).fill(1);
  const told = Object.fromEntries(
    questions.map((question) => [question, telling(answer(question, all, all), most(question, locale))]),
  ) as Record<Question, Uint8Array>;
  const kept = all.map((_, at) => (questions.some((question) => told[question][at]) ? 1 : 0));
  const of = Object.fromEntries(
    questions.map((question) => [question, written(answer(question, told[question], kept))]),
  ) as Weights['of'];
  return { learnedOf: digest(statements), ngrams: common.filter((_, at) => kept[at]).join('\n'), of };

  function answer(question: Question, allowed: Uint8Array, known: Uint8Array): Line {
    const some = statements.flatMap(({ labels }, at) => (isOf(question, labels) ? [at] : []));
    const examples = some.map((at): Example => {
      const holds = (keys[at] ?? []).flatMap((key) => number.get(key) ?? []).filter((one) => known[one]);
      return { holds: Int32Array.from(holds), value: 1 / Math.sqrt(holds.length + 1) };
    });
    return learn(
      examples,
      some.map((at) => isSo(question, statements[at] as Statement)),
      allowed,
    );
  }

  /** The n-grams that move most statements farthest. */
  function telling({ weights }: Line, many: number): Uint8Array {
    const moves = (at: number) => Math.abs(weights[at] ?? 0) * Math.sqrt(counts.get(common[at] ?? '') ?? 0);
    const best = Array.from(weights.keys())
      .sort((a, b) => moves(b) - moves(a) || a - b)
      .slice(0, many);
    const is = new Uint8Array(weights.length);
    for (const at of best) is[at] = 1;
    return is;
  }

  /** Weights as letters, in steps of which the heaviest takes all. */
  function written({ weights, bias }: Line): Weights['of'][Question] {
    const some = weights.filter((_, at) => kept[at]);
    const step = some.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0) / nothing;
    const letter = (weight: number) => letters.charAt(nothing + Math.round(weight / step));
    return { letters: Array.from(some, letter).join(''), step, bias };
  }
}
