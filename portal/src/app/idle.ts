import { useEffect } from 'react';
import { signOut } from '../api/sign-out.ts';

const halfAnHour = 30 * 60 * 1000;
const acts = ['pointerdown', 'keydown', 'visibilitychange'] as const;

/** On a phone that others use too, half an hour without a touch signs out. The clock is read, not trusted to tick. */
export function useIdle(isOwnPhone: boolean): void {
  useEffect(() => {
    if (isOwnPhone) return;
    let last = Date.now();
    const look = () => {
      if (Date.now() - last >= halfAnHour) void signOut().then(() => location.replace('/in'));
    };
    const touched = () => {
      look();
      last = Date.now();
    };
    acts.forEach((act) => document.addEventListener(act, touched));
    const clock = setInterval(look, 30_000);
    return () => {
      acts.forEach((act) => document.removeEventListener(act, touched));
      clearInterval(clock);
    };
  }, [isOwnPhone]);
}
