import ICAL from 'ical.js';

/** One line of a calendar, as it stands: `DTSTART;TZID=Europe/Madrid` and `20260302T170000`. */
export type Line = { name: string; zone: string | null; called: string | null; text: string };
/** What belongs together: the lines of one event, or the raw lines of one time zone with those inside it. */
export type Blocks = { events: Line[][]; zones: string[][]; method: string };

const longest = 8_000;
const mostLinesOfZone = 400;
const wanted = new Set([
  'UID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'STATUS', 'SUMMARY', 'ATTENDEE', 'SEQUENCE',
]); // prettier-ignore

/** A calendar begins as one and ends as one: what was cut off on its way must not read as a calendar with less in it. */
export const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR\s*[\r\n]/i.test(text);
export const isWhole = (text: string): boolean => /\bEND:VCALENDAR\s*$/i.test(text);

/** The events and time zones of a calendar. A line that cannot be read is left out, and takes nothing else with it. */
export function blocksOf(text: string): Blocks {
  const found: Blocks = { events: [], zones: [], method: '' };
  const inside: string[] = [];
  for (const raw of unfolded(text)) {
    const [, edge, kind = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(raw) ?? [];
    const name = kind.toUpperCase();
    if (edge?.toUpperCase() === 'BEGIN') {
      // An event that was never closed ends where the next one begins.
      if (name === 'VEVENT' || name === 'VTIMEZONE') inside.length = 0;
      inside.push(name);
      if (name === 'VEVENT') found.events.push([]);
      if (name === 'VTIMEZONE') found.zones.push([]);
    }
    if (inside[0] === 'VTIMEZONE') keepOfZone(found.zones.at(-1), raw);
    else if (edge) void 0;
    else if (inside[0] === 'VEVENT' && inside.length === 1) keepOfEvent(found.events.at(-1), raw);
    else if (/^METHOD:/i.test(raw)) found.method = raw.slice(7).trim().toUpperCase();
    if (edge?.toUpperCase() === 'END') {
      const at = inside.lastIndexOf(name);
      if (at >= 0) inside.length = at;
    }
  }
  return found;
}

function keepOfZone(zone: string[] | undefined, raw: string): void {
  if (zone && zone.length < mostLinesOfZone) zone.push(raw);
}

function keepOfEvent(event: Line[] | undefined, raw: string): void {
  const line = lineOf(raw);
  if (event && line && event.length < mostLinesOfZone) event.push(line);
}

/** Lines as they were meant: what begins with a blank goes on with the line before. */
function* unfolded(text: string): Generator<string> {
  let line: string | undefined;
  for (const part of text.split(/\r\n|\n|\r/)) {
    if (/^[ \t]/.test(part) && line !== undefined) {
      if (line.length < longest) line += part.slice(1);
      continue;
    }
    if (line) yield line.slice(0, longest);
    line = part;
  }
  if (line) yield line.slice(0, longest);
}

function lineOf(raw: string): Line | null {
  const [name = ''] = /^[A-Za-z-]+(?=[;:])/.exec(raw) ?? [];
  if (!wanted.has(name.toUpperCase())) return null;
  try {
    // What a value is said to be is often wrong, and would be refused; its own shape tells.
    const read = ICAL.Property.fromString(`X-${raw.replace(/;VALUE="?[A-Z-]+"?(?=[;:])/i, '')}`);
    const parameter = (one: string) => {
      const value: unknown = read.getParameter(one);
      return typeof value === 'string' ? value : null;
    };
    const isWritten = name.toUpperCase() === 'SUMMARY';
    const text: unknown = read.getFirstValue();
    return {
      name: name.toUpperCase(),
      zone: parameter('tzid'),
      called: parameter('cn'),
      text: isWritten ? unescaped(String(text)) : String(text).trim(),
    };
  } catch {
    return null;
  }
}

const unescaped = (text: string) =>
  text.replace(/\\([\\,;nN])/g, (_, one: string) => (/n/i.test(one) ? ' ' : one));
