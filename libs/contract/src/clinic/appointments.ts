import { z } from 'zod';
import { Day, Done, Id, Instant } from '../shapes.ts';

const at = z.object({ coupleId: Id });
const atOne = z.object({ coupleId: Id, appointmentId: Id });
const Time = z.object({ startsAt: Instant, minutes: z.number().int().min(10).max(240) });

export const Appointment = z.object({
  appointmentId: Id,
  startsAt: Instant,
  minutes: z.number().int(),
  isCancelled: z.boolean(),
  /** With this one of the two alone; null with both. Only the clinicians know of one alone. */
  personId: Id.nullable(),
  /** One of several that repeat. */
  seriesId: Id.nullable(),
  /** Read in from the clinician's calendar, where it is moved and cancelled. */
  isFromCalendar: z.boolean(),
});

export const repeats = ['week', 'two-weeks', 'four-weeks', 'month'] as const;
/** Until this day; by month, on the same weekday of the month. */
const Repeat = z.object({ every: z.enum(repeats), until: Day });
/** This one, or it and those that follow in its series. */
const Which = z.enum(['one', 'following']);

export const appointments = {
  appointments: { params: at, response: z.object({ appointments: z.array(Appointment) }) },
  addAppointment: {
    params: at,
    body: Time.extend({ personId: Id.optional(), repeat: Repeat.optional() }),
    /** The first of them. Times at which the couple already has one are left out. */
    response: z.object({ appointmentId: Id, added: z.number().int() }),
  },
  moveAppointment: { params: atOne, body: Time.extend({ which: Which.default('one') }), response: Done },
  cancelAppointment: {
    params: atOne,
    query: z.object({ which: Which.default('one') }),
    response: z.object({ cancelled: z.array(Id) }),
  },
  /** Cancelled by mistake: they take place after all. */
  restoreAppointments: {
    params: at,
    body: z.object({ appointmentIds: z.array(Id).min(1).max(200) }),
    response: Done,
  },
  /** Of all the caller's couples, from the one day until before the other, on the practice's clock; a week from today. */
  allAppointments: {
    query: z.object({ from: Day.optional(), until: Day.optional() }),
    response: z.object({
      timeZone: z.string(),
      appointments: z.array(
        Appointment.extend({ coupleId: Id, names: z.array(z.string()), with: z.string().nullable() }),
      ),
    }),
  },
};
