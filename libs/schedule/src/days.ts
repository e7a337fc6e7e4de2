import { Temporal } from 'temporal-polyfill';
import { weekdays, type Weekday } from './occurrences.ts';

/** The day (`YYYY-MM-DD`) that an instant belongs to where the clocks of `timeZone` hang. Throws a RangeError for a zone that does not exist. */
export function dayIn(timeZone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The day so many days later, or earlier where `days` is negative. Throws a RangeError for a day that does not exist. */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The instant at which the wall clock of `timeZone` shows `hour` (`HH:MM`) on `day`; an hour that a spring night skips comes later. */
export function instantAt(day: string, hour: string, timeZone: string): Date {
  const plainTime = Temporal.PlainTime.from(hour);
  const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime });
  return new Date(epochMilliseconds);
}

/** The weekday of a day. Throws a RangeError for a day that does not exist. */
export function weekdayOf(day: string): Weekday {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return weekdays.find((_, index) => index + 1 === dayOfWeek) ?? 'MO';
}

/** What the wall clock of `timeZone` shows at an instant (`HH:MM:SS`). Throws a RangeError for a zone that does not exist. */
export function hourIn(timeZone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'second' });
}
