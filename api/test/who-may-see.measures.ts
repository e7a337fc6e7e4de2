import { entry } from './who-may-see.measured.ts';
import type { Things } from './who-may-see.filled.ts';

const coupled = '401 200 200 401 401 401 401 404';
const ownStaff = '401 401 401 200 200 200 200 401';
const clinicians = '401 401 401 200 404 404 404 401';

/** Rows of the table in `who-may-see.table.ts`. */
export const ofMeasures = {
  'GET /api/me/lines': { cells: coupled, needs: 'pin' as const },
  'PUT /api/me/lines': { cells: coupled, needs: 'pin' as const, body: () => ({ mayShow: true }) },
  'GET /api/clinic/instruments': {
    cells: ownStaff, shows: { clinician: ['oz-practice', 'kim-name'], colleague: ['oz-practice'], owner: ['oz-practice'] },
  },
  'POST /api/clinic/instruments/:instrument/rights': {
    cells: ownStaff, also: { assistant: '403', supervisor: '403' }, path: () => ({ instrument: 'rdas' }),
    body: () => ({ language: 'es-ES', wording: 'RDAS', translation: 'Somebody', permission: 'By letter' }),
  },
  // Whoever treats in the practice, and its owner; to another practice it was never there.
  'DELETE /api/clinic/instruments/:instrument/rights/:rightId': {
    cells: '401 401 401 200 200 404 200 401', also: { assistant: '403', supervisor: '403' }, path: ({ rightId }: Things) => ({ instrument: 'gad-7', rightId }),
  },
  'GET /api/clinic/couples/:coupleId/measures': {
    cells: clinicians, also: { supervisor: '200' }, path: ({ coupleId }: Things) => ({ coupleId }), shows: { clinician: ['ann-name', 'ben-name', 'kim-name'], supervisor: ['ann-name', 'ben-name', 'kim-name'] },
  },
  'PUT /api/clinic/couples/:coupleId/measures/:measureId': {
    cells: clinicians, path: ({ coupleId, measureId }: Things) => ({ coupleId, measureId }),
    body: ({ authorId, rightId }: Things) => ({ ...entry(rightId, authorId, '2026-03-02'), base: 1, answers: [0, 0, 0, 0, 0, 0, null] }),
  },
  'DELETE /api/clinic/couples/:coupleId/measures/:measureId': { cells: clinicians, path: ({ coupleId, measureId }: Things) => ({ coupleId, measureId }) },
}; // prettier-ignore
