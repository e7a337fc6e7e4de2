import { Temporal } from 'temporal-polyfill';

/** From one hour of the wall clock to another (`HH:MM`), over midnight where `until` is the earlier; equal hours are never quiet. */
export type QuietHours = { from: string; until: string; timeZone: string };

/** True when no reminder may go out at this instant (ISO, UTC). `from` is quiet, `until` no longer. */
export function isQuiet(instant: string, { from, until, timeZone }: QuietHours): boolean {
  const now = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime();
  const isBefore = (a: Temporal.PlainTime, b: Temporal.PlainTime) => Temporal.PlainTime.compare(a, b) < 0;
  const [start, end] = [Temporal.PlainTime.from(from), Temporal.PlainTime.from(until)];
  if (start.equals(end)) return false;
  return isBefore(start, end)
    ? !isBefore(now, start) && isBefore(now, end)
    : !isBefore(now, start) || isBefore(now, end);
}
