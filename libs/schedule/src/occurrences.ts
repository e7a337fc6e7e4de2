import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** On these days of each of `weeks` weeks; with `every`, of the first of so many weeks each time: 4 is once a month. */
export type Rhythm = { weeks: number; days: readonly Weekday[]; every?: number | undefined };

/** A single one, open for a week, so many months after the end of all before. */
type Boosters = { boosters?: readonly number[] | undefined };

/** Days are `YYYY-MM-DD` in the couple's zone. */
export type Schedule =
  /** Once, open from `start` until the closing hour of `due`. */
  | ({ kind: 'once'; start: string; due: string } & Boosters)
  /** The first week begins at `start` whatever day that is. `then`: rarer from stage to stage, each where the last ended. */
  | ({ kind: 'weekly'; start: string; then?: readonly Rhythm[] | undefined } & Rhythm & Boosters);

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
  const { spans, end } = schedule.kind === 'once' ? once(schedule) : stages(schedule);
  const boosters = [...new Set(schedule.boosters)]
    .sort((a, b) => a - b)
    .map((months) => end.add({ months }))
    .map((on) => ({ on, last: on.add({ days: boosterDays - 1 }) }));
  return [...spans, ...boosters].map(({ on, last }, at, all) => {
    const eve = all[at + 1]?.on.subtract({ days: 1 });
    return occurrence(on, eve && Temporal.PlainDate.compare(eve, last) < 0 ? eve : last, clock);
  });
}

const boosterDays = 7;
type Span = { on: Temporal.PlainDate; last: Temporal.PlainDate };
type Spans = { spans: Span[]; end: Temporal.PlainDate };

function once({ start, due }: { start: string; due: string }): Spans {
  const [on, last] = [Temporal.PlainDate.from(start), Temporal.PlainDate.from(due)];
  if (Temporal.PlainDate.compare(last, on) < 0) throw new RangeError('due lies before start');
  return { spans: [{ on, last }], end: last };
}

function stages({ start, weeks, days, every, then = [] }: Extract<Schedule, { kind: 'weekly' }>): Spans {
  const spans: Span[] = [];
  let end = Temporal.PlainDate.from(start);
  for (const rhythm of [{ weeks, days, every }, ...then]) {
    spans.push(...weekly(end, rhythm));
    end = end.add({ weeks: rhythm.weeks });
  }
  return { spans, end };
}

function weekly(start: Temporal.PlainDate, { weeks, days, every = 1 }: Rhythm): Span[] {
  const end = start.add({ weeks });
  // One round more than asked tells the eve on which the last one closes.
  const due = daysBetween(start, end.add({ weeks: every }), days).filter(
    (day) => Math.floor(start.until(day).days / 7) % every === 0,
  );
  return due.flatMap((on, at) => {
    const next = due[at + 1];
    return next && Temporal.PlainDate.compare(on, end) < 0 ? [{ on, last: next.subtract({ days: 1 }) }] : [];
  });
}

/** The occurrences of days that are known, each with the last day on which it is open. */
export const occurrencesOn = (
  days: readonly { on: string; last: string }[],
  clock: CoupleClock,
): Occurrence[] =>
  days.map(({ on, last }) => occurrence(Temporal.PlainDate.from(on), Temporal.PlainDate.from(last), clock));

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
