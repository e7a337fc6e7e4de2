import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { covered, coveredFrom, dutyBetween, isCoveredFor, type Duty, type DutyWindow } from './duty.ts';
import { weekdays } from './occurrences.ts';

const kim = 'kim';
const office = weekdays.slice(0, 5).map((day) => ({ day, from: '09:00', until: '17:00', personId: kim }));
const duty = (more: Partial<Duty> = {}): Duty => ({
  timeZone: 'Europe/Madrid',
  weekly: office,
  days: [],
  ...more,
});
const at = (text: string) => new Date(text);
const spans = (found: { from: Date; until: Date }[]) =>
  found.map(({ from, until }) => `${from.toISOString().slice(0, 16)}/${until.toISOString().slice(0, 16)}`);

describe('duty hours', () => {
  it('cover what is left of a window, and not a minute more', () => {
    // Monday 2 March 2026, 15:30 in Madrid.
    expect(isCoveredFor(duty(), at('2026-03-02T14:30:00Z'), 1.5)).toBe(true);
    expect(isCoveredFor(duty(), at('2026-03-02T14:30:00Z'), 1.51)).toBe(false);
    expect(isCoveredFor(duty(), at('2026-03-02T07:59:00Z'), 0.5)).toBe(false);
    expect(isCoveredFor(duty(), at('2026-03-07T10:00:00Z'), 0.5)).toBe(false);
  });

  it('go on over midnight, and from one person to the next', () => {
    const weekly = [
      { day: 'MO' as const, from: '18:00', until: '02:00', personId: kim },
      { day: 'TU' as const, from: '02:00', until: '08:00', personId: 'lee' },
    ];
    expect(isCoveredFor(duty({ weekly }), at('2026-03-02T22:00:00Z'), 9)).toBe(true);
    expect(isCoveredFor(duty({ weekly }), at('2026-03-02T22:00:00Z'), 9.1)).toBe(false);
    const who = dutyBetween(duty({ weekly }), at('2026-03-02T22:00:00Z'), at('2026-03-03T05:00:00Z'));
    expect(who.map(({ personId }) => personId)).toEqual([kim, 'lee']);
  });

  it('are a whole day where both hours are the same', () => {
    const weekly = weekdays.map((day) => ({ day, from: '00:00', until: '00:00', personId: kim }));
    expect(isCoveredFor(duty({ weekly }), at('2026-03-02T11:11:00Z'), 24 * 30)).toBe(true);
  });

  it('give way to a day off, and to a day of its own hours', () => {
    const days = [
      { on: '2026-03-02', windows: [] },
      { on: '2026-03-08', windows: [{ from: '10:00', until: '11:00', personId: kim }] },
    ];
    expect(spans(covered(duty({ days }), at('2026-03-02T00:00:00Z'), at('2026-03-03T23:00:00Z')))).toEqual([
      '2026-03-03T08:00/2026-03-03T16:00',
    ]);
    expect(coveredFrom(duty({ days }), at('2026-03-07T12:00:00Z'), 1)).toEqual(at('2026-03-08T09:00:00Z'));
    // What began on the eve of a day off goes on into it.
    const weekly = [{ day: 'SU' as const, from: '20:00', until: '06:00', personId: kim }];
    expect(isCoveredFor(duty({ weekly, days }), at('2026-03-01T23:30:00Z'), 5)).toBe(true);
  });

  it('say when they cover long enough next, or that they do not', () => {
    expect(coveredFrom(duty(), at('2026-03-06T15:30:00Z'), 2)).toEqual(at('2026-03-09T08:00:00Z'));
    expect(coveredFrom(duty(), at('2026-03-06T12:00:00Z'), 2)).toEqual(at('2026-03-06T12:00:00Z'));
    expect(coveredFrom(duty(), at('2026-03-06T15:30:00Z'), 9)).toBeNull();
    expect(coveredFrom(duty({ weekly: [] }), at('2026-03-06T15:30:00Z'), 1)).toBeNull();
  });

  it('keep to the wall clock when the clocks change', () => {
    const weekly = [{ day: 'SU' as const, from: '01:00', until: '04:00', personId: kim }];
    // The night of 29 March 2026 has no hour from two to three; that of 25 October has it twice.
    expect(spans(covered(duty({ weekly }), at('2026-03-28T12:00:00Z'), at('2026-03-29T12:00:00Z')))).toEqual([
      '2026-03-29T00:00/2026-03-29T02:00',
    ]);
    expect(spans(covered(duty({ weekly }), at('2026-10-24T12:00:00Z'), at('2026-10-25T12:00:00Z')))).toEqual([
      '2026-10-24T23:00/2026-10-25T03:00',
    ]);
    const swallowed = [{ day: 'SU' as const, from: '02:00', until: '02:30', personId: kim }];
    const inSpring = covered(duty({ weekly: swallowed }), at('2026-03-29T00:00:00Z'), at('2026-03-29T12:00:00Z'));
    expect(spans(inSpring)).toEqual(['2026-03-29T01:00/2026-03-29T01:30']);
  }); // prettier-ignore
});

const quarter = 15 * 60_000;
const zone = fc.constantFrom(
  'Europe/Madrid', 'America/New_York', 'America/Bogota', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu',
); // prettier-ignore
const hour = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 45))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const window: fc.Arbitrary<DutyWindow> = fc.record({
  from: hour,
  until: hour,
  personId: fc.constantFrom('kim', 'lee'),
});
const start = fc
  .integer({ min: Date.UTC(2026, 0, 1) / quarter, max: Date.UTC(2027, 11, 31) / quarter })
  .map((at) => at * quarter);
const anyDuty: fc.Arbitrary<Duty> = fc.record({
  timeZone: zone,
  weekly: fc.array(fc.tuple(window, fc.constantFrom(...weekdays)).map(([one, day]) => ({ ...one, day })), { maxLength: 8 }), // prettier-ignore
  days: fc.constant([]),
});

/** By another library, quarter by quarter: does a window that began today or on the eve hold the clock on the wall? */
function isOnDuty({ weekly, timeZone }: Duty, instant: number): boolean {
  const shown = DateTime.fromMillis(instant, { zone: timeZone });
  return weekly.some(({ day, from, until }) => {
    const isHere = (date: DateTime) => date.weekday === weekdays.indexOf(day) + 1;
    const wall = shown.toFormat('HH:mm');
    if (until > from) return isHere(shown) && wall >= from && wall < until;
    return (isHere(shown) && wall >= from) || (isHere(shown.minus({ days: 1 })) && wall < until);
  });
}
const changesNear = (timeZone: string, instant: number) => {
  const offset = (ms: number) => DateTime.fromMillis(ms, { zone: timeZone }).offset;
  return offset(instant - 86_400_000) !== offset(instant + 86_400_000);
};

describe('duty hours, whatever they are', () => {
  it('say of every quarter of an hour what the clock on the wall says, but in the nights of a change', () => {
    fc.assert(
      fc.property(anyDuty, start, (some, begin) => {
        const stretches = covered(some, new Date(begin), new Date(begin + 2 * 86_400_000));
        for (let instant = begin; instant < begin + 2 * 86_400_000; instant += quarter) {
          if (changesNear(some.timeZone, instant)) continue;
          const isIn = stretches.some(({ from, until }) => +from <= instant && instant < +until);
          expect([some, new Date(instant), isIn]).toEqual([some, new Date(instant), isOnDuty(some, instant)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('agree with themselves: what is covered for hours is covered for fewer, and from then on', () => {
    fc.assert(
      fc.property(anyDuty, start, fc.integer({ min: 1, max: 96 }), (some, begin, quarters) => {
        const now = new Date(begin);
        const hours = quarters / 4;
        const from = coveredFrom(some, now, hours);
        if (isCoveredFor(some, now, hours)) {
          expect(from).toEqual(now);
          expect(isCoveredFor(some, now, hours / 2)).toBe(true);
        }
        if (!from) return;
        expect(from >= now).toBe(true);
        expect(isCoveredFor(some, from, hours)).toBe(true);
        const stretches = covered(some, now, new Date(begin + 8 * 86_400_000));
        for (const [index, one] of stretches.entries())
          expect(index === 0 || one.from > (stretches[index - 1]?.until ?? one.from)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
