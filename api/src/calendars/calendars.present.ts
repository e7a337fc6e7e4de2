import type { clinic } from '@usward/contract/clinic';
import type { Answer } from '../platform/http/route.ts';
import type { Calendar } from './calendar.entity.ts';
import type { Trouble } from './reading.ts';

export type CalendarRow = Answer<typeof clinic.calendars>['calendars'][number];

/** Of the address no more than tells two calendars apart. */
export function presentCalendar(calendar: Calendar, address: string | null): CalendarRow {
  const { id, readAt, trouble, failures, lost, leftOut, undecided } = calendar;
  return {
    calendarId: id,
    kind: address ? 'address' : 'file',
    shown: address && shownOf(address),
    readAt: readAt?.toISOString() ?? null,
    trouble: trouble as Trouble | null,
    failures,
    lost,
    left: leftOut,
    undecided,
  };
}

function shownOf(address: string): string {
  const text = address.trim().replace(/^webcals?:/i, 'https:');
  return `${new URL(text).hostname} … ${text.slice(-4)}`;
}
