import type { Things } from './who-may-see.filled.ts';

const ownStaff = '401 401 401 200 200 200 200 401';
/** The couple's clinicians. The owner of the practice, a supervisor and whoever broke the glass: it was never there. */
const clinicians = '401 401 401 200 404 404 404 401';
const owners = '401 401 401 403 403 200 200 401';
const path = ({ alarmId }: Things) => ({ alarmId });
const settings = { hours: 12, cover: { name: 'Cora', email: 'cora@away.example', locale: 'es' } };

export const clinicAlarms = {
  'GET /api/clinic/alarms': { cells: ownStaff, shows: { clinician: ['ann-name'], cotherapist: ['ann-name'] } },
  'GET /api/clinic/alarms/:alarmId': { cells: clinicians, path, shows: { clinician: ['ann-name', 'kim-name', 'kim-alarm'], cotherapist: ['ann-name', 'kim-name', 'kim-alarm'] } },
  'PUT /api/clinic/alarms/:alarmId': { cells: clinicians, path, body: () => ({ note: 'Called at nine.' }) },
  'GET /api/clinic/alarm-settings': { cells: owners },
  'PUT /api/clinic/alarm-settings': { cells: owners, body: () => settings },
}; // prettier-ignore
