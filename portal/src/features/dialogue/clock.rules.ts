// The quarter of an hour. It never counts: it knows since when it runs, so it is right again when a phone wakes up.

export interface TalkClock {
  /** Milliseconds it ran before, up to a pause. */
  ran: number;
  /** Since when it runs, from the beginning or from the end of the last pause; null while it stands still. */
  since: number | null;
}

const talkMinutes = 15;
export const unwound: TalkClock = { ran: 0, since: null };

/** The clock as it is from now on; the same one where nothing changes. */
export function turned(clock: TalkClock, isTalking: boolean, now: number): TalkClock {
  if (isTalking === (clock.since !== null)) return clock;
  return isTalking ? { ...clock, since: now } : { ran: ranBy(clock, now), since: null };
}

const ranBy = ({ ran, since }: TalkClock, now: number): number =>
  since === null ? ran : ran + Math.max(0, now - since);

/** Whole minutes that are left, at least one while there is any time left; 0 once it is over. */
export const minutesLeft = (clock: TalkClock, now: number): number =>
  Math.max(0, Math.ceil(talkMinutes - ranBy(clock, now) / 60_000));

/** A clock that was put away; anything else is a fresh one. */
export function foundClock(value: unknown): TalkClock {
  if (value === null || typeof value !== 'object' || !('ran' in value) || !('since' in value)) return unwound;
  const { ran, since } = value;
  const isClock = typeof ran === 'number' && (since === null || typeof since === 'number');
  return isClock ? { ran, since } : unwound;
}
