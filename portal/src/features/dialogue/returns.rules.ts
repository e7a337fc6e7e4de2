/** Whole minutes until the clock shows this hour (`HH:MM`) next; null where it is no hour. */
export function minutesUntil(hour: string, now: Date): number | null {
  const parts = /^(\d{2}):(\d{2})/.exec(hour);
  if (!parts) return null;
  const then = new Date(now);
  then.setHours(Number(parts[1]), Number(parts[2]), 0, 0);
  if (then <= now) then.setDate(then.getDate() + 1);
  return Math.ceil((then.getTime() - now.getTime()) / 60_000);
}
