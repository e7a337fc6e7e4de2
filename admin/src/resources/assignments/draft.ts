import type { StopTag } from '@usward/exercises';
import type { Assignment, Couple, Sent, Shelf } from '../../data/client.ts';
import { addDays, daysBetween } from '../../ui/when.ts';

type Body = NonNullable<Sent<'assign'>>['body'];
export type Who = Body['for'];
export type Weekday = Extract<Body['schedule'], { kind: 'weekly' }>['days'][number];
export type Rhythm = { kind: 'once' } | { kind: 'weekly'; days: Weekday[]; weeks: number; every: number };

export const weekdays: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Every week, or every so many: with fewer than three times it would not be a rhythm. */
export const intervals = [1, 2, 3, 4];
const leastTimes = 3;

export const everySoManyWeeks = (rhythm: Extract<Rhythm, { kind: 'weekly' }>, every: number): Rhythm => ({
  ...rhythm,
  every,
  weeks: Math.max(rhythm.weeks, every * leastTimes),
});

/** Without an appointment ahead, a task is open for a week. */
const spanWithoutAppointment = 7;

export const mayBeJoint = ({ suitability }: Couple, { variants }: Shelf) =>
  suitability === 'joint' && variants.includes('couple');

/** For whom an exercise is meant at first: the two where that may be, else each who is there. */
export function usualWho(couple: Couple, exercise: Shelf): Who {
  const joined = couple.partners.filter(({ state }) => state === 'joined');
  if (joined.length === 2 && mayBeJoint(couple, exercise) && !couple.settings.ownWeeks)
    return { kind: 'both' };
  const [only, ...others] = joined;
  return only && !others.length ? { kind: 'one', personId: only.personId } : { kind: 'each' };
}

/** The days of an assignment: once until the day of the next appointment, or weekly days from today. */
export function scheduleOf(rhythm: Rhythm, today: string, appointmentOn?: string): Body['schedule'] {
  if (rhythm.kind === 'weekly')
    return {
      kind: 'weekly',
      start: today,
      weeks: rhythm.weeks,
      ...(rhythm.every > 1 ? { every: rhythm.every } : {}),
      days: weekdays.filter((day) => rhythm.days.includes(day)),
    };
  const due = appointmentOn ?? addDays(today, spanWithoutAppointment);
  return { kind: 'once', start: today, due };
}

export type Stop = { kind: 'suitability' } | { kind: 'tags'; tags: StopTag[]; givesWay: boolean };

/** What stops this exercise for these people now. Fear stops everything joint and never gives way (`clinical.md`, tags). */
export function stopsOf(couple: Couple, exercise: Shelf, who: Who): Stop[] {
  const isJoint = who.kind === 'both';
  const tags = couple.tags.filter((tag) => exercise.stoppedBy.includes(tag) || (tag === 'fear' && isJoint));
  return [
    ...(isJoint && couple.suitability !== 'joint' ? [{ kind: 'suitability' } as const] : []),
    ...(tags.length ? [{ kind: 'tags', tags, givesWay: !tags.includes('fear') } as const] : []),
  ];
}

/** Minutes of the coming seven days: what is planned, and this exercise at its full length. */
export function minutesAhead(
  planned: Assignment[],
  shelf: Shelf[],
  exercise: Shelf,
  rhythm: Rhythm,
  today: string,
): number {
  const lengthOf = (key: string) => shelf.find((one) => one.key === key)?.minutes.full ?? 0;
  const isSoon = (day: string) => daysBetween(today, day) >= 0 && daysBetween(today, day) < 7;
  const already = planned
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .flatMap(({ key, occurrences }) =>
      occurrences.filter(({ on, state }) => state !== 'withdrawn' && isSoon(on)).map(() => lengthOf(key)),
    );
  const times = rhythm.kind === 'once' ? 1 : rhythm.days.length;
  return already.reduce((sum, minutes) => sum + minutes, times * exercise.minutes.full);
}
