import { theHourIn } from '@usward/player/hours';
import { useCallback } from 'react';
import { useReader } from './reader.ts';

export const regions = { en: 'en-GB', es: 'es' } as const;

/** A moment in the zone it belongs to: "Thursday 26 November, 18:00". */
export function useMoment(): (instant: string, timeZone: string) => string {
  const { locale } = useReader();
  return useCallback(
    (instant, timeZone) =>
      new Intl.DateTimeFormat(regions[locale], {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
      }).format(new Date(instant)),
    [locale],
  );
}

/** A day that belongs to no zone: "26 November". */
export function useDay(): (day: string) => string {
  const { locale } = useReader();
  return useCallback(
    (day) =>
      new Intl.DateTimeFormat(regions[locale], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        new Date(`${day}T00:00:00Z`),
      ),
    [locale],
  );
}

/** A month as it is spoken of: "October 2026", "octubre de 2026". */
export function useMonth(): (month: string) => string {
  const { locale } = useReader();
  return useCallback(
    (month) =>
      new Intl.DateTimeFormat(regions[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month}-01T00:00:00Z`),
      ),
    [locale],
  );
}

/** An hour by this phone's clock, with its article where the language has one: "20:40", "las 20:40". */
export function useHour(): (instant: string) => string {
  const { locale } = useReader();
  return useCallback((instant) => theHourIn(locale, instant), [locale]);
}
