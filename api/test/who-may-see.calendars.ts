import type { Things } from './who-may-see.filled.ts';

const ownStaff = '401 401 401 200 200 200 200 401';
/** The couple's clinician; to the others of the staff it was never there. */
const clinicians = '401 401 401 200 404 404 404 401';
/** At the front desk nobody meets couples, nor does a supervisor. */
const whoMeet = { also: { assistant: '403', supervisor: '403' } } as const;
/** Whoever gave it, and nobody else of the practice, not even a co-therapist. Whoever followed has one of their own. */
const ofOneself = { cells: clinicians, also: { cotherapist: '404', successor: '200' } } as const;

const file =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260501T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const calendar = ({ calendarId }: Things) => ({ calendarId });
const couple = ({ coupleId }: Things) => ({ coupleId });

/** Of one with the partner alone the author’s screens know nothing, nor the partner’s: `mayNotKnow` names it. */
export const ofCalendars = {
  'POST /api/clinic/couples/:coupleId/appointments/restore': {
    // Times are the front desk's work too; a supervisor reads and changes nothing.
    cells: clinicians, also: { assistant: '200', supervisor: '404' }, path: couple, body: ({ appointmentId }: Things) => ({ appointmentIds: [appointmentId] }),
  },
  'GET /api/clinic/appointments': { cells: ownStaff, shows: {
    clinician: ['ann-name', 'ben-name'], cotherapist: ['ann-name'], successor: ['ivy-name'], assistant: ['ann-name', 'ivy-name'],
  } },
  'GET /api/clinic/calendars': { cells: ownStaff, ...whoMeet },
  'POST /api/clinic/calendars': { cells: ownStaff, ...whoMeet, body: () => ({ file }) },
  'PUT /api/clinic/calendars/:calendarId': { ...ofOneself, path: calendar, body: () => ({ file }) },
  'POST /api/clinic/calendars/:calendarId/read': { ...ofOneself, path: calendar, body: () => ({}) },
  'DELETE /api/clinic/calendars/:calendarId': { ...ofOneself, path: calendar },
  // How entries are called is read by whoever gave the calendar, and by nobody else in the practice.
  'GET /api/clinic/calendars/:calendarId/entries': { ...ofOneself, path: calendar, shows: { clinician: ['kim-entry'], successor: ['val-entry'] } },
  'PUT /api/clinic/calendars/:calendarId/entries': {
    ...ofOneself, path: calendar, body: ({ calendarKey }: Things) => ({ decisions: [{ key: calendarKey, as: { kind: 'none' } }] }),
  },
}; // prettier-ignore
