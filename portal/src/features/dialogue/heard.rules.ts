import type { SaidWord, Side } from './side.rules.ts';

/** Which of the words belong to what is being said just now: those that came with the last step. */
export interface Heard {
  step: string;
  /** Of the words that were heard, those from here on are new. */
  from: number;
  count: number;
}

interface Both {
  mine: Pick<Side, 'view' | 'words'>;
  theirs: Pick<Side, 'words'> | null;
}

/** The subject is not heard: it stands above all that is said, and may be changed before. */
export const heardWords = (words: readonly SaidWord[]): SaidWord[] =>
  words.filter(({ kind }) => kind !== 'topic');

/** What was heard by now; the same where nothing changed. On one phone a side that is covered shows no words. */
export function heardNow(known: Heard | null, { mine, theirs }: Both): Heard {
  const { is, floor, misses } = mine.view;
  const step = `${is} ${floor} ${misses}`;
  const seen = Math.max(heardWords(mine.words).length, heardWords(theirs?.words ?? []).length);
  const count = Math.max(seen, known?.count ?? 0);
  if (known?.step === step && known.count === count) return known;
  if (known?.step === step) return { ...known, count };
  return { step, from: known?.count ?? 0, count };
}

/** Something that was put away; anything else is nothing. */
export function foundHeard(value: unknown): Heard | null {
  if (value === null || typeof value !== 'object') return null;
  const { step, from, count } = value as Partial<Record<keyof Heard, unknown>>;
  const isHeard = typeof step === 'string' && typeof from === 'number' && typeof count === 'number';
  return isHeard ? { step, from, count } : null;
}
