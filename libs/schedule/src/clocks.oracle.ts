import { DateTime } from 'luxon';

// What another library says about the clocks of a zone: the oracle of clocks.spec.ts.

export const zones = [
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
export function changesOf(zone: string, from: string, to: string): number[] {
  const found: number[] = [];
  for (let instant = wall(from); instant < wall(to); instant += day) {
    if (offsetAt(instant, zone) === offsetAt(instant + day, zone)) continue;
    for (let inside = instant; inside < instant + day; inside += quarter)
      if (offsetAt(inside, zone) !== offsetAt(inside + quarter, zone)) found.push(inside + quarter);
  }
  return found;
}

/** The day on the calendar of the zone. */
export const dateAt = (instant: number, zone: string): string => at(instant, zone).toFormat('yyyy-MM-dd');

export const daysAfter = (date: string, days: number): string =>
  DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');

/** From 1, Monday, to 7. */
export const weekdayOf = (date: string): number => DateTime.fromISO(date, { zone: 'utc' }).weekday;

const beginnings = new Map<string, number>();

/** The first instant that belongs to the day. */
export function beginningOf(date: string, zone: string): number {
  const known = beginnings.get(`${zone} ${date}`);
  if (known !== undefined) return known;
  let instant = wall(date) - 15 * 60 * minute;
  while (dateAt(instant, zone) < date) instant += quarter;
  beginnings.set(`${zone} ${date}`, instant);
  return instant;
}

/** When the clock on the wall shows the hour: the first time where it does twice, as much later where it never does. */
export function instantOf(date: string, hour: string, zone: string): number {
  const shown = wall(date, hour);
  const offsets = [shown - day, shown + day].map((near) => offsetAt(near, zone));
  const meant = offsets
    .map((offset) => shown - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === shown);
  return meant.length > 0 ? Math.min(...meant) : shown - (offsets[0] ?? 0);
}
