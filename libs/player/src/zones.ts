/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function ahead(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return wall - Math.floor(instant / 60_000) * 60_000;
}

/** The instant at which the clocks of a zone show this day and hour. An hour that spring skips is the one after it. */
export function instantAt(day: string, hour: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T${hour}:00Z`);
  const guess = wall - ahead(wall, timeZone);
  return new Date(wall - ahead(guess, timeZone));
}

/** The day it is in a zone, as `YYYY-MM-DD`. */
export const dayOf = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);

/** The zone of this phone. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether the clocks of both zones show the same then. */
export const isSameClock = (instant: Date, one: string, other: string): boolean =>
  ahead(instant.getTime(), one) === ahead(instant.getTime(), other);
