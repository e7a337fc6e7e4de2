// The arithmetic of a timer. It never counts: it knows when it ends, so it is right again when a phone wakes up.
// Instants and durations are milliseconds.

export type Clock =
  { is: 'set' } | { is: 'running'; endsAt: number } | { is: 'held'; left: number } | { is: 'over' };

export const set: Clock = { is: 'set' };
export const over: Clock = { is: 'over' };

/** So long after its end nobody comes back to hear that a timer is over: it begins anew. */
const forgottenAfter = 6 * 60 * 60_000;

/** A timer of `ms` that starts now. */
export const begin = (ms: number, now: number): Clock => ({ is: 'running', endsAt: now + ms });

/** Stops it where it is; a timer that does not run stays as it is. */
export const hold = (clock: Clock, ms: number, now: number): Clock =>
  clock.is === 'running' ? { is: 'held', left: left(clock, ms, now) } : clock;

/** Runs on from where it was held; any other stays as it is. */
export const goOn = (clock: Clock, now: number): Clock =>
  clock.is === 'held' ? { is: 'running', endsAt: now + clock.left } : clock;

/** What is left of `ms`. Never more than the whole, even where the phone's clock was set back. */
export function left(clock: Clock, ms: number, now: number): number {
  if (clock.is === 'set') return ms;
  if (clock.is === 'over') return 0;
  return Math.min(ms, Math.max(0, clock.is === 'held' ? clock.left : clock.endsAt - now));
}

/** The clock as it is now: one that ran out is over, one that was forgotten is set again. */
export function settled(clock: Clock, now: number): Clock {
  if (clock.is !== 'running' || clock.endsAt > now) return clock;
  return now - clock.endsAt > forgottenAfter ? set : over;
}

/** A clock that was put away, as it is now; anything else is a fresh one. */
export function found(value: unknown, now: number): Clock {
  if (value === null || typeof value !== 'object' || !('is' in value)) return set;
  if (value.is === 'running' && 'endsAt' in value && typeof value.endsAt === 'number')
    return settled({ is: 'running', endsAt: value.endsAt }, now);
  if (value.is === 'held' && 'left' in value && typeof value.left === 'number')
    return { is: 'held', left: value.left };
  return value.is === 'over' ? over : set;
}

/** What is worth saying aloud to somebody who does not look: that half is over, and the end. Nothing in between. */
export function worthSaying(clock: Clock, ms: number, now: number): 'half' | 'end' | null {
  if (clock.is === 'over') return 'end';
  if (clock.is !== 'running') return null;
  const rest = left(clock, ms, now);
  return rest === 0 ? 'end' : rest <= ms / 2 ? 'half' : null;
}

/** `4:05`; the last second is still one. */
export function face(msLeft: number): string {
  const seconds = Math.ceil(msLeft / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
