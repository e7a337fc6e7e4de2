import { dayIn, daysLater, instantAt, weekdayOf } from './days.ts';
import type { Weekday } from './occurrences.ts';

/** From one hour of the wall clock to another (`HH:MM`); over midnight where `until` is not the later one. `personId` covers it. */
export type DutyWindow = { from: string; until: string; personId: string };
/** `weekly` by the weekday a window begins on; `days` stand in place of the week on that day, an empty one is a day off. */
export type Duty = {
  timeZone: string;
  weekly: readonly (DutyWindow & { day: Weekday })[];
  days: readonly { on: string; windows: readonly DutyWindow[] }[];
};
export type Stretch = { from: Date; until: Date };

const hourMs = 3_600_000;

/**
 * Who is on duty between two instants, in the order in which it begins. A window belongs to the day it begins on, and its
 * hours are those of the wall clock on both sides of a change of clocks; one that a spring night swallows whole is none.
 * Throws a RangeError for a day, hour or zone that does not exist.
 */
export function dutyBetween(duty: Duty, from: Date, until: Date): (Stretch & { personId: string })[] {
  const found: (Stretch & { personId: string })[] = [];
  // A window that began on the eve may reach into the first day.
  const last = dayIn(duty.timeZone, until);
  for (let day = daysLater(dayIn(duty.timeZone, from), -1); day <= last; day = daysLater(day, 1))
    for (const window of windowsOn(duty, day)) {
      const begins = instantAt(day, window.from, duty.timeZone);
      const endDay = window.until > window.from ? day : daysLater(day, 1);
      const ends = instantAt(endDay, window.until, duty.timeZone);
      const stretch = { from: later(begins, from), until: earlier(ends, until), personId: window.personId };
      if (stretch.from < stretch.until) found.push(stretch);
    }
  return found.sort((a, b) => +a.from - +b.from || +a.until - +b.until);
}

/** Is somebody on duty the whole time from `at` on, for so many hours? */
export function isCoveredFor(duty: Duty, at: Date, hours: number): boolean {
  const until = new Date(at.getTime() + hours * hourMs);
  return hours <= 0 || covered(duty, at, until).some((one) => one.from <= at && one.until >= until);
}

/** The first instant from `at` on that is covered for so many hours, looked for over the next `days`; null where there is none. */
export function coveredFrom(duty: Duty, at: Date, hours: number, days = 7): Date | null {
  const end = new Date(at.getTime() + days * 24 * hourMs);
  const stretches = covered(duty, at, new Date(end.getTime() + hours * hourMs));
  const fits = stretches.find((one) => +one.until - +one.from >= hours * hourMs && one.from <= end);
  return fits?.from ?? null;
}

/** Without gaps: windows that meet or overlap are one, whoever has them. */
export function covered(duty: Duty, from: Date, until: Date): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from: begins, until: ends } of dutyBetween(duty, from, until)) {
    const before = joined.at(-1);
    if (before && begins <= before.until) before.until = later(before.until, ends);
    else joined.push({ from: begins, until: ends });
  }
  return joined;
}

function windowsOn({ weekly, days }: Duty, day: string): readonly DutyWindow[] {
  const instead = days.find(({ on }) => on === day);
  return instead?.windows ?? weekly.filter((one) => one.day === weekdayOf(day));
}

const later = (a: Date, b: Date) => (a > b ? a : b);
const earlier = (a: Date, b: Date) => (a < b ? a : b);
