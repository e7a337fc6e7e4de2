import assert from 'node:assert/strict';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { occurrencesOf, weekdays, type Schedule } from './occurrences.ts';

const zones = [
  'Europe/Madrid', 'America/New_York', 'America/Bogota', 'America/Santiago', 'Australia/Lord_Howe',
  'Africa/Casablanca', 'Asia/Kathmandu', 'Asia/Beirut', 'Pacific/Apia', 'UTC',
]; // prettier-ignore

describe('occurrences', () => {
  it('once: open from its day until the closing hour of the last one', () => {
    const schedule: Schedule = { kind: 'once', start: '2026-11-23', due: '2026-11-29' };
    expect(occurrencesOf(schedule, { closingHour: '21:00', timeZone: 'America/Bogota' })).toEqual([
      { on: '2026-11-23', opensAt: '2026-11-23T05:00:00Z', closesAt: '2026-11-30T02:00:00Z' },
    ]);
  });

  it('weekly: each stays open until the eve of the next', () => {
    const schedule: Schedule = { kind: 'weekly', start: '2026-11-25', weeks: 1, days: ['MO', 'WE', 'FR'] };
    const days = occurrencesOf(schedule, { closingHour: '21:00', timeZone: 'UTC' });
    expect(days.map(({ on, closesAt }) => `${on} → ${closesAt}`)).toEqual([
      '2026-11-25 → 2026-11-26T21:00:00Z',
      '2026-11-27 → 2026-11-29T21:00:00Z',
      '2026-11-30 → 2026-12-01T21:00:00Z',
    ]);
  });

  it('every so many weeks: each stays open until the eve of the next', () => {
    const schedule: Schedule = { kind: 'weekly', start: '2026-11-25', weeks: 8, days: ['WE'], every: 4 };
    const days = occurrencesOf(schedule, { closingHour: '21:00', timeZone: 'UTC' });
    expect(days.map(({ on, closesAt }) => `${on} → ${closesAt}`)).toEqual([
      '2026-11-25 → 2026-12-22T21:00:00Z',
      '2026-12-23 → 2027-01-19T21:00:00Z',
    ]);
  });

  it('every so many weeks: a week is one from the start, whatever its first day', () => {
    const schedule: Schedule = {
      kind: 'weekly',
      start: '2026-11-25',
      weeks: 3,
      days: ['MO', 'WE'],
      every: 2,
    };
    const days = occurrencesOf(schedule, { closingHour: '21:00', timeZone: 'UTC' });
    expect(days.map(({ on, closesAt }) => `${on} → ${closesAt}`)).toEqual([
      '2026-11-25 → 2026-11-29T21:00:00Z',
      '2026-11-30 → 2026-12-08T21:00:00Z',
      '2026-12-09 → 2026-12-13T21:00:00Z',
      '2026-12-14 → 2026-12-22T21:00:00Z',
    ]);
  });

  it('tapers: three a week, then one, then once a month, and a single one at 1 and 3 months after the end', () => {
    const schedule: Schedule = {
      kind: 'weekly',
      start: '2026-11-23',
      weeks: 1,
      days: ['MO', 'WE', 'FR'],
      then: [
        { weeks: 2, days: ['WE'] },
        { weeks: 8, days: ['WE'], every: 4 },
      ],
      boosters: [3, 1, 3],
    };
    const days = occurrencesOf(schedule, { closingHour: '21:00', timeZone: 'UTC' });
    expect(days.map(({ on, closesAt }) => `${on} → ${closesAt.slice(0, 10)}`)).toEqual([
      '2026-11-23 → 2026-11-24',
      '2026-11-25 → 2026-11-26',
      '2026-11-27 → 2026-11-29',
      '2026-12-02 → 2026-12-08',
      '2026-12-09 → 2026-12-15',
      '2026-12-16 → 2027-01-12',
      '2027-01-13 → 2027-02-09',
      '2027-03-08 → 2027-03-14',
      '2027-05-08 → 2027-05-14',
    ]);
  });

  it('once, with a single one a month later', () => {
    const schedule: Schedule = { kind: 'once', start: '2027-01-25', due: '2027-01-31', boosters: [1] };
    const days = occurrencesOf(schedule, { closingHour: '21:00', timeZone: 'UTC' });
    expect(days.map(({ on }) => on)).toEqual(['2027-01-25', '2027-02-28']);
  });

  it('whatever the stages and boosters: in order, one closed before the next opens, and the stages as each would be alone', () => {
    const rhythm = fc.record({
      weeks: fc.integer({ min: 1, max: 9 }),
      days: fc.subarray([...weekdays], { minLength: 1 }),
      every: fc.constantFrom(undefined, 1, 2, 4),
    });
    const any = fc.record({
      first: rhythm,
      then: fc.array(rhythm, { maxLength: 3 }),
      boosters: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      timeZone: fc.constantFrom(...zones),
      from: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(any, ({ first, then, boosters, timeZone, from }) => {
        const clock = { timeZone, closingHour: '21:00' };
        const begin = Temporal.PlainDate.from('2026-01-01').add({ days: from });
        const all = occurrencesOf({ kind: 'weekly', start: begin.toString(), ...first, then, boosters }, clock);
        for (const [at, { closesAt }] of all.entries())
          assert.ok(!all[at + 1] || closesAt < (all[at + 1]?.opensAt ?? ''));
        let start = begin;
        const alone = [first, ...then].flatMap((one) => {
          const found = occurrencesOf({ kind: 'weekly', start: start.toString(), ...one }, clock);
          start = start.add({ weeks: one.weeks });
          return found.map(({ on }) => on);
        });
        const after = [...new Set(boosters)].sort((a, b) => a - b).map((months) => start.add({ months }).toString());
        assert.deepEqual(all.map(({ on }) => on), [...alone, ...after]);
      }),
      { numRuns: 150 },
    );
  }); // prettier-ignore

  it('keeps the hour of the wall clock over a change of clocks', () => {
    const schedule: Schedule = { kind: 'weekly', start: '2026-10-19', weeks: 2, days: ['MO'] };
    const closing = occurrencesOf(schedule, { closingHour: '21:00', timeZone: 'Europe/Madrid' });
    expect(closing.map(({ closesAt }) => closesAt)).toEqual(['2026-10-25T20:00:00Z', '2026-11-01T20:00:00Z']);
  });

  it('moves an hour that the night skips forward, and takes one it has twice the first time', () => {
    const on = (day: string) =>
      occurrencesOf(
        { kind: 'once', start: day, due: day },
        { closingHour: '02:30', timeZone: 'Europe/Madrid' },
      )[0]?.closesAt;
    expect(on('2027-03-28')).toBe('2027-03-28T01:30:00Z');
    expect(on('2026-10-25')).toBe('2026-10-25T00:30:00Z');
  });

  it('opens with the first minute of a day that has no midnight', () => {
    const clock = { closingHour: '21:00', timeZone: 'Asia/Beirut' };
    const [first] = occurrencesOf({ kind: 'once', start: '2026-03-29', due: '2026-03-29' }, clock);
    expect(first?.opensAt).toBe('2026-03-28T22:00:00Z');
  });

  it('refuses days, hours and zones that do not exist', () => {
    const clock = { closingHour: '21:00', timeZone: 'UTC' };
    const once = (start: string, due = start): Schedule => ({ kind: 'once', start, due });
    expect(() => occurrencesOf(once('2026-02-30'), clock)).toThrow(RangeError);
    expect(() => occurrencesOf(once('2026-03-02', '2026-03-01'), clock)).toThrow(RangeError);
    expect(() => occurrencesOf(once('2026-03-01'), { ...clock, closingHour: '25:00' })).toThrow(RangeError);
    expect(() => occurrencesOf(once('2026-03-01'), { ...clock, timeZone: 'Mars/Base' })).toThrow(RangeError);
  });

  it('are those of plain day by day arithmetic, in every zone, over every change of clocks', () => {
    const day = fc
      .integer({ min: 0, max: 3 * 365 })
      .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }));
    const hour = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 15, 30) });
    const days = fc.subarray([...weekdays], { minLength: 1 });
    const weeks = fc.integer({ min: 1, max: 12 });
    const law = fc.property(
      fc.constantFrom(...zones),
      day,
      hour,
      days,
      weeks,
      fc.integer({ min: 1, max: 5 }),
      (timeZone, start, at, byDay, count, every) => {
        const time = Temporal.PlainTime.from(at);
        const schedule: Schedule = {
          kind: 'weekly',
          start: start.toString(),
          weeks: count,
          days: byDay,
          every,
        };
        const list = occurrencesOf(schedule, {
          closingHour: time.toString({ smallestUnit: 'minute' }),
          timeZone,
        });
        const isDue = (date: Temporal.PlainDate) =>
          byDay.some((name) => weekdays.indexOf(name) + 1 === date.dayOfWeek) &&
          Math.floor(start.until(date).days / 7) % every === 0;

        const expected = Array.from({ length: count * 7 }, (_, offset) => start.add({ days: offset })).filter(
          isDue,
        );
        assert.deepEqual(
          list.map(({ on }) => on),
          expected.map(String),
        );

        for (const { on, opensAt, closesAt } of list) {
          const opens = Temporal.Instant.from(opensAt).toZonedDateTimeISO(timeZone);
          const closes = Temporal.Instant.from(closesAt).toZonedDateTimeISO(timeZone);
          assert.equal(opens.toPlainDate().toString(), on);
          assert.ok(opens.equals(opens.startOfDay()));

          let eve = Temporal.PlainDate.from(on);
          while (!isDue(eve.add({ days: 1 }))) eve = eve.add({ days: 1 });
          assert.equal(closes.toPlainDate().toString(), eve.toString());
          const skipped = time.until(closes.toPlainTime());
          assert.ok(skipped.blank || wallClockSkips(eve.toPlainDateTime(time), timeZone));
        }
      },
    );
    fc.assert(law, { numRuns: 600 });
  });
});

const wallClockSkips = (time: Temporal.PlainDateTime, timeZone: string): boolean =>
  !time.toZonedDateTime(timeZone).toPlainDateTime().equals(time);
