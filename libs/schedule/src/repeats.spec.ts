import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysLater, weekdayOf } from './days.ts';
import { repeatedDays } from './repeats.ts';

describe('what comes back', () => {
  it('every week, every two and every four', () => {
    expect(repeatedDays('2026-03-03', 'week', '2026-03-24')).toEqual(['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24']);
    expect(repeatedDays('2026-03-03', 'two-weeks', '2026-04-01')).toEqual(['2026-03-03', '2026-03-17', '2026-03-31']);
    expect(repeatedDays('2026-03-03', 'four-weeks', '2026-05-01')).toEqual(['2026-03-03', '2026-03-31', '2026-04-28']);
  }); // prettier-ignore

  it('every month in its place among the weekdays, a fifth as the last', () => {
    expect(repeatedDays('2026-03-10', 'month', '2026-06-30')).toEqual(['2026-03-10', '2026-04-14', '2026-05-12', '2026-06-09']);
    expect(repeatedDays('2026-03-31', 'month', '2026-06-30')).toEqual(['2026-03-31', '2026-04-28', '2026-05-26', '2026-06-30']);
  }); // prettier-ignore

  it('until two years later at most, and not at all where it ends before', () => {
    expect(repeatedDays('2026-03-03', 'week', '2999-01-01').at(-1)).toBe('2028-02-29');
    expect(repeatedDays('2026-03-03', 'week', '2026-03-02')).toEqual([]);
    expect(() => repeatedDays('2026-02-30', 'week', '2026-03-02')).toThrow(RangeError);
  });

  it('always on the same weekday, so many weeks apart, from the first day on', () => {
    const day = fc.integer({ min: 0, max: 1_500 }).map((days) => daysLater('2026-01-01', days));
    const every = fc.constantFrom('week', 'two-weeks', 'four-weeks', 'month');
    fc.assert(
      fc.property(day, every, fc.integer({ min: 0, max: 500 }), (start, each, more) => {
        const until = daysLater(start, more);
        const days = repeatedDays(start, each, until);
        expect(days[0]).toBe(start);
        expect(new Set(days.map(weekdayOf))).toEqual(new Set([weekdayOf(start)]));
        const gaps = { week: [7], 'two-weeks': [14], 'four-weeks': [28], month: [28, 35] }[each];
        for (const [at, next] of days.slice(1).entries())
          expect(gaps).toContain((Date.parse(next) - Date.parse(days[at] ?? '')) / 86_400_000);
        expect(daysLater(days.at(-1) ?? '', Math.max(...gaps)) > until).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
