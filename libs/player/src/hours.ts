import type { Ear } from '@usward/exercises/playing';

type Language = Ear['locale'];

const format = (locale: Language, parts: Intl.DateTimeFormatOptions, instant: string | Date) =>
  new Intl.DateTimeFormat(locale, parts).format(new Date(instant));

const hour = { hour: 'numeric', minute: '2-digit' } as const;

/** The hour of an instant, as this phone's clock shows it. */
export const hourIn = (locale: Language, instant: string | Date): string => format(locale, hour, instant);

/** The same with the article that Spanish wants before it: `las 20:30`, `la 1:05`. */
export function theHourIn(locale: Language, instant: string | Date): string {
  const said = hourIn(locale, instant);
  if (locale !== 'es') return said;
  return `${/^0?1\D/.test(said) ? 'la' : 'las'} ${said}`;
}

/** The weekday and the hour of an instant, as this phone's clock shows it. */
export const dayAndHourIn = (locale: Language, instant: string | Date): string =>
  format(locale, { weekday: 'long', ...hour }, instant);

/** A day without an hour (`2026-03-29`), as it is said; without the year. */
export const dayIn = (locale: Language, day: string): string =>
  format(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }, day);

/** True when the instant falls on another day than now, on this phone's calendar. */
export const isAnotherDay = (instant: string, now: number): boolean =>
  new Date(instant).toDateString() !== new Date(now).toDateString();
