import type { LaterRole } from './who-may-see.cells.ts';
import type { Things } from './who-may-see.filled.ts';

type Row = {
  cells: string;
  needs?: 'pin' | 'proof';
  also?: Partial<Record<LaterRole, string>>;
  path?: (things: Things) => Record<string, string>;
  body?: () => unknown;
};

const ownMe = '401 200 200 401 401 401 401 200';
const coupled = '401 200 200 401 401 401 401 404';
const clinicians = '401 401 401 200 404 404 404 401';
const release = ({ coupleId, releaseId }: Things) => ({ coupleId, releaseId });
const recipient = 'another therapist';

export const exports: Record<string, Row> = {
  'GET /api/me/exports': { cells: ownMe, needs: 'pin' },
  'POST /api/me/exports': { cells: ownMe, needs: 'pin' },
  // Only at the sign-in that asked.
  'POST /api/me/exports/:exportId/file': { cells: '401 200 404 401 401 401 401 404', needs: 'pin', path: ({ exportId }) => ({ exportId }) },
  'GET /api/me/readers': { cells: ownMe, needs: 'pin' },
  'GET /api/me/releases': { cells: ownMe, needs: 'pin' },
  'POST /api/me/releases': { cells: coupled, needs: 'pin', body: () => ({ recipient }) },
  'PUT /api/me/releases/:releaseId': { cells: coupled, needs: 'pin', path: ({ releaseId }) => ({ releaseId }), body: () => ({ agrees: false }) },
  'GET /api/clinic/couples/:coupleId/releases': { cells: clinicians, path: ({ coupleId }) => ({ coupleId }) },
  'POST /api/clinic/couples/:coupleId/releases': { cells: clinicians, needs: 'proof', path: ({ coupleId }) => ({ coupleId }), body: () => ({ personId: null, recipient }) },
  'DELETE /api/clinic/couples/:coupleId/releases/:releaseId': { cells: clinicians, also: { successor: '404' }, path: release },
  'POST /api/clinic/couples/:coupleId/releases/:releaseId/exports': { cells: clinicians, needs: 'proof', also: { successor: '404' }, path: release },
  'POST /api/clinic/couples/:coupleId/exports/:exportId/file': {
    cells: clinicians, needs: 'proof', also: { cotherapist: '404', successor: '404' }, path: ({ coupleId, staffExportId }) => ({ coupleId, exportId: staffExportId }),
  },
  'GET /api/clinic/audit/chain': { cells: '401 401 401 200 200 200 200 401' },
}; // prettier-ignore
