import { dayText as dayOf, timeText } from '@usward/contract/clinic/days';

export { timeText };

/** Days are `YYYY-MM-DD`, instants ISO in UTC. Everything here is pure: the reader's language and zone come in. */

const dayMs = 86_400_000;

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** "Thu, Nov 19": the year only where it is another one than `today`'s. */
export const dayText = (day: string, locale: string, today = dayIn('UTC')): string =>
  dayOf(day, locale, today);

/** Day and time of an instant as the clock of `timeZone` shows it. */
export function momentText(instant: string, locale: string, timeZone: string): string {
  return `${dayText(dayIn(timeZone, new Date(instant)), locale)}, ${timeText(instant, locale, timeZone)}`;
}

/** The day it is in a zone. */
export function dayIn(timeZone: string, at = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).format(at);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / dayMs);
}

export function addDays(day: string, days: number): string {
  return new Date(noon(day).getTime() + days * dayMs).toISOString().slice(0, 10);
}

/**
 * The instant at which the clock of `timeZone` shows that day and time (`HH:MM`).
 * In the hour that a clock change leaves out, the time after it.
 */
export function instantAt(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const guess = wanted - offsetAt(wanted, timeZone);
  return new Date(wanted - offsetAt(guess, timeZone)).toISOString();
}

/** `HH:MM` on the clock of a zone, as a time field holds it. */
export function clockAt(instant: string, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat('en', clock).format(new Date(instant));
}

function offsetAt(at: number, timeZone: string): number {
  const instant = new Date(Math.floor(at / 60_000) * 60_000);
  const shown = Date.parse(`${dayIn(timeZone, instant)}T${clockAt(instant.toISOString(), timeZone)}:00Z`);
  return shown - instant.getTime();
}
