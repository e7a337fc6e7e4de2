/** Days are `YYYY-MM-DD`, instants ISO in UTC. The reader's language and zone come in. */

/** "Thu, Nov 19": the year only where it is another one than `today`'s. */
export function dayText(day: string, locale: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year,
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}

export function timeText(instant: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(
    new Date(instant),
  );
}
