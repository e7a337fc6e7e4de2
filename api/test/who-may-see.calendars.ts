import type { Things } from './who-may-see.scene.ts';

const ownStaff = '401 401 401 200 200 200 200 401';
/** The couple's clinician; to the others of the staff it was never there. */
const clinicians = '401 401 401 200 404 404 404 401';
/** At the front desk nobody meets couples. */
const notAtTheDesk = { also: { assistant: '403' } } as const;

const file =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260501T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const calendar = ({ calendarId }: Things) => ({ calendarId });
const couple = ({ coupleId }: Things) => ({ coupleId });

/** Of one with the partner alone the author’s screens know nothing, nor the partner’s: `mayNotKnow` names it. */
export const ofCalendars = {
  'POST /api/clinic/couples/:coupleId/appointments/restore': {
    cells: clinicians, path: couple, body: ({ appointmentId }: Things) => ({ appointmentIds: [appointmentId] }),
  },
  'GET /api/clinic/appointments': { cells: ownStaff, shows: { clinician: ['ann-name', 'ben-name'] } },
  'GET /api/clinic/calendars': { cells: ownStaff, ...notAtTheDesk },
  'POST /api/clinic/calendars': { cells: ownStaff, ...notAtTheDesk, body: () => ({ file }) },
  'PUT /api/clinic/calendars/:calendarId': { cells: clinicians, path: calendar, body: () => ({ file }) },
  'POST /api/clinic/calendars/:calendarId/read': { cells: clinicians, path: calendar, body: () => ({}) },
  'DELETE /api/clinic/calendars/:calendarId': { cells: clinicians, path: calendar },
  // How entries are called is read by whoever gave the calendar, and by nobody else in the practice.
  'GET /api/clinic/calendars/:calendarId/entries': { cells: clinicians, path: calendar, shows: { clinician: ['kim-entry'] } },
  'PUT /api/clinic/calendars/:calendarId/entries': {
    cells: clinicians, path: calendar, body: ({ calendarKey }: Things) => ({ decisions: [{ key: calendarKey, as: { kind: 'none' } }] }),
  },
}; // prettier-ignore
