import { isFinal, stopsOf, weekdays, type StopTag, type Weekday } from '@usward/exercises';
import type { Couple, Got, Sent, Shelf } from '../../data/client.ts';
import { addDays } from '../../ui/when.ts';

type Body = NonNullable<Sent<'assign'>>['body'];
export type Who = Body['for'];
/** `fades`: rarer before it ends. `boosters`: a single one again, 1 and 3 months after the end. */
type Weekly = { kind: 'weekly'; days: Weekday[]; weeks: number; every: number; fades?: boolean };
export type Rhythm = ({ kind: 'once' } | Weekly) & { boosters?: boolean };

/** Every week, or every so many: with fewer than three times it would not be a rhythm. */
export const intervals = [1, 2, 3, 4];
const leastTimes = 3;

export const everySoManyWeeks = <R extends Weekly>(rhythm: R, every: number): R => ({
  ...rhythm,
  every,
  weeks: Math.max(rhythm.weeks, every * leastTimes),
});

/** Some live by coming back; the others are given once. */
const returning: Record<string, Weekday[]> = {
  'check-in': ['MO', 'WE', 'FR'],
  pulse: ['WE'],
  question: ['FR'],
};

/** How often an exercise is usually given. */
export function usualRhythm(key: string): Rhythm {
  const days = returning[key] ?? [];
  return days.length ? { kind: 'weekly', days, weeks: 4, every: 1 } : { kind: 'once' };
}

/** From several a week to one, and then once a month: half a habit is worth more than one that stops at a wall. */
export const boostersAfter = [1, 3];
export function fading({ days, every }: Pick<Weekly, 'days' | 'every'>) {
  const one = weekdays.filter((day) => days.includes(day)).slice(0, 1);
  const onceAWeek = { weeks: 4, days: one };
  const onceAMonth = { weeks: 8, days: one, every: 4 };
  return days.length > 1 && every === 1 ? [onceAWeek, onceAMonth] : [onceAMonth];
}

/** Without an appointment ahead, a task is open for a week. */
const spanWithoutAppointment = 7;

export const mayBeJoint = ({ suitability }: Couple, { variants }: Shelf) =>
  suitability === 'joint' && variants.includes('couple');

/** For whom an exercise is meant at first: the two where that may be, else each who is there. */
export function usualWho(couple: Couple, exercise: Shelf): Who {
  const joined = couple.partners.filter(({ state }) => state === 'joined');
  if (joined.length === 2 && mayBeJoint(couple, exercise) && couple.mayBeForTwo) return { kind: 'both' };
  const [only, ...others] = joined;
  return only && !others.length ? { kind: 'one', personId: only.personId } : { kind: 'each' };
}

/** The days of an assignment: once until the day of the next appointment, or weekly days from today. */
export function scheduleOf(rhythm: Rhythm, today: string, appointmentOn?: string): Body['schedule'] {
  const after = rhythm.boosters ? { boosters: boostersAfter } : {};
  if (rhythm.kind === 'weekly')
    return {
      kind: 'weekly',
      start: today,
      weeks: rhythm.weeks,
      ...(rhythm.every > 1 ? { every: rhythm.every } : {}),
      days: weekdays.filter((day) => rhythm.days.includes(day)),
      ...(rhythm.fades ? { then: fading(rhythm) } : {}),
      ...after,
    };
  const due = appointmentOn ?? addDays(today, spanWithoutAppointment);
  return { kind: 'once', start: today, due, ...after };
}

export type Stop = { kind: 'suitability' } | { kind: 'tags'; tags: StopTag[]; givesWay: boolean };

/** What stops this exercise for these people now: the suitability of the couple, and its tags. */
export function stopping(couple: Couple, exercise: Shelf, who: Who): Stop[] {
  const isJoint = who.kind === 'both';
  const tags = stopsOf(exercise, isJoint ? 'couple' : 'solo', couple.tags);
  return [
    ...(isJoint && couple.suitability !== 'joint' ? [{ kind: 'suitability' } as const] : []),
    ...(tags.length ? [{ kind: 'tags', tags, givesWay: !tags.some(isFinal) } as const] : []),
  ];
}

/** Minutes of the coming seven days for whoever has most, with this exercise at its full length for those who get it. */
export function minutesWith(
  ofTheWeek: Got<'assignments'>['minutesOfTheWeek'],
  { minutes }: Shelf,
  who: Who,
  { partners }: Couple,
  rhythm: Rhythm,
): number {
  const added = (rhythm.kind === 'once' ? 1 : rhythm.days.length) * minutes.full;
  const isGiven = (personId: string) => who.kind !== 'one' || who.personId === personId;
  return Math.max(
    ...partners
      .filter(({ state }) => state !== 'ended')
      .map(
        ({ personId }) =>
          (ofTheWeek.find((one) => one.personId === personId)?.minutes ?? 0) +
          (isGiven(personId) ? added : 0),
      ),
  );
}
