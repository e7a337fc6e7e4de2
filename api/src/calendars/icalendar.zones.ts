import { dayIn, hourIn, instantAt } from '@usward/schedule';
import ICAL from 'ical.js';
import { windowsZone } from './windows-zones.ts';

/** What a clock on the wall shows: `YYYY-MM-DD` and `HH:MM:SS`. */
export type Wall = { day: string; hour: string };
/** A zone, as far as a calendar needs one. */
export type Zone = { instant: (wall: Wall) => Date; wall: (instant: Date) => Wall };

/** By its IANA name. Throws a RangeError for a zone that does not exist. */
export function zoneNamed(timeZone: string): Zone {
  dayIn(timeZone, new Date(0));
  return {
    instant: ({ day, hour }) => instantAt(day, hour, timeZone),
    wall: (instant) => ({ day: dayIn(timeZone, instant), hour: hourIn(timeZone, instant) }),
  };
}

/**
 * How a calendar names its zones: by the IANA name, also at the end of a longer one; as Windows does; or by a name of its
 * own that it explains. A name nobody knows is the zone of the practice, as is none.
 */
export function zonesOf(blocks: string[][], practice: Zone): (name: string | null) => Zone {
  const known = new Map<string, Zone>();
  const blockOf = new Map(blocks.flatMap((lines) => called(lines).map((name) => [name, lines])));
  let left = mostExplained;
  const explained = (name: string) => {
    const lines = blockOf.get(name);
    return lines && left-- > 0 ? explain(lines) : null;
  };
  return (name) => {
    if (!name) return practice;
    const before = known.get(name);
    if (before) return before;
    const found = itself(name) ?? fromWindows(name) ?? explained(name) ?? ending(name) ?? practice;
    known.set(name, found);
    return found;
  };
}

function itself(name: string): Zone | null {
  // A bare offset or abbreviation is a name of the calendar’s own: what it explains about it counts.
  if (!/^(UTC|[A-Za-z]+(\/[\w+-]+){1,2})$/.test(name)) return null;
  try {
    return zoneNamed(name);
  } catch {
    return null;
  }
}

function fromWindows(name: string): Zone | null {
  const place = windowsZone(name);
  return place ? zoneNamed(place) : null;
}

/** `/mozilla.org/20050126_1/Europe/Madrid` */
function ending(name: string): Zone | null {
  const parts = name.split('/');
  for (const count of [3, 2]) {
    const zone = parts.length > count ? itself(parts.slice(-count).join('/')) : null;
    if (zone) return zone;
  }
  return null;
}

/** Nobody meets in so many zones; and to explain one is work. */
const mostExplained = 60;

const called = (lines: string[]): string[] =>
  lines
    .flatMap((line) => /^TZID(?:;[^:]*)?:(.*)$/i.exec(line)?.[1]?.replace(/\\([\\,;])/g, '$1') ?? [])
    .slice(0, 1);

/** A rule for the change of clocks comes every year. Any other could be made never to come, and be looked for for ever. */
const everyYear =
  /^RRULE:FREQ=YEARLY(;(INTERVAL=1|WKST=[A-Z]{2}|BYMONTH=([1-9]|1[0-2])|BYDAY=(-1|\+?[1-4])(SU|MO|TU|WE|TH|FR|SA)|UNTIL=\d{8}(T\d{6}Z?)?))*\s*$/i;

function explain(lines: string[]): Zone | null {
  const kept = lines.filter((line) => !/^(RRULE|RDATE|EXDATE|EXRULE)/i.test(line) || everyYear.test(line));
  try {
    const component = new ICAL.Component(ICAL.parse(kept.join('\r\n')) as never[]);
    if (!component.getAllSubcomponents().length) return null;
    return explainedZone(new ICAL.Timezone(component));
  } catch {
    return null;
  }
}

const explainedZone = (zone: ICAL.Timezone): Zone => ({
  instant: ({ day, hour }) => new Date(ICAL.Time.fromData(dataOf({ day, hour }), zone).toUnixTime() * 1_000),
  wall: (instant) => {
    const time = ICAL.Time.fromJSDate(instant, true).convertToZone(zone);
    const text = time.toString();
    return { day: text.slice(0, 10), hour: text.slice(11, 19) };
  },
});

/** As ical.js takes a time. */
export function dataOf({ day, hour }: Wall) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hours = 0, minute = 0, second = 0] = hour.split(':').map(Number);
  return { year, month, day: date, hour: hours, minute, second, isDate: false };
}
