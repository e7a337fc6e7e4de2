import { useCallback } from 'react';
import { regions } from './dates.ts';
import { useReader } from './reader.ts';
import { useStandingTexts } from './standing.ts';
import { dayOf, instantAt, isSameClock, ownZone } from './zones.ts';

interface Slot {
  on?: string | undefined;
  at?: string | undefined;
}

const dayParts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const hourParts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A day and an hour that two agreed on, by the reader's own clock; the one at home beside it where it differs. */
export function useSlot(): (slot: Slot, homeZone: string | undefined) => string {
  const { locale } = useReader();
  const say = useStandingTexts();
  return useCallback(
    ({ on, at }, homeZone) => {
      const format = (parts: Intl.DateTimeFormatOptions, instant: Date) =>
        new Intl.DateTimeFormat(regions[locale], parts).format(instant);
      if (!at) return on ? format({ ...dayParts, timeZone: 'UTC' }, new Date(`${on}T00:00:00Z`)) : '';
      const home = homeZone ?? ownZone();
      const instant = instantAt(on ?? dayOf(new Date(), home), at, home);
      const here = format(on ? { ...dayParts, ...hourParts } : hourParts, instant);
      if (isSameClock(instant, home, ownZone())) return here;
      return `${here} (${say('atHome', { hour: at })})`;
    },
    [locale, say],
  );
}
