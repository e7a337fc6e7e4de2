import { randomUUID } from 'node:crypto';
import { dayOf } from './builders/assignments.ts';
import { canary } from './builders/canary.ts';
import type { Couple } from './builders/couples.ts';
import type { World } from './harness.ts';
import type { Things } from './who-may-see.filled.ts';

/** What the author answered on paper about harming themselves. */
export type Alarmed = { alarmId: string };

export async function anAlarm(world: World, { coupleId, partners, clinician }: Couple): Promise<Alarmed> {
  const { clinic } = clinician.browser;
  const before = (await clinic.alarms()).alarms.map(({ alarmId }) => alarmId);
  const { rightId } = await clinic.recordRights({
    params: { instrument: 'phq-9' },
    body: { language: 'en', wording: 'PHQ-9', translation: null, permission: 'Free to use' },
  });
  await clinic.enterMeasure({
    params: { coupleId, measureId: randomUUID() },
    body: { base: 0, personId: partners[0].personId, rightId, on: dayOf(world, -1), answers: [0, 0, 0, 0, 0, 0, 0, 0, 1], parent: null },
  });
  const { alarms } = await clinic.alarms();
  const alarmId = alarms.find((one) => !before.includes(one.alarmId))?.alarmId ?? '';
  await clinic.acknowledgeAlarm({ params: { alarmId }, body: { note: canary(clinician.name, 'alarm') } });
  return { alarmId };
} // prettier-ignore

const ownStaff = '401 401 401 200 200 200 200 401';
/** The couple's clinicians. The owner of the practice, a supervisor and whoever broke the glass: it was never there. */
const clinicians = '401 401 401 200 404 404 404 401';
const owners = '401 401 401 403 403 200 200 401';
const path = ({ alarmId }: Things) => ({ alarmId });
const settings = { hours: 12, cover: { name: 'Cora', email: 'cora@away.example', locale: 'es' } };

export const clinicAlarms = {
  'GET /api/clinic/alarms': { cells: ownStaff, shows: { clinician: ['ann-name'] } },
  'GET /api/clinic/alarms/:alarmId': { cells: clinicians, path, shows: { clinician: ['ann-name', 'kim-name', 'kim-alarm'] } },
  'PUT /api/clinic/alarms/:alarmId': { cells: clinicians, path, body: () => ({ note: 'Called at nine.' }) },
  'GET /api/clinic/alarm-settings': { cells: owners },
  'PUT /api/clinic/alarm-settings': { cells: owners, body: () => settings },
}; // prettier-ignore
