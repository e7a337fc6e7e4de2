import type { Ear, Offer } from '@usward/exercises/playing';
import { dayOf, instantAt, isSameClock, ownZone } from './zones.ts';

type Language = Ear['locale'];

/** One clock for every screen: 24 hours, and the day before the month. */
const regions = { en: 'en-GB', es: 'es' } as const;

const format = (locale: Language, parts: Intl.DateTimeFormatOptions, instant: string | Date) =>
  new Intl.DateTimeFormat(regions[locale], parts).format(new Date(instant));

const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** The hour of an instant, as this phone's clock shows it. */
export const hourIn = (locale: Language, instant: string | Date): string => format(locale, hour, instant);

/** The same with the article that Spanish wants before it: `las 20:30`, `la 01:05`. */
export function theHourIn(locale: Language, instant: string | Date): string {
  const said = hourIn(locale, instant);
  if (locale !== 'es') return said;
  return `${/^0?1\D/.test(said) ? 'la' : 'las'} ${said}`;
}

/** The weekday and the hour of an instant, as this phone's clock shows it. */
export const dayAndHourIn = (locale: Language, instant: string | Date): string =>
  format(locale, { weekday: 'long', ...hour }, instant);

/** The day and the hour of an instant that may be weeks away. */
export const momentIn = (locale: Language, instant: string | Date): string =>
  format(locale, { weekday: 'long', day: 'numeric', month: 'long', ...hour }, instant);

/** A day without an hour (`2026-03-29`), as it is said; without the year. */
export const dayIn = (locale: Language, day: string): string =>
  format(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }, day);

/** True when the instant falls on another day than now, on this phone's calendar. */
export const isAnotherDay = (instant: string, now: number): boolean =>
  new Date(instant).toDateString() !== new Date(now).toDateString();

/**
 * The day and the hour of an offer by this phone's clock. They belong to the couple's zone: `isElsewhere` where the
 * clocks at home show another hour.
 */
export function slotIn(
  locale: Language,
  { on, at }: Pick<Offer, 'on' | 'at'>,
  homeZone: string = ownZone(),
  now: Date = new Date(),
): { here: string; isElsewhere: boolean } {
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  if (!at) return { here: on ? format(locale, { ...day, timeZone: 'UTC' }, on) : '', isElsewhere: false };
  const instant = instantAt(on ?? dayOf(now, homeZone), at, homeZone);
  return {
    here: format(locale, on ? { ...day, ...hour } : hour, instant),
    isElsewhere: !isSameClock(instant, homeZone, ownZone()),
  };
}

/** True where the clocks at home show another hour than this phone's. */
export const isAway = (homeZone: string | undefined, now: number): boolean =>
  homeZone !== undefined && !isSameClock(new Date(now), homeZone, ownZone());
