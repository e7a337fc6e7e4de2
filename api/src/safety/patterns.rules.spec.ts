import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { signsOf, type HandedIn } from './patterns.rules.ts';

const now = new Date('2026-06-10T12:00:00Z');
const none = { isShared: false, isPassedOn: false };
const ago = (days: number, minutes = 0) => new Date(now.getTime() - days * 86_400_000 + minutes * 60_000);
const wrote = (personId: string, occurrenceId: string, at: Date, isForTherapistAlone = false): HandedIn => ({
  occurrenceId,
  personId,
  at,
  isForTherapistAlone,
});
const together = (after: number[]) =>
  after.flatMap((minutes, week) => [
    wrote('ann', `week ${week}`, ago(40 - week)),
    wrote('ben', `week ${week}`, ago(40 - week, minutes)),
  ]);
const said = (...asked: Parameters<typeof signsOf>) =>
  signsOf(...asked).map(({ sign, personId }) => [sign, personId].filter(Boolean).join(' '));

describe('what the rows ask', () => {
  it('of the phones: the narrower question only', () => {
    expect(said(none, [], now)).toEqual([]);
    expect(said({ isShared: true, isPassedOn: false }, [], now)).toEqual(['one-phone']);
    expect(said({ isShared: true, isPassedOn: true }, [], now)).toEqual(['phone-passed-on']);
  });

  it('whether one always answers right after the other, of four times and more', () => {
    expect(said(none, together([1, 5, 10, 2]), now)).toEqual(['always-after ben']);
    expect(said(none, together([1, 5, 10]), now)).toEqual([]);
    expect(said(none, together([1, 5, 11, 2]), now)).toEqual([]);
    expect(said(none, together([1, 5, -3, 2]), now)).toEqual([]);
    expect(said(none, together([1, 5, 0, 2]), now)).toEqual([]);
  });

  it('whether one stopped writing to the therapist alone, while the rest went on for four weeks', () => {
    const shared = [20, 15, 10, 5].map((days) => wrote('ann', `of day ${days}`, ago(days)));
    const alone = (days: number) => [wrote('ann', 'alone', ago(days), true)];
    expect(said(none, [...alone(28), ...shared], now)).toEqual(['fell-silent ann']);
    expect(said(none, [...alone(27), ...shared], now)).toEqual([]);
    expect(said(none, [...alone(28), ...shared.slice(1)], now)).toEqual([]);
    expect(said(none, shared, now)).toEqual([]);
  });

  const history = fc.array(
    fc.record({
      occurrenceId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      personId: fc.constantFrom('ann', 'ben'),
      at: fc.integer({ min: 0, max: 80 * 1440 }).map((minutes) => ago(80, minutes)),
      isForTherapistAlone: fc.boolean(),
    }),
    { maxLength: 24 },
  );

  it('asks the same in whichever order the rows come, and never of both that they follow', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const signs = said(none, rows, now);
        expect(said(none, [...rows].reverse(), now)).toEqual(signs);
        expect(signs.filter((sign) => sign.startsWith('always-after')).length).toBeLessThan(2);
      }),
    );
  });

  it('asks the same of the one as of the other', () => {
    const swap = (text: string) => text.replace(/ann|ben/, (name) => (name === 'ann' ? 'ben' : 'ann'));
    fc.assert(
      fc.property(history, (rows) => {
        const swapped = rows.map((row) => ({ ...row, personId: swap(row.personId) }));
        expect(said(none, swapped, now).sort()).toEqual(said(none, rows, now).map(swap).sort());
      }),
    );
  });
});
