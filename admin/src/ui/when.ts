import { dayText as daySaid, timeText } from '@usward/contract/clinic/days';
import { dayOf, instantAt as momentAt } from '@usward/player/zones';

export { timeText };

/** Days are `YYYY-MM-DD`, instants ISO in UTC. Everything here is pure: the reader's language and zone come in. */

const dayMs = 86_400_000;

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** "Thu, Nov 19": the year only where it is another one than `today`'s. */
export const dayText = (day: string, locale: string, today = dayIn('UTC')): string =>
  daySaid(day, locale, today);

/** Day and time of an instant as the clock of `timeZone` shows it. */
export function momentText(instant: string, locale: string, timeZone: string): string {
  return `${dayText(dayIn(timeZone, new Date(instant)), locale)}, ${timeText(instant, locale, timeZone)}`;
}

/** The day it is in a zone. */
export const dayIn = (timeZone: string, at = new Date()): string => dayOf(at, timeZone);

export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / dayMs);
}

export function addDays(day: string, days: number): string {
  return new Date(noon(day).getTime() + days * dayMs).toISOString().slice(0, 10);
}

/** The instant at which the clock of `timeZone` shows that day and time (`HH:MM`); of an hour that spring skips, the one after it. */
export const instantAt = (day: string, time: string, timeZone: string): string =>
  momentAt(day, time, timeZone).toISOString();

/** `HH:MM` on the clock of a zone, as a time field holds it. */
export function clockAt(instant: string, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat('en', clock).format(new Date(instant));
}
