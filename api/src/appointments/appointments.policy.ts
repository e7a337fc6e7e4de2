import type { Appointment } from './appointment.entity.ts';

/** What took place stays where it was. One that took place may be added afterwards. */
export const mayChange = (appointment: Pick<Appointment, 'startsAt'>, now: Date): boolean =>
  appointment.startsAt > now;

/** One that was read in moves and is cancelled where it comes from: here it would only come back. */
export const isOwn = ({ calendarId }: Pick<Appointment, 'calendarId'>): boolean => calendarId === null;
