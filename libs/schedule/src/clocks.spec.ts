import assert from 'node:assert/strict';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { occurrencesOf, weekdays, type CoupleClock, type Occurrence, type Schedule } from './occurrences.ts';

// Every change of clocks of three years, against a library that shares no line with ours.

// What the other library says about the clocks of a zone.

const zones = [
  'Europe/Madrid', 'America/New_York', 'America/Bogota', 'America/Santiago', 'America/Havana', 'Australia/Lord_Howe',
  'Africa/Casablanca', 'Africa/Cairo', 'Asia/Beirut', 'Pacific/Chatham', 'Pacific/Apia', 'America/Nuuk',
]; // prettier-ignore

const minute = 60_000;
const quarter = 15 * minute;
const day = 24 * 60 * minute;

const at = (instant: number, zone: string) => DateTime.fromMillis(instant, { zone });
const offsetAt = (instant: number, zone: string) => at(instant, zone).offset * minute;
const wall = (date: string, hour = '00:00') => Date.parse(`${date}T${hour}:00Z`);

/** Every change of clocks between two days, as the first instant of the new offset. */
function changesOf(zone: string, from: string, to: string): number[] {
  const found: number[] = [];
  for (let instant = wall(from); instant < wall(to); instant += day) {
    if (offsetAt(instant, zone) === offsetAt(instant + day, zone)) continue;
    for (let inside = instant; inside < instant + day; inside += quarter)
      if (offsetAt(inside, zone) !== offsetAt(inside + quarter, zone)) found.push(inside + quarter);
  }
  return found;
}

/** The day on the calendar of the zone. */
const dateAt = (instant: number, zone: string): string => at(instant, zone).toFormat('yyyy-MM-dd');

const daysAfter = (date: string, days: number): string =>
  DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');

/** From 1, Monday, to 7. */
const weekdayOf = (date: string): number => DateTime.fromISO(date, { zone: 'utc' }).weekday;

const beginnings = new Map<string, number>();

/** The first instant that belongs to the day. */
function beginningOf(date: string, zone: string): number {
  const known = beginnings.get(`${zone} ${date}`);
  if (known !== undefined) return known;
  let instant = wall(date) - 15 * 60 * minute;
  while (dateAt(instant, zone) < date) instant += quarter;
  beginnings.set(`${zone} ${date}`, instant);
  return instant;
}

/** When the clock on the wall shows the hour: the first time where it does twice, as much later where it never does. */
function instantOf(date: string, hour: string, zone: string): number {
  const shown = wall(date, hour);
  const offsets = [shown - day, shown + day].map((near) => offsetAt(near, zone));
  const meant = offsets
    .map((offset) => shown - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === shown);
  return meant.length > 0 ? Math.min(...meant) : shown - (offsets[0] ?? 0);
}

const [from, to] = ['2026-01-01', '2029-01-01'];
const { USWARD_PROVE_MINUTES, USWARD_PROVE_SEED } = process.env;
const seed = Number(USWARD_PROVE_SEED ?? Date.now() % 1_000_000_000);
const milliseconds = USWARD_PROVE_MINUTES ? Number(USWARD_PROVE_MINUTES) * 60_000 : 4_000;
const tell = (covered: string) => void process.stdout.write(`· ${covered} (seed ${seed})\n`);

const changes = zones.flatMap((zone) => changesOf(zone, from, to).map((instant) => ({ zone, instant })));
const hours = Array.from({ length: 48 }, (_, half) => timeOf(half * 30)).concat('23:59');

function timeOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** By the calendar alone: the days of a schedule, each with the last day on which it is open. */
function spans(schedule: Schedule): [on: string, last: string][] {
  if (schedule.kind === 'once') return [[schedule.start, schedule.due]];
  const { start, weeks, days, every = 1 } = schedule;
  const isDue = (date: string, offset: number) =>
    Math.floor(offset / 7) % every === 0 && days.includes(weekdays[weekdayOf(date) - 1] ?? 'MO');
  const due = Array.from({ length: (weeks + every) * 7 }, (_, offset) => ({ date: daysAfter(start, offset), offset }))
    .filter(({ date, offset }) => isDue(date, offset)); // prettier-ignore
  return due.flatMap(({ date, offset }, at): [string, string][] => {
    const next = due[at + 1];
    return offset < weeks * 7 && next ? [[date, daysAfter(next.date, -1)]] : [];
  });
}

const expected = (schedule: Schedule, { timeZone, closingHour }: CoupleClock): Occurrence[] =>
  spans(schedule).map(([on, last]) => ({
    on,
    opensAt: shown(beginningOf(on, timeZone)),
    closesAt: shown(instantOf(last, closingHour, timeZone)),
  }));

const shown = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

describe('every change of clocks in three years', () => {
  it('is there to be met, of an hour and of half of one, and in one zone never', () => {
    const met = new Set(changes.map(({ zone }) => zone));
    expect(zones.filter((zone) => !met.has(zone))).toEqual(['America/Bogota', 'Pacific/Apia']);
    for (const zone of met) expect(changes.filter((one) => one.zone === zone).length).toBeGreaterThan(2);
  });

  it('is kept by what opens and closes on the days around it, at every half hour', () => {
    let checked = 0;
    for (const { zone: timeZone, instant } of changes) {
      for (const off of [-1, 0, 1]) {
        const start = daysAfter(dateAt(instant, timeZone), off);
        for (const closingHour of hours) {
          const clock = { timeZone, closingHour };
          const schedule: Schedule = { kind: 'once', start, due: start };
          assert.deepEqual(occurrencesOf(schedule, clock), expected(schedule, clock), `${timeZone} ${start} ${closingHour}`);
          checked += 1;
        }
      }
    }
    tell(`schedule: all ${changes.length} changes of clocks of ${zones.length} zones, ${from} to ${to}, ${checked} closing hours around them`);
  }); // prettier-ignore

  it('is kept by any schedule that goes on over it', () => {
    const day = fc.integer({ min: 0, max: 3 * 365 }).map((days) => daysAfter(from, days));
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(timeOf);
    const weekly = fc.record({
      kind: fc.constant('weekly' as const),
      start: day,
      weeks: fc.integer({ min: 1, max: 12 }),
      days: fc.subarray([...weekdays], { minLength: 1 }),
      every: fc.constantFrom(undefined, 1, 2, 3, 4, 8),
    });
    const once = fc
      .tuple(day, fc.integer({ min: 0, max: 60 }))
      .map(([start, more]) => ({ kind: 'once' as const, start, due: daysAfter(start, more) }));
    const met = new Set<string>();
    let [schedules, occurrences] = [0, 0];
    const law = fc.property(fc.constantFrom(...zones), minutes, fc.oneof(weekly, once), (timeZone, closingHour, schedule) => {
      const clock = { timeZone, closingHour };
      const found = occurrencesOf(schedule, clock);
      assert.deepEqual(found, expected(schedule, clock));
      schedules += 1;
      occurrences += found.length;
      const [begins, ends] = [Date.parse(found[0]?.opensAt ?? to), Date.parse(found.at(-1)?.closesAt ?? from)];
      for (const { zone, instant } of changes)
        if (zone === timeZone && begins <= instant && instant <= ends) met.add(`${zone} ${instant}`);
    }); // prettier-ignore
    const end = Date.now() + milliseconds;
    for (let batch = 0; batch === 0 || Date.now() < end; batch++) fc.assert(law, { seed: seed + batch, numRuns: 200 });
    tell(`schedule: ${schedules} random schedules with ${occurrences} occurrences, over ${met.size} of the ${changes.length} changes`);
  }, milliseconds + 60_000); // prettier-ignore
});
