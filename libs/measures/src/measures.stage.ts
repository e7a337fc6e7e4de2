import { instruments, type InstrumentKey } from './instruments.ts';
import type { Instrument } from './instrument.ts';

/**
 * Each instrument as its form is read by hand: for every item the lowest and the highest choice, and what each is
 * worth. Written out beside the product's data and never made from it.
 */
type ByHand = {
  items: readonly (readonly [low: number, high: number, worthLow: number, worthHigh: number])[];
  range: readonly [number, number];
  /** How many items may be missing. */
  mayMiss: number;
};

const to3 = [0, 3, 0, 3] as const;
const from3 = [0, 3, 3, 0] as const;
const to5 = [0, 5, 0, 5] as const;
const to6 = [0, 6, 0, 6] as const;
const to4 = [0, 4, 0, 4] as const;
const agree = [1, 5, 1, 5] as const;
const disagree = [1, 5, 5, 1] as const;
const fives = (count: number) => Array<typeof to5>(count).fill(to5);

export const byHand: Record<InstrumentKey, ByHand> = {
  'csi-4': { items: [to6, to5, to5, to5], range: [0, 21], mayMiss: 0 },
  'csi-16': { items: [to6, ...fives(15)], range: [0, 81], mayMiss: 0 },
  'csi-32': { items: [to6, ...fives(31)], range: [0, 161], mayMiss: 0 },
  rdas: { items: [...fives(10), to4, to5, to5, to5], range: [0, 69], mayMiss: 0 },
  'phq-2': { items: [to3, to3], range: [0, 6], mayMiss: 0 },
  'phq-8': { items: [to3, to3, to3, to3, to3, to3, to3, to3], range: [0, 24], mayMiss: 0 },
  'phq-9': { items: [to3, to3, to3, to3, to3, to3, to3, to3, to3], range: [0, 27], mayMiss: 2 },
  'gad-2': { items: [to3, to3], range: [0, 6], mayMiss: 0 },
  'gad-7': { items: [to3, to3, to3, to3, to3, to3, to3], range: [0, 21], mayMiss: 0 },
  epds: {
    items: [to3, to3, from3, to3, from3, from3, from3, from3, from3, from3],
    range: [0, 30],
    mayMiss: 0,
  },
  ras: { items: [agree, agree, agree, disagree, agree, agree, disagree], range: [7, 35], mayMiss: 0 },
};

export const keys = Object.keys(byHand) as InstrumentKey[];
export const instrument = (key: InstrumentKey): Instrument => instruments[key];

/** Answers worth exactly so many points, filled from the first item on. */
export function worth(key: InstrumentKey, total: number): number[] {
  const { items, range } = byHand[key];
  let left = total - range[0];
  return items.map(([low, high, worthLow, worthHigh]) => {
    const gain = Math.min(left, Math.abs(worthHigh - worthLow));
    left -= gain;
    return worthHigh > worthLow ? low + gain : high - gain;
  });
}

/** The same answers, but for the item at this place. */
export const but = (answers: readonly number[], at: number, answer: number): number[] =>
  answers.map((each, place) => (place === at ? answer : each));
