import type { Appointment } from './appointment.entity.ts';

/** What took place stays where it was. One that took place may be added afterwards. */
export const mayChange = (appointment: Pick<Appointment, 'startsAt'>, now: Date): boolean =>
  appointment.startsAt > now;
