import { randomUUID } from 'node:crypto';
import { dayOf } from './builders/assignments.ts';
import { canary } from './builders/canary.ts';
import type { Couple } from './builders/couples.ts';
import type { World } from './harness.ts';

/** By which right, and what was typed of the author. */
export type Measured = { rightId: string; measureId: string };

const gad7 = [2, 1, 3, 0, 2, 1, 3];
export const entry = (rightId: string, personId: string, on: string) => ({
  base: 0, personId, rightId, on, answers: gad7, parent: null,
}); // prettier-ignore

export async function somethingMeasured(world: World, couple: Couple): Promise<Measured> {
  const { coupleId, partners, clinician } = couple;
  const { clinic } = clinician.browser;
  const permission = canary(clinician.name === 'sam' ? 'sam' : 'oz', 'practice');
  const { rightId } = await clinic.recordRights({
    params: { instrument: 'gad-7' },
    body: { language: 'en', wording: 'GAD-7, 1999', translation: null, permission },
  });
  const measureId = randomUUID();
  await clinic.enterMeasure({
    params: { coupleId, measureId },
    body: entry(rightId, partners[0].personId, dayOf(world, -1)),
  });
  return { rightId, measureId };
}
