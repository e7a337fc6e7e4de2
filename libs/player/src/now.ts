import { useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * The instant by this phone's clock, in milliseconds. While `isMoving` it is looked at again and again; and always when
 * the screen comes back, because a phone that slept has not counted.
 */
export function useNow(isMoving: boolean, everyMs = 1000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isMoving) return;
    const look = () => setNow(Date.now());
    const interval = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    return () => {
      clearInterval(interval);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
    };
  }, [isMoving, everyMs]);
  return now;
}

/** Asks to look again once each of these instants has passed. */
export function useLookAgain(instants: readonly string[], now: number, lookAgain: () => void): void {
  const passed = instants.filter((instant) => Date.parse(instant) <= now).length;
  const before = useRef(passed);
  const look = useEffectEvent(lookAgain);
  useEffect(() => {
    if (passed > before.current) look();
    before.current = passed;
  }, [passed]);
}
