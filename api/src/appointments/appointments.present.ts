import type { clinic } from '@usward/contract/clinic';
import type { Answer } from '../platform/http/route.ts';
import type { Appointment } from './appointment.entity.ts';

export type AppointmentRow = Answer<typeof clinic.appointments>['appointments'][number];

export const presentAppointment = (appointment: Appointment): AppointmentRow => ({
  appointmentId: appointment.id,
  startsAt: appointment.startsAt.toISOString(),
  minutes: appointment.minutes,
  isCancelled: appointment.isCancelled,
  personId: appointment.personId,
  seriesId: appointment.seriesId,
  isFromCalendar: appointment.calendarId !== null,
});
