import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { weekdayOf } from './days.ts';

export type Every = 'week' | 'two-weeks' | 'four-weeks' | 'month';

const weeks = { week: 1, 'two-weeks': 2, 'four-weeks': 4 } as const;
const longestYears = 2;

/**
 * The days (`YYYY-MM-DD`) from `start` until `until`, both included, on which something comes back; at most two years of
 * them. By month it keeps its place among the weekdays of the month: the second Tuesday, and for what begins on a fifth,
 * the last. Throws a RangeError for days that do not exist.
 */
export function repeatedDays(start: string, every: Every, until: string): string[] {
  const first = Temporal.PlainDate.from(start);
  const latest = first.add({ years: longestYears });
  const asked = Temporal.PlainDate.from(until);
  const last = Temporal.PlainDate.compare(asked, latest) < 0 ? asked : latest;
  if (Temporal.PlainDate.compare(last, first) < 0) return [];
  const place = Math.ceil(first.day / 7);
  const weekday = weekdayOf(start);
  const rule = new RRuleTemporal({
    ...(every === 'month'
      ? { freq: 'MONTHLY', byDay: [`${place === 5 ? -1 : place}${weekday}`] }
      : { freq: 'WEEKLY', interval: weeks[every], byDay: [weekday] }),
    dtstart: first.toZonedDateTime('UTC'),
    until: last.toZonedDateTime('UTC'),
    temporal: Temporal,
  });
  return rule.all().map((time) => time.toPlainDate().toString());
}
