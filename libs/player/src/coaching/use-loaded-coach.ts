import type { Locale } from '@usward/exercises/playing';
import { useEffect, useState } from 'react';
import { coachOf, type Coach } from './coach.ts';

/** The coach, once it is here; null before, or where it cannot be had: writing goes on without it. */
export function useLoadedCoach(locale: Locale, isWanted = true): Coach | null {
  const [coach, setCoach] = useState<Coach | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    void coachOf(locale)
      .then((found) => isHere && setCoach(found))
      .catch(() => undefined);
    return () => void (isHere = false);
  }, [locale, isWanted]);
  return coach;
}
