import type { Harm } from '@usward/exercises';
import { covered, dutyBetween, type Duty } from '@usward/schedule';

const hour = 3_600_000;
const day = 24 * hour;

/** Within so many hours somebody looks at an answer about harming oneself. */
export const selfHarmHours = 2;
export const hoursFor = (asksOf: Harm, ofPractice: number): number =>
  asksOf === 'self-harm' ? Math.min(selfHarmHours, ofPractice) : ofPractice;

export const later = (from: Date, hours: number): Date => new Date(from.getTime() + hours * hour);

/**
 * From when until when what asks about harming oneself may be begun: somebody is on duty for the whole time in which it is
 * looked at. Looked for over the next seven days; null where there is no such time. What is open now has opened before, by
 * any phone's clock.
 */
export function opensBetween(duty: Duty, at: Date): { from: Date; until: Date } | null {
  const fits = covered(duty, later(at, -24), later(at, 7 * 24 + selfHarmHours))
    .map(({ from, until }) => ({ from, until: later(until, -selfHarmHours) }))
    .find(({ from, until }) => from <= until && until >= at);
  return fits && fits.from <= new Date(at.getTime() + 7 * day) ? fits : null;
}

/** Whoever began in time had somebody on duty for as long as an answer waits: they may finish within it. */
export const mayFinish = (begunAt: Date, now: Date): boolean => now <= later(begunAt, selfHarmHours);

/**
 * `owner`: on duty when it was raised. `next`: on duty now, or treats the couple. `practice`: its owner, without content.
 * `cover`: outside of the practice, without content. `help`: on the person's own screen. `again`: its owner once more.
 */
export type Rung = 'owner' | 'next' | 'practice' | 'again' | 'cover' | 'help';
export type Call = { rung: Rung; personId: string | null };
export type Standing = {
  duty: Duty;
  /** Who treats the couple now, the longest first. */
  clinicians: readonly string[];
  owners: readonly string[];
  hasCover: boolean;
  /** What was called already, in its order. */
  told: readonly Call[];
};

/** Whom to call now, as long as nobody acknowledged it. Never nobody, and nobody new twice. */
export function calls({ duty, clinicians, owners, hasCover, told }: Standing, now: Date): Call[] {
  const onDuty = dutyBetween(duty, now, new Date(now.getTime() + 1)).map(({ personId }) => personId);
  if (!told.length) {
    const [owner] = [...onDuty, ...clinicians, ...owners];
    return owner ? [{ rung: 'owner', personId: owner }] : [{ rung: 'help', personId: null }];
  }
  const known = new Set(told.map(({ personId }) => personId));
  const fresh = (people: readonly string[]) => [...new Set(people)].filter((one) => !known.has(one));
  const [next] = fresh([...onDuty, ...clinicians]);
  if (next) return [{ rung: 'next', personId: next }];
  const untold = fresh(owners);
  if (untold.length) return untold.map((personId) => ({ rung: 'practice', personId }));
  const answerable = told.filter(({ rung }) => rung === 'owner' || rung === 'next');
  const again = [...new Set(answerable.map(({ personId }) => personId))].map((personId): Call => ({
    rung: 'again',
    personId,
  }));
  const was = (rung: Rung) => told.some((one) => one.rung === rung);
  if (hasCover && !was('cover')) return [{ rung: 'cover', personId: null }, ...again];
  if (!was('help')) return [{ rung: 'help', personId: null }, ...again];
  return again.length ? again : [{ rung: 'help', personId: null }];
}

/** When to look again: as long as there is somebody new to tell within its hours, then day by day until it is acknowledged. */
export const nextLook = (told: readonly Call[], hours: number, now: Date): Date =>
  later(now, told.some(({ rung }) => rung === 'help') ? 24 : hours);
