import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alerts } from './alerts.ts';
import { change } from './change.ts';
import { but, byHand, instrument, keys } from './measures.stage.ts';
import { reading } from './reading.ts';
import { isTotal, score, type Answers } from './score.ts';

describe.each(keys)('%s', (key) => {
  const measure = instrument(key);
  const { items, range } = byHand[key];
  const whole = fc.tuple(...items.map(([low, high]) => fc.integer({ min: low, max: high })));
  const gaps = fc.subarray(items.map((_, at) => at));
  const place = fc.nat({ max: items.length - 1 });
  const without = (answers: Answers, left: readonly number[]): Answers =>
    answers.map((answer, at) => (left.includes(at) ? null : answer));
  const person = { parent: 'mother', language: 'en' } as const;

  it('stays in its range, also prorated', () => {
    fc.assert(
      fc.property(whole, gaps, (answers, left) => {
        const found = score(measure, without(answers, left.slice(0, 2)));
        if (!isTotal(found)) return;
        expect(Number.isInteger(found.total)).toBe(true);
        for (const sum of [found.total, found.least, found.most]) {
          expect(sum).toBeGreaterThanOrEqual(range[0]);
          expect(sum).toBeLessThanOrEqual(range[1]);
        }
        expect(found.least).toBeLessThanOrEqual(found.total);
        expect(found.most).toBeGreaterThanOrEqual(found.total);
      }),
    );
  });

  it('goes with each item the way that item goes', () => {
    fc.assert(
      fc.property(whole, place, (answers, at) => {
        const [, high, worthLow, worthHigh] = items[at]!;
        fc.pre(answers[at]! < high);
        const next = score(measure, but(answers, at, answers[at]! + 1)).total!;
        expect(next - score(measure, answers).total!).toBe(worthHigh > worthLow ? 1 : -1);
      }),
    );
  });

  it('never falls as a prorated total when an answer rises in worth', () => {
    fc.assert(
      fc.property(whole, place, gaps, (answers, at, left) => {
        const [, high, worthLow, worthHigh] = items[at]!;
        fc.pre(answers[at]! < high);
        const gone = left.filter((each) => each !== at).slice(0, 2);
        const before = score(measure, without(answers, gone));
        const after = score(measure, without(but(answers, at, answers[at]! + 1), gone));
        if (!isTotal(before) || !isTotal(after)) return;
        expect((after.total - before.total) * (worthHigh > worthLow ? 1 : -1)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not care for the order of answers to items of one scale and direction', () => {
    fc.assert(
      fc.property(whole, place, place, (answers, one, two) => {
        fc.pre(items[one]!.every((side, at) => side === items[two]![at]));
        const swapped = but(but(answers, one, answers[two]!), two, answers[one]!);
        expect(score(measure, swapped)).toEqual(score(measure, answers));
      }),
    );
  });

  it('is never surer for an answer left out', () => {
    fc.assert(
      fc.property(whole, gaps, place, (answers, left, at) => {
        const more = without(answers, left.slice(0, 2));
        const fewer = without(more, [at]);
        const [known, less] = [score(measure, more), score(measure, fewer)];
        if (!isTotal(less)) return;
        if (!isTotal(known)) throw new Error('a total came of leaving an answer out');
        expect(less.missing).toBeGreaterThanOrEqual(known.missing);
        expect(less.least).toBeLessThanOrEqual(known.least);
        expect(less.most).toBeGreaterThanOrEqual(known.most);
        if (reading(measure, less, person)?.isSure) {
          expect(reading(measure, known, person)).toEqual(reading(measure, less, person));
        }
        expect(alerts(measure, more)).toEqual(expect.arrayContaining(alerts(measure, fewer)));
      }),
    );
  });

  it('turns better into not better when the two totals change places', () => {
    const total = fc.integer({ min: range[0], max: range[1] });
    fc.assert(
      fc.property(total, total, (before, after) => {
        const [there, back] = [change(measure, before, after), change(measure, after, before)];
        expect(there.raw).toBe(-back.raw || 0);
        if (there.is === 'better') expect(back.is).not.toBe('better');
        if (there.is === 'worse') expect(back.is).not.toBe('worse');
      }),
    );
  });
});
