import { pointsOf, rangeOf, type Instrument, type Item } from './instrument.ts';

/** One for each item, in their order; null where it is missing. */
export type Answers = readonly (number | null)[];

/** `least` and `most` are what the total could be had nothing been left out; with nothing missing they are the total. */
export type Total = {
  readonly total: number;
  readonly missing: number;
  readonly least: number;
  readonly most: number;
};

/** Why there is no total, and which items (from 1) are the reason. */
export type NoTotal = {
  readonly total: null;
  readonly why: 'missing' | 'not-an-answer' | 'not-as-many-as-items';
  readonly items: readonly number[];
};

export type Score = Total | NoTotal;

export const isTotal = (score: Score): score is Total => score.total !== null;

/**
 * The sum of the points, or the reason why there is none. Missing items follow the instrument's rule; one that has no
 * rule gives no total. A prorated total says how many were missing and between what it lies.
 */
export function score(instrument: Instrument, answers: Answers): Score {
  const { items, missing } = instrument;
  if (answers.length !== items.length) return { total: null, why: 'not-as-many-as-items', items: [] };

  const wrong = itemsWhere(items, (item, at) => !isMissing(answers[at]) && !isAnswer(item, answers[at]));
  if (wrong.length > 0) return { total: null, why: 'not-an-answer', items: wrong };

  const left = itemsWhere(items, (_, at) => isMissing(answers[at]));
  const answered = items.length - left.length;
  if (left.length > missing.atMost || answered === 0) return { total: null, why: 'missing', items: left };

  const sum = items.reduce((all, item, at) => all + worth(item, answers[at]), 0);
  const [least, most] = rangeOf({ items: left.map((number) => items[number - 1] as Item) });
  const [low, high] = [sum + least, sum + most];
  const prorated = Math.round((sum * items.length) / answered);
  return { total: Math.min(high, Math.max(low, prorated)), missing: left.length, least: low, most: high };
}

type Given = Answers[number] | undefined;

const isMissing = (answer: Given): answer is null | undefined => answer === null || answer === undefined;

const isAnswer = ({ least, most }: Item, answer: Given): boolean =>
  Number.isInteger(answer) && Number(answer) >= least && Number(answer) <= most;

const worth = (item: Item, answer: Given): number => (isMissing(answer) ? 0 : pointsOf(item, answer));

const itemsWhere = (items: readonly Item[], is: (item: Item, at: number) => boolean): number[] =>
  items.flatMap((item, at) => (is(item, at) ? [at + 1] : []));
