import { describe, expect, it } from '@jest/globals';
import { apart, bandOf, datesOf, shortName } from './chart.rules.ts';
import type { Point } from './words.ts';

const points = (...of: [string, number | null][]) => of.map(([on, total]) => ({ on, total }) as Point);
const figure = { better: 4, worse: 3, means: 'important', source: '' } as const;
const range: [number, number] = [0, 30];

describe('the band', () => {
  it('lies around the first point that has a score, to its own side each', () => {
    const line = { points: points(['2026-01-01', null], ['2026-02-01', 12], ['2026-03-01', 2]) };
    const from = new Date('2026-02-01T12:00:00Z');
    expect(bandOf({ change: figure, higherIsBetter: false, range }, line)).toEqual({
      from,
      low: 8,
      high: 15,
    });
    expect(bandOf({ change: figure, higherIsBetter: true, range }, line)).toEqual({ from, low: 9, high: 16 });
  });

  it('ends where the scale does, and is not there without a figure or a point', () => {
    const line = { points: points(['2026-02-01', 2]) };
    expect(bandOf({ change: figure, higherIsBetter: false, range }, line)).toMatchObject({ low: 0, high: 5 });
    expect(bandOf({ change: null, higherIsBetter: false, range }, line)).toBeNull();
    expect(bandOf({ change: figure, higherIsBetter: false, range }, { points: [] })).toBeNull();
  });
});

describe('the days', () => {
  it('are those of both, once each, in order, with room at the ends', () => {
    const both = [
      { points: points(['2026-02-01', 1]) },
      { points: points(['2026-01-01', 1], ['2026-02-01', 1]) },
    ];
    expect(datesOf(both).map(({ day }) => day)).toEqual([null, '2026-01-01', '2026-02-01', null]);
    expect(datesOf([{ points: [] }])).toEqual([]);
  });

  it('are written below at most seven times, and never where they would lie on each other', () => {
    const many = Array.from({ length: 20 }, (_, at): [string, number] => [
      `2026-01-${String(at + 1).padStart(2, '0')}`,
      1,
    ]);
    const written = datesOf([{ points: points(...many) }]).filter(({ isTick }) => isTick);
    expect(written.length).toBeLessThanOrEqual(7);
    const near = [{ points: points(['2026-10-01', 1], ['2026-10-03', 1], ['2026-11-12', 1]) }];
    expect(datesOf(near).flatMap(({ day, isTick }) => (isTick ? day : []))).toEqual([
      '2026-10-01',
      '2026-11-12',
    ]);
  });
});

it('names that would lie on each other stand apart, in their order', () => {
  expect(apart([{ y: 50, at: 1 }, { y: 45, at: 0 }], 18)).toEqual([{ y: 45, at: 0 }, { y: 63, at: 1 }]); // prettier-ignore
  expect(apart([{ y: 10 }, { y: 60 }], 18)).toEqual([{ y: 10 }, { y: 60 }]);
});

it('a long name is cut beside the picture, and says so', () => {
  expect(shortName('Grace')).toBe('Grace');
  expect(shortName('Maria Fernanda')).toBe('Maria Ferna…');
});
