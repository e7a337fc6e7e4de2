const digits = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');

/** For four weeks, every day at this hour of the phone's own clock. It says the name of this page and nothing else. */
export function calendarFile(hour: string, now: Date, id: string, name = 'Usward'): string {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const next = new Date(now);
  next.setHours(hours, minutes, 0, 0);
  if (next <= now) next.setDate(next.getDate() + 1);
  const wall = new Date(next.getTime() - next.getTimezoneOffset() * 60_000);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${name}//${name}//EN`,
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${digits(now)}`,
    // Without a zone: the hour of whatever clock it is read by.
    `DTSTART:${digits(wall).replace('Z', '')}`,
    'DURATION:PT10M',
    'RRULE:FREQ=DAILY;COUNT=28',
    `SUMMARY:${name}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${name}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
