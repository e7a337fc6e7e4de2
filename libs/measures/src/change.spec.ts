import { describe, expect, it } from '@jest/globals';
import { change, course } from './change.ts';
import { instruments, type InstrumentKey } from './instruments.ts';
import { byHand, instrument, keys, worth } from './measures.stage.ts';
import { score, type Score } from './score.ts';

/** From the table in `clinical.md`: points for better and for worse, and which way is better. */
const figures: Partial<Record<InstrumentKey, { better: number; worse: number; way: 1 | -1 }>> = {
  rdas: { better: 12, worse: 12, way: 1 },
  'phq-9': { better: 6, worse: 6, way: -1 },
  'gad-7': { better: 4, worse: 4, way: -1 },
  epds: { better: 4, worse: 3, way: -1 },
};

describe.each(keys)('%s', (key) => {
  const [least, most] = byHand[key].range;
  const figure = figures[key];

  it('names each step from each total as its figure says', () => {
    for (let before = least; before <= most; before++) {
      for (let after = least; after <= most; after++) {
        const gain = (after - before) * (figure?.way ?? 1);
        const isBetter = figure && gain >= figure.better;
        const isWorse = figure && gain <= -figure.worse;
        const named = isBetter ? 'better' : isWorse ? 'worse' : 'within-band';
        const found = change(instrument(key), before, after);
        expect([found.raw, found.is]).toEqual([after - before, figure ? named : 'no-published-figure']);
      }
    }
  });
});

describe('by hand, one point on either side', () => {
  it.each([
    ['rdas', 40, 52, 'better'],
    ['rdas', 40, 51, 'within-band'],
    ['rdas', 40, 29, 'within-band'],
    ['rdas', 40, 28, 'worse'],
    ['phq-9', 15, 9, 'better'],
    ['phq-9', 15, 10, 'within-band'],
    ['phq-9', 15, 20, 'within-band'],
    ['phq-9', 15, 21, 'worse'],
    ['gad-7', 10, 6, 'better'],
    ['gad-7', 10, 7, 'within-band'],
    ['gad-7', 10, 13, 'within-band'],
    ['gad-7', 10, 14, 'worse'],
    ['epds', 14, 10, 'better'],
    ['epds', 14, 11, 'within-band'],
    ['epds', 14, 16, 'within-band'],
    ['epds', 14, 17, 'worse'],
    ['csi-16', 10, 80, 'no-published-figure'],
    ['ras', 7, 35, 'no-published-figure'],
  ] as const)('%s from %d to %d: %s', (key, before, after, is) => {
    expect(change(instruments[key], before, after).is).toBe(is);
  });
});

it('says of the EPDS that its figure is of what matters, not of error', () => {
  expect(instruments.epds.change?.means).toBe('important');
});

describe('recovery', () => {
  it.each([
    ['phq-9', 10, 9, true],
    ['phq-9', 10, 10, false],
    ['phq-9', 9, 8, false],
    ['phq-9', 9, 10, false],
    ['gad-7', 8, 7, true],
    ['gad-7', 8, 8, false],
    ['gad-7', 7, 6, false],
    ['epds', 30, 0, null],
    ['rdas', 0, 69, null],
    ['phq-8', 24, 0, null],
  ] as const)('%s from %d to %d: %s', (key, before, after, isRecovery) => {
    expect(change(instruments[key], before, after).isRecovery).toBe(isRecovery);
  });
});

describe('a course', () => {
  const phq = instruments['phq-9'];
  const at = (total: number): Score => score(phq, worth('phq-9', total));
  const none = score(phq, [null, null, null, 3, 3, 3, 3, 3, 3]);

  it.each([
    ['nothing', [], 0],
    ['one', [at(20)], 1],
    ['two', [at(20), at(2)], 2],
    ['two and one without a total', [at(20), none, at(2)], 2],
  ] as const)('of %s is not enough yet', (_, scores, points) => {
    expect(course(phq, scores)).toEqual({ is: 'not-enough-yet', points });
  });

  it('of three goes from the first to the latest', () => {
    const found = course(phq, [none, at(14), at(20), none, at(8)]);
    expect(found).toEqual({
      is: 'course',
      points: [at(14), at(20), at(8)],
      change: { raw: -6, is: 'better', isRecovery: true },
    });
  });
});
