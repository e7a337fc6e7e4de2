import { randomUUID } from 'node:crypto';
import { canary } from './builders/canary.ts';
import type { Couple } from './builders/couples.ts';
import { confirm, type Staff } from './builders/identity.ts';
import type { World } from './harness.ts';

/** What of a clinician’s time is in the scene. */
export type Met = { aloneAppointmentId: string; calendarId: string; calendarKey: string };
/** Of a couple without any: an id all the same, to ask for. */
export const notMet: Met = {
  aloneAppointmentId: '',
  calendarId: randomUUID(),
  calendarKey: 'k'.repeat(43),
};

/** One with the partner alone, of which the screens of the two know nothing; and a calendar with one entry of which nobody has said anything. */
export async function met(world: World, couple: Couple): Promise<Met> {
  const { coupleId, clinician, partners } = couple;
  const startsAt = new Date(world.clock.now().getTime() + 1_800_000).toISOString();
  const body = { startsAt, minutes: 25, personId: partners[1].personId };
  const { clinic } = clinician.browser;
  const { appointmentId } = await clinic.addAppointment({ params: { coupleId }, body });
  const summary = canary(clinician.name, 'entry');
  const file = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:${summary}\r\nDTSTART:20260401T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const { calendarId } = await clinic.addCalendar({ body: { file } });
  const { entries } = await clinic.calendarEntries({ params: { calendarId } });
  return { aloneAppointmentId: appointmentId, calendarId, calendarKey: entries[0]?.key ?? '' };
}

export async function invitedStaff(world: World, owner: Staff) {
  await confirm(world, owner);
  return owner.browser.clinic.inviteStaff({
    body: { displayName: canary('pia', 'name'), roles: ['assistant'], locale: 'en', email: null },
  });
}
