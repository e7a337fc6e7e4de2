import { slotIn } from '@usward/player/hours';
import { useCallback } from 'react';
import { useReader } from './reader.ts';
import { useStandingTexts } from './standing.ts';

interface Slot {
  on?: string | undefined;
  at?: string | undefined;
}

/** A day and an hour that two agreed on, by the reader's own clock; the one at home beside it where it differs. */
export function useSlot(): (slot: Slot, homeZone: string | undefined) => string {
  const { locale } = useReader();
  const say = useStandingTexts();
  return useCallback(
    (slot, homeZone) => {
      const { here, isElsewhere } = slotIn(locale, slot, homeZone);
      return isElsewhere && slot.at ? `${here} (${say('atHome', { hour: slot.at })})` : here;
    },
    [locale, say],
  );
}
