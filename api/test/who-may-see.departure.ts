import type { LaterRole } from './who-may-see.cells.ts';
import type { Things } from './who-may-see.filled.ts';

type Row = {
  cells: string;
  needs?: 'pin' | 'proof';
  also?: Partial<Record<LaterRole, string>>;
  path?: (things: Things) => Record<string, string>;
  body?: () => unknown;
};

// Oz has asked, and nobody has said yes.
const clinicians = '401 401 401 200 404 404 404 401';
const owners = '401 401 401 403 403 200 200 401';
const couple = ({ coupleId }: Things) => ({ coupleId });
const words = 'four lanterns over very calm water';

export const departure: Record<string, Row> = {
  'GET /api/me/practice-end': { cells: '401 200 200 401 401 401 401 200' },
  'GET /api/clinic/departure': { cells: '401 401 401 200 200 200 200 401' },
  // Too soon, for whoever may.
  'POST /api/clinic/departure': {
    cells: '401 401 401 403 403 422 422 401',
    needs: 'proof',
    body: () => ({ closesOn: '2020-01-01', words }),
  },
  'DELETE /api/clinic/departure': { cells: '401 401 401 403 403 404 200 401' },
  'POST /api/clinic/departure/approval': {
    // Not by whoever asked, nor at the front desk.
    cells: '401 401 401 200 200 404 404 401',
    needs: 'proof',
    also: { assistant: '404' },
  },
  // It waits for the yes of a second person.
  'PUT /api/clinic/departure/part': {
    cells: '401 401 401 409 409 404 409 401',
    needs: 'proof',
    also: { assistant: '403', supervisor: '403' },
    body: () => ({ words: null }),
  },
  'DELETE /api/clinic/departure/part': { cells: '401 401 401 200 200 200 200 401' },
  'POST /api/clinic/departure/files': { cells: '401 401 401 403 403 404 409 401', needs: 'proof' },
  // There is none yet; who fetches one is tried where one is made.
  'POST /api/clinic/departure/files/:exportId': {
    cells: '401 401 401 403 403 404 404 401',
    needs: 'proof',
    path: ({ staffExportId }) => ({ exportId: staffExportId }),
  },
  'POST /api/clinic/departure/closing': { cells: '401 401 401 403 403 404 409 401', needs: 'proof' },
  'GET /api/clinic/couples/:coupleId/legal-hold': { cells: clinicians, needs: 'proof', path: couple },
  'PUT /api/clinic/couples/:coupleId/legal-hold': {
    cells: clinicians,
    needs: 'proof',
    path: couple,
    body: () => ({ reason: 'A court has asked for it.' }),
  },
  'DELETE /api/clinic/couples/:coupleId/legal-hold': { cells: clinicians, needs: 'proof', path: couple },
  'GET /api/clinic/retention/months': { cells: owners },
};
