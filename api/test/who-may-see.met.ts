import { canary } from './builders/canary.ts';
import type { Couple } from './builders/couples.ts';
import type { World } from './harness.ts';

/** What of a clinician’s time is in the scene. */
export type Met = { aloneAppointmentId: string };
export type OwnCalendar = { calendarId: string; calendarKey: string };

/** One with the partner alone: of it the two of them know nothing by their screens, and nobody else does. */
export async function metAlone(world: World, { coupleId, clinician, partners }: Couple): Promise<Met> {
  const startsAt = new Date(world.clock.now().getTime() + 1_800_000).toISOString();
  const body = { startsAt, minutes: 25, personId: partners[1].personId };
  const { appointmentId } = await clinician.browser.clinic.addAppointment({ params: { coupleId }, body });
  return { aloneAppointmentId: appointmentId };
}

/** A calendar with one entry that nobody has said anything of. */
export async function anOwnCalendar({ clinician }: Couple): Promise<OwnCalendar> {
  const { clinic } = clinician.browser;
  const summary = canary(clinician.name, 'entry');
  const file = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:${summary}\r\nDTSTART:20260401T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const { calendarId } = await clinic.addCalendar({ body: { file } });
  const { entries } = await clinic.calendarEntries({ params: { calendarId } });
  return { calendarId, calendarKey: entries[0]?.key ?? '' };
}
