import { describe, expect, it } from '@jest/globals';
import { instruments, type Answers, type InstrumentKey } from '@usward/measures';
import { courseOf, cutOffsOf, movedIn, pointsOf, type Series, type Taken } from './measures.rules.ts';

const took = (on: string, answers: Answers, personId = 'ann', of: Taken['of'] = { language: 'en' }): Taken => ({
  personId, on, order: on, answers, of, entry: null,
}); // prettier-ignore
const series = (key: InstrumentKey, taken: Taken[]): Series => ({
  id: key, kind: 'instrument', title: { en: key, es: key }, instrument: instruments[key], choices: null, taken,
}); // prettier-ignore
/** Of the GAD-7, worth exactly so much. */
const gad = (total: number) => Array.from({ length: 7 }, (_, at) => Math.max(0, Math.min(3, total - 3 * at)));
const gads = (...totals: [string, number][]) => series('gad-7', totals.map(([on, total]) => took(on, gad(total)))); // prettier-ignore

describe('one line', () => {
  it('goes by the day on which it was filled in, whenever it was entered', () => {
    const points = pointsOf(gads(['2026-03-01', 9], ['2026-01-01', 4], ['2026-02-01', 12]), 'ann');
    expect(points.map(({ on, score }) => [on, score.total])).toEqual([
      ['2026-01-01', 4], ['2026-02-01', 12], ['2026-03-01', 9],
    ]); // prettier-ignore
  });

  it('is nobody else’s', () => {
    const both = series('gad-7', [took('2026-01-01', gad(4)), took('2026-01-01', gad(20), 'ben')]);
    expect(pointsOf(both, 'ben').map(({ score }) => score.total)).toEqual([20]);
  });

  it('says why there is no score, and what stands on the item that asks of harm all the same', () => {
    const left = [1, 1, 1, null, null, null, 1, 1, 2];
    const [point] = pointsOf(series('phq-9', [took('2026-01-01', left)]), 'ann');
    expect(point?.score).toEqual({ total: null, why: 'missing', items: [4, 5, 6] });
    expect(point?.reading).toBeNull();
    expect(point?.harm).toEqual([{ item: 9, asksOf: 'self-harm', is: 'reported' }]);
  });

  it('under three points there is not enough yet, and one without a score is no point', () => {
    const two = gads(['2026-01-01', 4], ['2026-02-01', 15]);
    expect(courseOf(two, pointsOf(two, 'ann'))).toEqual({
      is: 'not-enough-yet',
      raw: null,
      isRecovery: null,
    });
    two.taken.push(took('2026-03-01', [null, 1, 1, 1, 1, 1, 1]));
    expect(courseOf(two, pointsOf(two, 'ann')).is).toBe('not-enough-yet');
    two.taken.push(took('2026-04-01', gad(8)));
    expect(courseOf(two, pointsOf(two, 'ann'))).toEqual({ is: 'worse', raw: 4, isRecovery: false });
  });

  it('of which nobody said which way is better, nothing is said of its change', () => {
    const own: Series = gads(['2026-01-01', 1], ['2026-02-01', 9], ['2026-03-01', 20]);
    own.instrument = { ...own.instrument, higherIsBetter: null };
    expect(courseOf(own, pointsOf(own, 'ann')).is).toBe('no-published-figure');
  });
});

describe('cut-offs on a picture', () => {
  const epds = (...of: Taken['of'][]) => series('epds', of.map((one) => took('2026-01-01', Array(10).fill(0), 'ann', one))); // prettier-ignore

  it('are those that hold for everybody on it', () => {
    expect(cutOffsOf(gads(['2026-01-01', 4]))?.bands.map(({ from }) => from)).toEqual([0, 5, 10, 15]);
    expect(cutOffsOf(epds({ language: 'es-ES', parent: 'mother' }))?.bands.map(({ from }) => from)).toEqual([
      0, 11,
    ]);
  });

  it('are not there where what holds for one does not hold for the other, or for none', () => {
    expect(
      cutOffsOf(epds({ language: 'en', parent: 'mother' }, { language: 'en', parent: 'father' })),
    ).toBeNull();
    expect(cutOffsOf(epds({ language: 'es-CO', parent: 'mother' }))).toBeNull();
    expect(cutOffsOf(epds({ language: 'en' }))).toBeNull();
  });
});

describe('what moved within a span', () => {
  const of = (all: Series) => movedIn(all, 'ann', '2026-03-01', '2026-03-31');

  it.each([
    // From the last before the span, by the published four points.
    [
      'better',
      [
        ['2026-01-01', 20],
        ['2026-02-20', 12],
        ['2026-03-01', 8],
      ],
    ],
    [
      'none',
      [
        ['2026-01-01', 20],
        ['2026-02-20', 12],
        ['2026-03-31', 9],
      ],
    ],
    [
      'none',
      [
        ['2026-01-01', 20],
        ['2026-02-20', 12],
        ['2026-03-31', 15],
      ],
    ],
    [
      'worse',
      [
        ['2026-01-01', 20],
        ['2026-02-20', 12],
        ['2026-03-31', 16],
      ],
    ],
    // From the first, where all are within it.
    [
      'worse',
      [
        ['2026-03-01', 2],
        ['2026-03-11', 9],
        ['2026-03-21', 6],
      ],
    ],
    [
      'not-enough',
      [
        ['2026-02-01', 2],
        ['2026-03-11', 20],
      ],
    ],
    // Nothing in the span; nothing after it counts.
    [
      null,
      [
        ['2026-01-01', 2],
        ['2026-02-01', 2],
        ['2026-02-28', 20],
      ],
    ],
    [
      null,
      [
        ['2026-01-01', 2],
        ['2026-02-01', 2],
        ['2026-04-01', 20],
      ],
    ],
  ] as [string | null, [string, number][]][])('%s', (moved, totals) => {
    expect(of(gads(...totals))).toBe(moved);
  });

  it('without a published figure says so', () => {
    const csi = (total: number) => [Math.min(6, total), 0, 0, Math.max(0, total - 6)];
    const taken = ['2026-01-01', '2026-02-01', '2026-03-02'].map((on, at) => took(on, csi(2 + 3 * at)));
    expect(of(series('csi-4', taken))).toBe('no-figure');
  });

  it('whose last one has no score, is not enough', () => {
    const all = gads(['2026-01-01', 20], ['2026-02-01', 12], ['2026-02-20', 8]);
    all.taken.push(took('2026-03-10', [null, 1, 1, 1, 1, 1, 1]));
    expect(of(all)).toBe('not-enough');
  });
});
