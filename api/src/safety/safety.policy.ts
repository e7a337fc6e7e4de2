import type { Who } from '../platform/actors.ts';

/** The safety pages open to whoever proved a second time, a moment ago, who they are. */
export const mayOpenSafety = (who: Who, now: Date): boolean =>
  who.audience === 'clinic' && who.confirmedUntil !== null && who.confirmedUntil > now;
