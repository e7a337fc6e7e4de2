import { randomUUID } from 'node:crypto';
import { dayOf } from './builders/assignments.ts';
import { canary } from './builders/canary.ts';
import type { Couple } from './builders/couples.ts';
import type { World } from './harness.ts';
import type { Row } from './who-may-see.table.ts';

/** By which right, and what was typed of the author. */
export type Measured = { rightId: string; measureId: string };

const gad7 = [2, 1, 3, 0, 2, 1, 3];
const entry = (rightId: string, personId: string, on: string) => ({
  base: 0, personId, rightId, on, answers: gad7, parent: null,
}); // prettier-ignore

export async function somethingMeasured(world: World, couple: Couple): Promise<Measured> {
  const { coupleId, partners, clinician } = couple;
  const { clinic } = clinician.browser;
  const permission = canary('oz', 'practice');
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

const coupled = '401 200 200 401 401 401 401 404';
const ownStaff = '401 401 401 200 200 200 200 401';
const clinicians = '401 401 401 200 404 404 404 401';

export const ofMeasures: Record<string, Row> = {
  'GET /api/me/lines': { cells: coupled, needs: 'pin' },
  'PUT /api/me/lines': { cells: coupled, needs: 'pin', body: () => ({ mayShow: true }) },
  'GET /api/clinic/instruments': {
    cells: ownStaff, shows: { clinician: ['oz-practice', 'kim-name'], colleague: ['oz-practice'], owner: ['oz-practice'] },
  },
  'POST /api/clinic/instruments/:instrument/rights': {
    cells: ownStaff, also: { assistant: '403' }, path: () => ({ instrument: 'rdas' }),
    body: () => ({ language: 'es-ES', wording: 'RDAS', translation: 'Somebody', permission: 'By letter' }),
  },
  // Whoever treats in the practice, and its owner; to another practice it was never there.
  'DELETE /api/clinic/instruments/:instrument/rights/:rightId': {
    cells: '401 401 401 200 200 404 200 401', also: { assistant: '403' }, path: ({ rightId }) => ({ instrument: 'gad-7', rightId }),
  },
  'GET /api/clinic/couples/:coupleId/measures': {
    cells: clinicians, path: ({ coupleId }) => ({ coupleId }), shows: { clinician: ['ann-name', 'ben-name', 'kim-name'] },
  },
  'PUT /api/clinic/couples/:coupleId/measures/:measureId': {
    cells: clinicians, path: ({ coupleId, measureId }) => ({ coupleId, measureId }),
    body: ({ authorId, rightId }) => ({ ...entry(rightId, authorId, '2026-03-02'), base: 1, answers: [0, 0, 0, 0, 0, 0, null] }),
  },
  'DELETE /api/clinic/couples/:coupleId/measures/:measureId': { cells: clinicians, path: ({ coupleId, measureId }) => ({ coupleId, measureId }) },
}; // prettier-ignore
