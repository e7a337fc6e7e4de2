import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** Days are `YYYY-MM-DD` in the couple's zone. */
export type Schedule =
  /** Once, open from `start` until the closing hour of `due`. */
  | { kind: 'once'; start: string; due: string }
  /**
   * On these days of each of `weeks` weeks, the first week beginning at `start` whatever day that is; with `every`, of
   * the first of so many weeks each time: 4 is once a month.
   */
  | { kind: 'weekly'; start: string; weeks: number; days: readonly Weekday[]; every?: number | undefined };

/** `closingHour` is `HH:MM`, an hour inside those the couple agreed on; `timeZone` an IANA name. */
export type CoupleClock = { closingHour: string; timeZone: string };

/** One due time: its day in the couple's zone, and two instants in UTC (`2026-11-21T20:00:00Z`). */
export type Occurrence = { on: string; opensAt: string; closesAt: string };

/**
 * The occurrences of a schedule, in order, none before `start`.
 *
 * Each opens with its day and stays open until the closing hour on the eve of the next one (the last one: of the next
 * there would have been), so that a weekly question has a week and a daily one its day. Hours are of the wall clock on
 * both sides of a change of clocks: an hour that a spring night skips closes as much later (02:30 becomes 03:30), and
 * one that an autumn night has twice closes the first time.
 *
 * Throws a RangeError for a day, hour or zone that does not exist, and where `due` lies before `start`.
 */
export function occurrencesOf(schedule: Schedule, clock: CoupleClock): Occurrence[] {
  const start = Temporal.PlainDate.from(schedule.start);
  if (schedule.kind === 'once') {
    const due = Temporal.PlainDate.from(schedule.due);
    if (Temporal.PlainDate.compare(due, start) < 0) throw new RangeError('due lies before start');
    return [occurrence(start, due, clock)];
  }
  const end = start.add({ weeks: schedule.weeks });
  const { every = 1 } = schedule;
  // One round more than asked tells the eve on which the last one closes.
  const days = daysBetween(start, end.add({ weeks: every }), schedule.days).filter(
    (day) => Math.floor(start.until(day).days / 7) % every === 0,
  );
  return days.flatMap((on, at) => {
    const next = days[at + 1];
    if (!next || Temporal.PlainDate.compare(on, end) >= 0) return [];
    return [occurrence(on, next.subtract({ days: 1 }), clock)];
  });
}

/** Every such weekday from `start` until the day before `end`. Dates have no clocks, so the rule runs in UTC. */
function daysBetween(
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
  byDay: readonly Weekday[],
): Temporal.PlainDate[] {
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime('UTC');
  const rule = new RRuleTemporal({
    freq: 'WEEKLY',
    byDay: [...byDay],
    dtstart: midnight(start),
    until: midnight(end.subtract({ days: 1 })),
    temporal: Temporal,
  });
  return rule.all().map((time) => time.toPlainDate());
}

function occurrence(
  on: Temporal.PlainDate,
  lastDay: Temporal.PlainDate,
  { closingHour, timeZone }: CoupleClock,
): Occurrence {
  const closes = lastDay.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(closingHour) });
  return {
    on: on.toString(),
    opensAt: on.toZonedDateTime(timeZone).toInstant().toString(),
    closesAt: closes.toInstant().toString(),
  };
}
