import { daysLater } from '@usward/schedule';

/** A day of a plan, and the last day on which it is open. */
export type Day = { on: string; last: string };

/** Days that rested, later by whole weeks: the same weekdays, the same gaps, the first of them not before `start`. */
export function laterBy(days: readonly Day[], start: string): Day[] {
  const [first] = days;
  if (!first || first.on >= start) return [...days];
  const gap = (Date.parse(start) - Date.parse(first.on)) / 86_400_000;
  const later = (day: string) => daysLater(day, Math.ceil(gap / 7) * 7);
  return days.map(({ on, last }) => ({ on: later(on), last: later(last) }));
}
