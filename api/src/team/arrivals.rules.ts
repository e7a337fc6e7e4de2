import type { Arrival } from './arrival.entity.ts';
import type { BreakGlass } from './break-glass.entity.ts';

const day = 86_400_000;
const week = 7 * day;
const registerMs = 15 * 60_000;
const readingMs = 4 * 3_600_000;
const secondMs = day;

/** Nobody comes sooner than a day after both partners were told. */
export const earliest = (now: Date): Date => new Date(+now + day);

/** Fixed when it is told, and never moved by what one partner does with the news: that would tell the other of it. */
export const beginsAt = (wanted: string | null, now: Date): Date | null => {
  const at = wanted ? new Date(wanted) : earliest(now);
  return at < earliest(now) ? null : at;
};

export const endsAfter = (begins: Date, weeks: number): Date => new Date(+begins + weeks * week);

/** `mayRead` is what the database says: everybody's phone has shown it for a day. */
export function stateOf(
  { kind, beginsAt: begins, endsAt, calledOffAt }: Arrival,
  now: Date,
  mayRead: boolean,
): 'coming' | 'waiting' | 'running' | 'over' {
  if (calledOffAt || (endsAt && endsAt <= now)) return 'over';
  if (begins > now) return 'coming';
  return kind !== 'supervisor' || mayRead ? 'running' : 'waiting';
}

/** What has begun is ended by other ways, but for a supervision, which ends within the second. */
export const mayCallOff = (arrival: Arrival, now: Date): boolean =>
  !arrival.calledOffAt &&
  (arrival.kind === 'supervisor' ? !!arrival.endsAt && arrival.endsAt > now : arrival.beginsAt > now);

export const registerUntil = (askedAt: Date): Date => new Date(+askedAt + registerMs);

export function glassState(
  { askedAt, coupleId, beganAt, endedAt }: BreakGlass,
  now: Date,
): { state: 'register' | 'waiting' | 'reading' | 'over'; until: Date | null } {
  const over = { state: 'over', until: null } as const;
  if (endedAt) return over;
  const [state, until] = beganAt
    ? (['reading', new Date(+beganAt + readingMs)] as const)
    : coupleId
      ? (['waiting', new Date(+askedAt + secondMs)] as const)
      : (['register', registerUntil(askedAt)] as const);
  return until > now ? { state, until } : over;
}
