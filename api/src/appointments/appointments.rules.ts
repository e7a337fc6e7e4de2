import { dayIn, daysLater, hourIn, instantAt, repeatedDays, type Every } from '@usward/schedule';

type Time = { startsAt: Date; minutes: number };
const minute = 60_000;

/** Do the two touch the same time? */
export const overlap = (one: Time, other: Time): boolean =>
  one.startsAt.getTime() < other.startsAt.getTime() + other.minutes * minute &&
  other.startsAt.getTime() < one.startsAt.getTime() + one.minutes * minute;

/** Every time of one that comes back, at the same hour of the practice's clock; the first is `first`. */
export function timesOf(first: Date, repeat: { every: Every; until: string } | undefined, timeZone: string): Date[] {
  if (!repeat) return [first];
  const hour = hourIn(timeZone, first);
  const [, ...days] = repeatedDays(dayIn(timeZone, first), repeat.every, repeat.until);
  return [first, ...days.map((day) => instantAt(day, hour, timeZone))];
} // prettier-ignore

/** Where `at` goes when `from` goes to `to`: as many days on, at the new hour of the practice's clock. */
export function movedLike(at: Date, from: Date, to: Date, timeZone: string): Date {
  const days = (Date.parse(dayIn(timeZone, to)) - Date.parse(dayIn(timeZone, from))) / 86_400_000;
  return instantAt(daysLater(dayIn(timeZone, at), days), hourIn(timeZone, to), timeZone);
}
