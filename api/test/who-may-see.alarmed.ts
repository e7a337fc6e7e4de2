import { randomUUID } from 'node:crypto';
import { dayOf } from './builders/assignments.ts';
import { canary } from './builders/canary.ts';
import type { Couple } from './builders/couples.ts';
import type { World } from './harness.ts';

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
