import type { clinic } from '@usward/contract/clinic';
import type { Answer } from '../platform/http/route.ts';
import type { Appointment } from './appointment.entity.ts';

export type AppointmentRow = Answer<typeof clinic.appointments>['appointments'][number];

export const presentAppointment = ({ id, startsAt, minutes, isCancelled }: Appointment): AppointmentRow => ({
  appointmentId: id,
  startsAt: startsAt.toISOString(),
  minutes,
  isCancelled,
});
