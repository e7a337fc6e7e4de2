import type { clinic } from '@usward/contract/clinic';
import type { Answer } from '../platform/http/route.ts';
import type { Appointment } from './appointment.entity.ts';

type Shown = Answer<typeof clinic.appointments>['appointments'][number];

export const presentAppointment = ({ id, startsAt, minutes, isCancelled }: Appointment): Shown => ({
  appointmentId: id,
  startsAt: startsAt.toISOString(),
  minutes,
  isCancelled,
});
