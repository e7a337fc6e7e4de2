import ICAL from 'ical.js';
import { blocksOf, type Line } from './icalendar.lines.ts';
import { repeated, ruleOf, type Budget, type Window } from './icalendar.repeats.ts';
import { zoneNamed, zonesOf, type Wall, type Zone } from './icalendar.zones.ts';

export type { Window } from './icalendar.repeats.ts';

/** One time of one event. `uid` and `instance` stay the same when it is moved; `instance` is '' for what comes once. */
export type CalendarEvent = {
  uid: string;
  instance: string;
  title: string;
  attendees: string[];
  startsAt: Date;
  minutes: number;
  isCancelled: boolean;
};

const mostSteps = 16_000;
const mostEvents = 4_000;
const mostBlocks = 20_000;
const minute = 60_000;
const usualMinutes = 50;
const halfADay = 12 * 60;

/**
 * What a calendar holds in a span of time: with its exceptions, moved and cancelled times; without what fills whole days.
 * Times without a zone are on the clock of `timeZone`. Never throws for any text, and ends for any text; `left` counts
 * events that could not be read, or not wholly. Throws a RangeError only for a `timeZone` that does not exist.
 */
export function eventsOf(
  text: string,
  window: Window,
  timeZone: string,
): { events: CalendarEvent[]; left: number } {
  const { events: blocks, zones, method } = blocksOf(text);
  const zoneOf = zonesOf(zones, zoneNamed(timeZone));
  const budget: Budget = { steps: mostSteps };
  let left = Math.max(0, blocks.length - mostBlocks);
  const read = blocks.slice(0, mostBlocks).flatMap((lines): Entry[] => {
    const entry = entryOf(lines, zoneOf);
    if (entry === 'unreadable') left += 1;
    return typeof entry === 'string' ? [] : [entry];
  });
  const changed = new Set(
    read.flatMap((entry) => (entry.original ? [keyOf(entry.uid, entry.original)] : [])),
  );
  const found = new Map<string, CalendarEvent>();
  for (const entry of read) {
    const { times, isWhole } = timesOf(entry, window, budget);
    if (!isWhole) left += 1;
    for (const { startsAt, original } of times) {
      const key = keyOf(entry.uid, original);
      const isIn = (at: Date | null) => at !== null && at >= window.from && at < window.until;
      if (!(isIn(startsAt) || isIn(original)) || (!entry.original && changed.has(key))) continue;
      if (found.size >= mostEvents && !found.has(key)) {
        left += 1;
        break;
      }
      found.set(key, event(entry, startsAt, original, method === 'CANCEL'));
    }
  }
  const events = [...found.values()].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return { events, left };
}

/** An event as it is written, before it is repeated. `original` is the time that this one stands for. */
type Entry = Pick<CalendarEvent, 'uid' | 'title' | 'attendees' | 'minutes' | 'isCancelled'> & {
  first: Wall;
  zone: Zone;
  startsAt: Date;
  original: Date | null;
  rules: string[];
  added: Date[];
  left: { at: Set<number>; days: Set<string> };
};

const keyOf = (uid: string, original: Date | null) => `${uid}\n${original?.toISOString() ?? ''}`;

function event(entry: Entry, startsAt: Date, original: Date | null, isAllCancelled: boolean): CalendarEvent {
  const { uid, title, attendees, minutes, isCancelled } = entry;
  return {
    uid, title, attendees, minutes, startsAt,
    instance: original?.toISOString() ?? '',
    isCancelled: isCancelled || isAllCancelled,
  }; // prettier-ignore
}

type Time = { startsAt: Date; original: Date | null };

function timesOf(entry: Entry, window: Window, budget: Budget): { times: Time[]; isWhole: boolean } {
  const { first, zone, startsAt, original, rules, added, left } = entry;
  if (original || !(rules.length || added.length)) return { times: [{ startsAt, original }], isWhole: true };
  let isWhole = true;
  const starts = new Map([startsAt, ...added].map((at) => [at.getTime(), at]));
  for (const text of rules) {
    const rule = ruleOf(text);
    if (!rule) isWhole = false;
    if (!rule) continue;
    const ends = rule.until ? endOf(rule.until, zone) : window.until;
    const more = repeated(first, rule, zone, ends, window, budget);
    isWhole &&= more.isWhole;
    for (const wall of more.walls) {
      const at = zone.instant(wall);
      if (at <= ends) starts.set(at.getTime(), at);
    }
  }
  const times = [...starts.values()]
    .filter((at) => !left.at.has(at.getTime()) && !(left.days.size && left.days.has(zone.wall(at).day)))
    .map((at) => ({ startsAt: at, original: at }));
  return { times, isWhole };
}

function entryOf(lines: Line[], zoneOf: (name: string | null) => Zone): Entry | 'unreadable' | 'whole day' {
  try {
    const one = (name: string) => lines.find((line) => line.name === name);
    const all = (name: string) => lines.filter((line) => line.name === name);
    const start = one('DTSTART');
    if (!start) return 'unreadable';
    if (isDay(start.text)) return 'whole day';
    const zone = start.text.endsWith('Z') ? zoneOf('UTC') : zoneOf(start.zone);
    const [first, startsAt] = [wallOf(start.text), instantOf(start, zoneOf)];
    const minutes = minutesOf(startsAt, one('DTEND'), one('DURATION'), zoneOf);
    if (minutes >= halfADay) return 'whole day';
    const stands = one('RECURRENCE-ID');
    if (stands && isDay(stands.text)) return 'unreadable';
    const title = (one('SUMMARY')?.text ?? '')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim()
      .slice(0, 200);
    return {
      uid: (one('UID')?.text ?? `${title}|${start.text}`).slice(0, 500),
      title,
      attendees: all('ATTENDEE').slice(0, 6).flatMap(nameOf),
      minutes,
      isCancelled: one('STATUS')?.text.toUpperCase() === 'CANCELLED',
      first, zone, startsAt,
      original: stands ? instantOf(stands, zoneOf) : null,
      rules: all('RRULE').slice(0, 4).map(({ text }) => text),
      added: manyOf(all('RDATE')).filter(({ text }) => !isDay(text)).map((line) => instantOf(line, zoneOf)),
      left: {
        at: new Set(manyOf(all('EXDATE')).filter(({ text }) => !isDay(text)).map((line) => instantOf(line, zoneOf).getTime())),
        days: new Set(manyOf(all('EXDATE')).filter(({ text }) => isDay(text)).map(({ text }) => dayOf(text))),
      },
    }; // prettier-ignore
  } catch {
    return 'unreadable';
  }
}

/** Several times in a line; of a period its beginning. */
const manyOf = (lines: Line[]): Line[] =>
  lines
    .flatMap((line) =>
      line.text.split(',').map((text) => ({ ...line, text: text.split('/')[0]?.trim() ?? '' })),
    )
    .filter(({ text }) => shape.test(text))
    .slice(0, 2_000);

const shape = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?Z?$/;
const isDay = (text: string) => /^\d{8}Z?$/.test(text);
const dayOf = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;

/** Throws for what is no time of these two centuries. */
function wallOf(text: string): Wall {
  const [, year = '', , , hour = '00', minutes = '00', seconds = '00'] = shape.exec(text) ?? [];
  if (!/^(19[789]|20)/.test(year)) throw new RangeError('no time of ours');
  return { day: dayOf(text), hour: `${hour}:${minutes}:${seconds === '60' ? '59' : seconds}` };
}

function instantOf({ text, zone }: Line, zoneOf: (name: string | null) => Zone): Date {
  const at = zoneOf(text.endsWith('Z') ? 'UTC' : zone).instant(wallOf(text));
  if (Number.isNaN(at.getTime())) throw new RangeError('no time');
  return at;
}

/** A rule ends with the instant it names, or with that day. */
function endOf(text: string, zone: Zone): Date {
  if (isDay(text)) return zone.instant({ day: dayOf(text), hour: '23:59:59' });
  if (!shape.test(text)) return new Date(0);
  return text.endsWith('Z') ? new Date(`${dayOf(text)}T${wallOf(text).hour}Z`) : zone.instant(wallOf(text));
}

function minutesOf(
  startsAt: Date,
  end: Line | undefined,
  lasts: Line | undefined,
  zoneOf: (name: string | null) => Zone,
): number {
  const minutes = end
    ? isDay(end.text)
      ? halfADay
      : (instantOf(end, zoneOf).getTime() - startsAt.getTime()) / minute
    : lasts
      ? ICAL.Duration.fromString(lasts.text).toSeconds() / 60
      : usualMinutes;
  return minutes > 0 ? Math.max(5, Math.round(minutes)) : usualMinutes;
}

/** By name, or by what stands before the @. */
function nameOf({ called, text }: Line): string[] {
  const name = called ?? text.replace(/^mailto:/i, '').replace(/@.*$/, '');
  const shown = name
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return shown ? [shown] : [];
}
