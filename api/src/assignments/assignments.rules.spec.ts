import { expect, it } from '@jest/globals';
import { daysLater, weekdayOf } from '@usward/schedule';
import fc from 'fast-check';
import { laterBy } from './assignments.rules.ts';

it('days that waited come later by whole weeks, the first not before the day it goes on', () => {
  const days = [
    { on: '2026-03-04', last: '2026-03-07' },
    { on: '2026-03-08', last: '2026-03-10' },
  ];
  expect(laterBy(days, '2026-03-19')).toEqual([
    { on: '2026-03-25', last: '2026-03-28' },
    { on: '2026-03-29', last: '2026-03-31' },
  ]);
  expect(laterBy(days, '2026-03-18')[0]?.on).toBe('2026-03-18');
});

it('where none has passed meanwhile they stay where they were', () => {
  const days = [{ on: '2026-03-04', last: '2026-03-07' }];
  expect(laterBy(days, '2026-03-02')).toEqual(days);
  expect(laterBy([], '2026-03-02')).toEqual([]);
});

it('whatever waited: weekdays, gaps and number stay, and no day is later than it need be', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((plus) => daysLater('2026-01-01', plus));
  const waiting = fc
    .tuple(day, fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 9 })), { minLength: 1 }))
    .map(([first, gaps]) => {
      let on = first;
      return gaps.map(([gap, open]) => ({ on: (on = daysLater(on, gap)), last: daysLater(on, open) }));
    }); // prettier-ignore
  fc.assert(
    fc.property(waiting, day, (days, start) => {
      const later = laterBy(days, start);
      const shift = (at: number) => Date.parse(later[at]!.on) - Date.parse(days[at]!.on);
      expect(later.length).toBe(days.length);
      expect(later[0]!.on >= start || shift(0) === 0).toBe(true);
      expect(shift(0) === 0 || daysLater(later[0]!.on, -7) < start).toBe(true);
      for (const [at, { on, last }] of later.entries()) {
        expect(weekdayOf(on)).toBe(weekdayOf(days[at]!.on));
        expect(shift(at)).toBe(shift(0));
        expect(Date.parse(last) - Date.parse(on)).toBe(Date.parse(days[at]!.last) - Date.parse(days[at]!.on));
      }
    }),
  );
});
