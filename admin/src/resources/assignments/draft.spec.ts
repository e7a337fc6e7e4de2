import { describe, expect, it } from '@jest/globals';
import type { Couple, Shelf } from '../../data/client.ts';
import {
  everySoManyWeeks,
  fading,
  minutesWith,
  scheduleOf,
  stopping,
  usualRhythm,
  usualWho,
  type Rhythm,
  type Who,
} from './draft.ts';

const partner = (personId: string, state: 'joined' | 'invited') =>
  ({ personId, state }) as Couple['partners'][number];
const couple = (over: Partial<Couple> = {}) =>
  ({
    suitability: 'joint',
    tags: [],
    partners: [partner('a', 'joined'), partner('b', 'joined')],
    mayBeForTwo: true,
    ...over,
  }) as Couple;
const exercise = (over: Partial<Shelf> = {}) =>
  ({
    key: 'i-statement',
    variants: ['couple', 'solo'],
    stoppedBy: ['loss'],
    minutes: { small: 2, full: 10 },
    ...over,
  }) as Shelf;

describe('for whom', () => {
  it('the two, where they may', () => expect(usualWho(couple(), exercise())).toEqual({ kind: 'both' }));
  it('each alone before suitability', () =>
    expect(usualWho(couple({ suitability: 'not-recorded' }), exercise())).toEqual({ kind: 'each' }));
  it('each alone when suitability is due again', () =>
    expect(usualWho(couple({ suitability: 'ask-again' }), exercise())).toEqual({ kind: 'each' }));
  it('each alone in own weeks', () =>
    expect(usualWho(couple({ mayBeForTwo: false }), exercise())).toEqual({ kind: 'each' }));
  it('the one who has joined', () => {
    const partners = [partner('a', 'invited'), partner('b', 'joined')];
    expect(usualWho(couple({ partners }), exercise())).toEqual({ kind: 'one', personId: 'b' });
  });
});

describe('when', () => {
  it('what lives by coming back comes on days of the week; the rest once', () => {
    expect(usualRhythm('check-in')).toMatchObject({ kind: 'weekly', days: ['MO', 'WE', 'FR'] });
    expect(usualRhythm('i-statement')).toEqual({ kind: 'once' });
  });
  it('fades from three a week to one, to one a month; and comes back 1 and 3 months after', () => {
    const rhythm = { kind: 'weekly', days: ['FR', 'MO', 'WE'], weeks: 4, every: 1, fades: true, boosters: true } as const; // prettier-ignore
    expect(scheduleOf({ ...rhythm, days: [...rhythm.days] }, '2026-11-21')).toMatchObject({
      weeks: 4,
      days: ['MO', 'WE', 'FR'],
      then: [
        { weeks: 4, days: ['MO'] },
        { weeks: 8, days: ['MO'], every: 4 },
      ],
      boosters: [1, 3],
    });
    expect(fading({ days: ['SU'], every: 1 })).toEqual([{ weeks: 8, days: ['SU'], every: 4 }]);
  });
  it('once, until the next appointment', () => {
    expect(scheduleOf({ kind: 'once' }, '2026-11-21', '2026-11-26')).toEqual({
      kind: 'once',
      start: '2026-11-21',
      due: '2026-11-26',
    });
  });
  it('a week without an appointment ahead', () => {
    expect(scheduleOf({ kind: 'once' }, '2026-11-21')).toMatchObject({ due: '2026-11-28' });
  });
  it('weekly days in the order of the week', () => {
    expect(
      scheduleOf({ kind: 'weekly', days: ['SU', 'TU'], weeks: 4, every: 1 }, '2026-11-21'),
    ).toMatchObject({
      days: ['TU', 'SU'],
      weeks: 4,
    });
  });
});

describe('every so many weeks', () => {
  const weekly = { kind: 'weekly', days: ['WE'], weeks: 4, every: 1 } as const;
  const every = (weeks: number) => everySoManyWeeks({ ...weekly, days: ['WE'] }, weeks);
  it('is said to the server only where it is not every week', () => {
    expect(scheduleOf(every(1), '2026-11-21')).not.toHaveProperty('every');
    expect(scheduleOf(every(4), '2026-11-21')).toMatchObject({ every: 4 });
  });
  it('lasts for three times at least', () => {
    expect(every(2)).toMatchObject({ weeks: 6 });
    expect(every(4)).toMatchObject({ weeks: 12 });
    expect(every(1)).toMatchObject({ weeks: 4 });
  });
});

describe('what stops it', () => {
  it('nothing for two without suitability', () => {
    expect(stopping(couple({ suitability: 'alone-only' }), exercise(), { kind: 'both' })).toEqual([
      { kind: 'suitability' },
    ]);
    expect(stopping(couple({ suitability: 'alone-only' }), exercise(), { kind: 'each' })).toEqual([]);
  });
  it('a tag gives way to a reason', () => {
    expect(stopping(couple({ tags: ['loss', 'pain'] }), exercise(), { kind: 'each' })).toEqual([
      { kind: 'tags', tags: ['loss'], givesWay: true },
    ]);
  });
  it('fear stops everything joint and never gives way', () => {
    expect(stopping(couple({ tags: ['fear'] }), exercise(), { kind: 'both' })).toEqual([
      { kind: 'tags', tags: ['fear'], givesWay: false },
    ]);
    expect(stopping(couple({ tags: ['fear'] }), exercise(), { kind: 'each' })).toEqual([]);
    expect(
      stopping(couple({ tags: ['fear'] }), exercise({ stoppedBy: ['fear'] }), { kind: 'each' }),
    ).toHaveLength(1);
  });
});

describe('the minutes of the week', () => {
  const ofTheWeek = [
    { personId: 'a', minutes: 20 },
    { personId: 'b', minutes: 5 },
  ];
  const added = (who: Who, rhythm: Rhythm = { kind: 'once' }) =>
    minutesWith(ofTheWeek, exercise(), who, couple(), rhythm);
  it('are those of whoever has most, and two who each get one do not pay for each other', () => {
    expect(added({ kind: 'each' })).toBe(30);
    expect(added({ kind: 'both' })).toBe(30);
    expect(added({ kind: 'each' }, { kind: 'weekly', days: ['MO', 'TU'], weeks: 4, every: 1 })).toBe(40);
  });
  it('grow for the one who gets it, and for nobody else', () => {
    expect(added({ kind: 'one', personId: 'a' })).toBe(30);
    expect(added({ kind: 'one', personId: 'b' })).toBe(20);
  });
  it('are those of the task alone where nothing is planned', () =>
    expect(minutesWith([], exercise(), { kind: 'each' }, couple(), { kind: 'once' })).toBe(10));
});
