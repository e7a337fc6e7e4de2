import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { daysLater, instantAt, weekdayOf } from '@usward/schedule';
import fc from 'fast-check';
import { eventsOf } from './icalendar.ts';

// Calendars that no one here wrote, read where npm put them: `ical` (Apache-2.0) and `jsical` (MIT), their own test data.
const packages = join(import.meta.dirname, '../../../node_modules');
const calendar = (file: string) => readFileSync(join(packages, file), 'utf8');
const span = (from: string, until: string) => ({ from: new Date(from), until: new Date(until) });
const zoneOfFive = Array.from({ length: 5 }, (_, one) =>
  `BEGIN:DAYLIGHT\nDTSTART:19${one}00308T020000\nRRULE:FREQ=YEARLY;BYMONTH=${one + 3};BYDAY=2SU\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT\n`).join(''); // prettier-ignore
const madrid = 'Europe/Madrid';
const starts = (text: string, from: string, until: string, zone = madrid) =>
  eventsOf(text, span(from, until), zone).events.map(({ startsAt }) => startsAt.toISOString().slice(0, 16));

describe('calendars of real products', () => {
  it('Zimbra: a monthly series with added, left out and moved times, in a zone it explains', () => {
    const { events } = eventsOf(calendar('jsical/samples/recur_instances.ics'), span('2012-09-01', '2013-06-01'), madrid);
    expect(events.map(({ startsAt, instance }) => [startsAt.toISOString(), instance])).toEqual([
      // Moved from ten in the morning to three in the afternoon, and from one day to the evening of the next.
      ['2012-10-02T22:00:00.000Z', '2012-10-02T17:00:00.000Z'],
      ['2012-11-06T18:00:00.000Z', '2012-11-06T18:00:00.000Z'],
      ['2012-11-07T04:00:00.000Z', '2012-11-05T18:00:00.000Z'],
      ['2012-11-10T18:00:00.000Z', '2012-11-10T18:00:00.000Z'],
      ['2012-11-30T18:00:00.000Z', '2012-11-30T18:00:00.000Z'],
      ['2013-01-01T18:00:00.000Z', '2013-01-01T18:00:00.000Z'],
      ['2013-03-05T18:00:00.000Z', '2013-03-05T18:00:00.000Z'],
      ['2013-05-07T17:00:00.000Z', '2013-05-07T17:00:00.000Z'],
    ]);
    expect(events[1]?.attendees).toContain('Sahaja Lal');
  }); // prettier-ignore

  it('Google: a series until a day, one of it moved within the day and named otherwise', () => {
    const { events } = eventsOf(calendar('ical/test/test13.ics'), span('2016-08-01', '2016-09-30'), madrid);
    expect(events.map(({ startsAt, title }) => `${startsAt.toISOString().slice(0, 13)} ${title}`)).toEqual([
      '2016-08-25T11 repeated',
      '2016-08-26T11 bla bla',
      '2016-08-27T11 repeated',
      '2016-08-28T11 repeated',
    ]);
  });

  it('Google: every two weeks on two days, with times left out over a folded line', () => {
    expect(starts(calendar('ical/test/test14.ics'), '2017-07-01', '2017-08-14')).toEqual([
      '2017-07-03T14:00',
      '2017-07-31T14:00',
    ]);
  });

  it('a series of ten with two left out and one moved', () => {
    expect(starts(calendar('ical/test/test12.ics'), '2015-07-01', '2015-08-01')).toEqual([
      '2015-07-06T19:00', '2015-07-09T19:00', '2015-07-09T22:00', '2015-07-11T19:00',
      '2015-07-12T19:00', '2015-07-13T19:00', '2015-07-14T19:00', '2015-07-15T19:00',
    ]); // prettier-ignore
  });

  it.each([
    ['Exchange, a zone named by a sentence', 'ical/test/test15.ics', '2019', ['2019-04-30T02:00']],
    ['Meetup, a zone without a change of clocks', 'ical/test/test5.ics', '2011', ['2011-11-10T02:00']],
    ['Apple, an old name of a zone', 'ical/test/test2.ics', '2002', ['2002-10-28T22:00', '2002-11-27T20:00', '2002-12-17T04:00']],
    ['a zone in quotes', 'ical/test/test9.ics', '2013', ['2013-04-18T18:00']],
    ['Zimbra, in Greenwich', 'jsical/samples/utc_negative_zero.ics', '2012', ['2012-08-21T21:00']],
    ['Lanyrd, days and one line that says “Next Year”', 'ical/test/test1.ics', '2011', []],
  ])('%s', (_, file, year, expected) => {
    expect(starts(calendar(file), `${year}-01-01`, `${Number(year) + 1}-01-01`)).toEqual(expected);
  }); // prettier-ignore

  it('two rules for one event meet once where they meet', () => {
    const found = starts(calendar('jsical/samples/multiple_rrules.ics'), '2012-03-01', '2012-05-01');
    expect(found).toEqual([...new Set(found)]);
    expect(found.slice(0, 4)).toEqual(['2012-03-26T18:00', '2012-04-01T18:00', '2012-04-02T18:00', '2012-04-08T18:00']);
  }); // prettier-ignore

  it('times without a zone are on the clock of the practice', () => {
    const text = calendar('ical/test/test3.ics');
    expect(starts(text, '2011-03-01', '2011-04-01')[0]).toBe('2011-03-31T18:00');
    expect(starts(text, '2011-03-01', '2011-04-02', 'America/New_York')[0]).toBe('2011-04-01T00:00');
  });

  it('what cannot be read is counted, and takes nothing else with it', () => {
    expect(eventsOf(calendar('ical/test/test10.ics'), span('2000-01-01', '2030-01-01'), madrid)).toEqual({ events: [], left: 5 });
    expect(eventsOf(calendar('ical/test/test6.ics'), span('2011-01-01', '2012-01-01'), madrid).events.length).toBe(134);
  }); // prettier-ignore
});

const of = (...lines: string[]) =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

describe('calendars made here', () => {
  it('Outlook: a zone by its Windows name, over a change of clocks', () => {
    const text = of('UID:1', 'DTSTART;TZID=Romance Standard Time:20260320T170000', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(starts(text, '2026-03-01', '2026-05-01', 'UTC')).toEqual(['2026-03-20T16:00', '2026-03-27T16:00', '2026-04-03T15:00']);
  }); // prettier-ignore

  it('a whole calendar that is called off, an event, and one time of a series', () => {
    const cancelled = (text: string) => eventsOf(text, span('2026-03-01', '2026-04-01'), madrid).events.map(({ isCancelled }) => isCancelled);
    const one = of('UID:1', 'DTSTART:20260320T170000Z');
    expect(cancelled(one.replace('BEGIN:VEVENT', 'METHOD:CANCEL\r\nBEGIN:VEVENT'))).toEqual([true]);
    expect(cancelled(of('UID:1', 'DTSTART:20260320T170000Z', 'STATUS:CANCELLED'))).toEqual([true]);
    const series = ['UID:1', 'DTSTART:20260320T170000Z', 'RRULE:FREQ=DAILY;COUNT=2', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:1'];
    expect(cancelled(of(...series, 'RECURRENCE-ID:20260321T170000Z', 'DTSTART:20260321T170000Z', 'STATUS:CANCELLED'))).toEqual([false, true]);
  }); // prettier-ignore

  it('a series left out by whole days, ended by a day, without an end, and long begun', () => {
    const daily = ['UID:1', 'DTSTART:20260320T170000Z', 'DURATION:PT1H30M'];
    expect(starts(of(...daily, 'RRULE:FREQ=DAILY;UNTIL=20260323', 'EXDATE;VALUE=DATE:20260321'), '2026-03-01', '2026-05-01'))
      .toEqual(['2026-03-20T17:00', '2026-03-22T17:00', '2026-03-23T17:00']);
    const old = of('UID:1', 'DTSTART;TZID=Europe/Madrid:19980105T090000', 'RRULE:FREQ=WEEKLY;INTERVAL=2');
    expect(starts(old, '2026-03-01', '2026-03-31')).toEqual(['2026-03-09T08:00', '2026-03-23T08:00']);
    expect(eventsOf(of(...daily), span('2026-03-01', '2026-05-01'), madrid).events[0]?.minutes).toBe(90);
  }); // prettier-ignore

  it('lines that are broken, an event that never ends, and one without a time', () => {
    const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nthis is no line\nDTSTART:20260320T170000Z\nSUMMARY:Ann\\, Ben\n  and more\nRRULE\nBEGIN:VEVENT\nUID:2\nDTSTART:nonsense\nEND:VEVENT\nBEGIN:VEVENT\nUID:3\nDTSTART:20260321T170000Z\nEND:VEVENT';
    const { events, left } = eventsOf(text, span('2026-03-01', '2026-05-01'), madrid);
    expect([events.map(({ uid, title }) => [uid, title]), left]).toEqual([[['1', 'Ann, Ben and more'], ['3', '']], 1]);
  }); // prettier-ignore

  it.each([
    'FREQ=SECONDLY', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;INTERVAL=999999999', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=9MO', 'FREQ=WEEKLY;BYDAY=0MO', 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=16;BYDAY=1MO', 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=DAILY;BYSETPOS=300', 'FREQ=WEEKLY;BYMONTH=13', 'FREQ=YEARLY;BYYEARDAY=400', 'FREQ=HOURLY;COUNT=99999999', 'FREQ=DAILY;BYHOUR=30',
  ])('a rule that never comes, or always: %s', (rule) => {
    const before = performance.now();
    const many = Array.from({ length: 400 }, (_, one) => `BEGIN:VEVENT\nUID:${one}\nDTSTART:20250101T100000Z\nRRULE:${rule}\nEND:VEVENT`);
    const { events } = eventsOf(`BEGIN:VCALENDAR\n${many.join('\n')}\nEND:VCALENDAR`, span('2026-01-01', '2026-03-01'), madrid);
    expect(performance.now() - before).toBeLessThan(6_000);
    expect(events.length).toBeLessThanOrEqual(4_000);
  }); // prettier-ignore
});

// How much work a file may be is counted in steps and zones, not in seconds.
const file = (count: number, of: (one: number) => string) =>
  `BEGIN:VCALENDAR\n${Array.from({ length: count }, (_, one) => of(one)).join('\n')}\nEND:VCALENDAR`;

it('of a few thousand zones that a file explains, a few are looked at; the rest are the practice’s', () => {
  const text = file(3_000, (one) => `BEGIN:VTIMEZONE\nTZID:Own ${one}\n${zoneOfFive}END:VTIMEZONE\nBEGIN:VEVENT\nUID:${one}\nDTSTART;TZID=Own ${one}:20260302T100000\nEND:VEVENT`);
  const { events, left } = eventsOf(text, span('2026-01-01', '2026-09-01'), madrid);
  const explained = events.filter(({ startsAt }) => startsAt.toISOString() !== '2026-03-02T09:00:00.000Z');
  expect([events.length, left, explained.length]).toEqual([3_000, 0, 60]);
}); // prettier-ignore

it.each(['FREQ=DAILY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'])('of twenty thousand series most are left: %s', (rule) => {
  const text = file(20_000, (one) => `BEGIN:VEVENT\nUID:${one}\nDTSTART:20250101T100000Z\nRRULE:${rule}\nEND:VEVENT`);
  const { events, left } = eventsOf(text, span('2026-01-01', '2026-09-01'), madrid);
  expect(events.length).toBeLessThanOrEqual(4_000);
  expect(left).toBeGreaterThan(15_000);
}); // prettier-ignore

describe('any calendar', () => {
  const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
  const zones = [
    'Europe/Madrid',
    'America/New_York',
    'America/Bogota',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ];

  it('is read as plain day by day arithmetic reads it', () => {
    const shape = fc.record({
      zone: fc.constantFrom(...zones),
      from: fc.integer({ min: 0, max: 500 }),
      hour: fc.integer({ min: 5, max: 21 }),
      every: fc.integer({ min: 1, max: 4 }),
      days: fc.subarray([...weekdays], { minLength: 1 }),
      weeks: fc.integer({ min: 1, max: 40 }),
      without: fc.subarray([0, 1, 2, 3, 5, 8]),
      moved: fc.option(fc.integer({ min: 0, max: 4 })),
    });
    fc.assert(
      fc.property(shape, ({ zone, from, hour, every, days, weeks, without, moved }) => {
        let first = daysLater('2025-01-01', from);
        while (!days.includes(weekdayOf(first))) first = daysLater(first, 1);
        const monday = daysLater(first, -weekdays.indexOf(weekdayOf(first)));
        const last = daysLater(monday, weeks * 7);
        const due: string[] = [];
        for (let day = first; day <= last; day = daysLater(day, 1)) {
          const week = Math.floor((Date.parse(day) - Date.parse(monday)) / (7 * 86_400_000));
          if (week % every === 0 && days.includes(weekdayOf(day))) due.push(day);
        }
        const clock = `${String(hour).padStart(2, '0')}:15:00`;
        const compact = (day: string, at = clock) => `${day}T${at}`.replace(/[-:]/g, '');
        const kept = due.filter((_, at) => !without.includes(at));
        const elsewhere = moved === null ? undefined : kept[moved];
        const text = of(
          'UID:any', `DTSTART;TZID=${zone}:${compact(first)}`, 'DURATION:PT50M',
          `RRULE:FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join(',')};UNTIL=${last.replaceAll('-', '')}`,
          ...due.filter((_, at) => without.includes(at)).map((day) => `EXDATE;TZID=${zone}:${compact(day)}`),
          ...(elsewhere ? ['END:VEVENT', 'BEGIN:VEVENT', 'UID:any', `RECURRENCE-ID;TZID=${zone}:${compact(elsewhere)}`, `DTSTART;TZID=${zone}:${compact(elsewhere, '23:00:00')}`] : []),
        );
        const found = eventsOf(text, span('2024-12-01', '2028-01-01'), 'UTC');
        const expected = kept.map((day) => instantAt(day, day === elsewhere ? '23:00' : clock, zone).toISOString()).sort();
        expect([found.events.map(({ startsAt }) => startsAt.toISOString()), found.left]).toEqual([expected, 0]);
      }),
      { numRuns: 150 },
    );
  }); // prettier-ignore

  it('however broken, is read without an error, to an end, and tells the same twice', () => {
    const number = fc.integer({ min: -99, max: 9_999 }).map(String);
    const name = fc.constantFrom('FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS', 'BYYEARDAY', 'BYWEEKNO', 'BYHOUR', 'WKST');
    const value = fc.oneof(number, fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'MO', '-1SU', '5FR', '31', '2,30', '20270101T000000Z', '20260401'));
    const rule = fc.tuple(fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'), fc.array(fc.tuple(name, value), { maxLength: 4 }))
      .map(([freq, more]) => `RRULE:FREQ=${freq}${more.map(([part, of]) => `;${part}=${of}`).join('')}`);
    const time = fc.constantFrom('20260310T170000Z', '20260310T170000', '20260310', '19000101T000000', '99991231T235959', '20261325T250000', '', '20260329T023000');
    const zone = fc.constantFrom('', ';TZID=Europe/Madrid', ';TZID=Own', ';TZID="W. Europe Standard Time"', ';TZID=', ';VALUE=DATE');
    const named = fc.tuple(fc.constantFrom('DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE'), zone, time).map(([what, where, when]) => `${what}${where}:${when}`);
    const edge = fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:STANDARD', 'END:STANDARD', 'BEGIN:VALARM', 'TZID:Own', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:-2360', 'UID:1', 'STATUS:CANCELLED', 'DURATION:P9999W', 'DURATION:x');
    const line = fc.oneof({ weight: 3, arbitrary: named }, { weight: 3, arbitrary: edge }, { weight: 2, arbitrary: rule }, fc.string({ unit: 'binary' }));
    const text = fc.array(line, { maxLength: 40 }).map((lines) => `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:0\n${lines.join('\n')}\nEND:VEVENT\nEND:VCALENDAR`);
    let longest = 0;
    fc.assert(
      fc.property(text, (any) => {
        const before = performance.now();
        const read = () => eventsOf(any, span('2026-01-01', '2026-10-01'), madrid);
        const once = read();
        longest = Math.max(longest, performance.now() - before);
        expect(read()).toEqual(once);
        for (const { startsAt, minutes } of once.events)
          expect([Number.isNaN(startsAt.getTime()), minutes >= 5 && minutes < 720]).toEqual([false, true]);
      }),
      { numRuns: 1_500 },
    );
    expect(longest).toBeLessThan(3_000);
  }); // prettier-ignore
});
