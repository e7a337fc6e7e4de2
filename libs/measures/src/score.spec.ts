import { describe, expect, it } from '@jest/globals';
import { rangeOf, type Instrument } from './instrument.ts';
import { instruments } from './instruments.ts';
import { but, byHand, instrument, keys, worth } from './measures.stage.ts';
import { score, type Answers } from './score.ts';

const total = (sum: number) => ({ total: sum, missing: 0, least: sum, most: sum });

it('ships exactly the instruments of the table', () => {
  expect(Object.keys(instruments).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(instrument(key).key).toBe(key);
});

describe.each(keys)('%s', (key) => {
  const { items, range, mayMiss } = byHand[key];
  const lowest = items.map(([low, high, worthLow, worthHigh]) => (worthLow < worthHigh ? low : high));
  const highest = items.map(([low, high, worthLow, worthHigh]) => (worthLow < worthHigh ? high : low));
  const gain = items.map(([, , worthLow, worthHigh]) => Math.abs(worthHigh - worthLow));

  it('has as many items', () => {
    expect(instrument(key).items).toHaveLength(items.length);
  });

  it('has its range', () => {
    expect(rangeOf(instrument(key))).toEqual(range);
  });

  it('goes from its lowest total to its highest', () => {
    expect(score(instrument(key), lowest)).toEqual(total(range[0]));
    expect(score(instrument(key), highest)).toEqual(total(range[1]));
  });

  it('is right with the first choice of every item, and with the last', () => {
    const sum = (at: 2 | 3) => items.reduce((all, item) => all + item[at], 0);
    expect(score(instrument(key), items.map(([low]) => low))).toEqual(total(sum(2))); // prettier-ignore
    expect(score(instrument(key), items.map(([, high]) => high))).toEqual(total(sum(3))); // prettier-ignore
  });

  it('moves by what one item is worth, each alone', () => {
    items.forEach((_, at) => {
      const up = but(lowest, at, highest[at]!);
      const down = but(highest, at, lowest[at]!);
      expect(score(instrument(key), up)).toEqual(total(range[0] + gain[at]!));
      expect(score(instrument(key), down)).toEqual(total(range[1] - gain[at]!));
    });
  });

  it('is right over every pattern of extremes', () => {
    // Every one of 2^n up to 16 items; of more, every pair away from all lowest and from all highest.
    const patterns =
      items.length <= 16
        ? Array.from({ length: 2 ** items.length }, (_, bits) =>
            items.map((__, at) => Boolean((bits >> at) & 1)),
          )
        : items.flatMap((_, one) =>
            items.flatMap((__, two) => [
              items.map((___, at) => at === one || at === two),
              items.map((___, at) => at !== one && at !== two),
            ]),
          );
    const wrong = patterns.filter((pattern) => {
      const answers = pattern.map((isHigh, at) => items[at]![isHigh ? 1 : 0]);
      const sum = pattern.reduce((all, isHigh, at) => all + items[at]![isHigh ? 3 : 2], 0);
      return score(instrument(key), answers).total !== sum;
    });
    expect(wrong).toEqual([]);
  });

  it('reaches every total in between', () => {
    for (let sum = range[0]; sum <= range[1]; sum++) {
      expect(score(instrument(key), worth(key, sum)).total).toBe(sum);
    }
  });

  it('takes no answer beyond the extremes of any item', () => {
    items.forEach(([low, high], at) => {
      for (const answer of [low - 1, high + 1, low + 0.5, Number.NaN, Infinity]) {
        const refused = { total: null, why: 'not-an-answer', items: [at + 1] };
        expect(score(instrument(key), but(lowest, at, answer))).toEqual(refused);
      }
    });
  });

  it('takes no answers that are one too few or too many', () => {
    const refused = { total: null, why: 'not-as-many-as-items', items: [] };
    expect(score(instrument(key), lowest.slice(1))).toEqual(refused);
    expect(score(instrument(key), [...lowest, 1])).toEqual(refused);
    expect(score(instrument(key), [])).toEqual(refused);
  });

  it(`gives a total with ${mayMiss} missing, and none with one more, wherever they are`, () => {
    items.forEach((_, from) => {
      for (let count = 0; count <= items.length; count++) {
        const left = Array.from({ length: count }, (__, step) => (from + step) % items.length);
        const answers: Answers = highest.map((answer, at) => (left.includes(at) ? null : answer));
        const found = score(instrument(key), answers);
        if (count <= mayMiss) expect(found).toMatchObject({ total: range[1], missing: count });
        else {
          const numbers = left.map((at) => at + 1).sort((a, b) => a - b);
          expect(found).toEqual({ total: null, why: 'missing', items: numbers });
        }
      }
    });
  });
});

describe('reversed items', () => {
  it('EPDS: the first choice is worth 0 on items 1, 2 and 4 and 3 on the others', () => {
    expect(score(instruments.epds, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual(total(21));
    expect(score(instruments.epds, [3, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toEqual(total(9));
    expect(score(instruments.epds, [0, 0, 3, 0, 3, 3, 3, 3, 3, 2])).toEqual(total(1));
    // 1 + 2 + (3-1) + 0 + (3-2) + (3-0) + (3-3) + (3-1) + (3-2) + (3-3) = 12
    expect(score(instruments.epds, [1, 2, 1, 0, 2, 0, 3, 1, 2, 3])).toEqual(total(12));
  });

  it('RAS: 1 on items 4 and 7 is worth 5', () => {
    expect(score(instruments.ras, [1, 1, 1, 1, 1, 1, 1])).toEqual(total(15));
    expect(score(instruments.ras, [5, 5, 5, 5, 5, 5, 5])).toEqual(total(27));
    // 4 + 3 + 5 + (6-2) + 4 + 2 + (6-1) = 27
    expect(score(instruments.ras, [4, 3, 5, 2, 4, 2, 1])).toEqual(total(27));
  });
});

describe('PHQ-9 with items missing', () => {
  it('counts one as the mean of the eight others', () => {
    // 1 1 1 1 1 1 1 2 = 9, mean 1.125: 10.125, so 10; it could be 9 to 12.
    const answers = [1, 1, 1, 1, 1, 1, 1, 2, null];
    expect(score(instruments['phq-9'], answers)).toEqual({ total: 10, missing: 1, least: 9, most: 12 });
  });

  it('counts two as the mean of the seven others', () => {
    // 3 0 2 1 3 0 1 = 10, twice 10/7: 12.857, so 13; it could be 10 to 16.
    const answers = [3, 0, null, 2, 1, 3, null, 0, 1];
    expect(score(instruments['phq-9'], answers)).toEqual({ total: 13, missing: 2, least: 10, most: 16 });
  });

  it('rounds half up', () => {
    // 4 in eight items: 4.5, so 5.
    const answers = [1, 1, 1, 1, 0, 0, 0, 0, null];
    expect(score(instruments['phq-9'], answers)).toEqual({ total: 5, missing: 1, least: 4, most: 7 });
  });

  it('says which three leave it without a total', () => {
    const answers = [3, null, 3, 3, null, 3, 3, 3, null];
    expect(score(instruments['phq-9'], answers)).toEqual({ total: null, why: 'missing', items: [2, 5, 9] });
  });
});

describe("an instrument of one's own", () => {
  const own: Instrument = {
    ...instruments.ras,
    key: 'own',
    items: [
      { least: 1, most: 5 },
      { least: 1, most: 5, isReversed: true },
      { least: 0, most: 9 },
    ],
    missing: { atMost: 2, source: 'made up' },
  };

  it('counts from where its items begin', () => {
    // 4 + (6-2) = 8, mean 4: 12; the third could be 0 to 9.
    expect(score(own, [4, 2, null])).toEqual({ total: 12, missing: 1, least: 8, most: 17 });
    // (6-2) + 3 = 7, mean 3.5: 10.5, so 11; the first could be 1 to 5.
    expect(score(own, [null, 2, 3])).toEqual({ total: 11, missing: 1, least: 8, most: 12 });
  });

  it('is never prorated beyond what the missing items could give', () => {
    // The third alone: thrice 9 is 27, but the others end at 5; thrice 0 is 0, but they begin at 1.
    expect(score(own, [null, null, 9])).toEqual({ total: 19, missing: 2, least: 11, most: 19 });
    expect(score(own, [null, null, 0])).toEqual({ total: 2, missing: 2, least: 2, most: 10 });
  });

  it('needs one answer at least, whatever its rule', () => {
    const lax = { ...own, missing: { atMost: 3, source: 'made up' } };
    expect(score(lax, [null, null, null])).toEqual({ total: null, why: 'missing', items: [1, 2, 3] });
  });
});
