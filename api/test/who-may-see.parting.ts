import { password } from './builders/identity.ts';
import type { Things } from './who-may-see.filled.ts';

type Row = {
  cells: string;
  needs?: 'pin' | 'proof';
  shows?: { clinician: string[] };
  path?: (things: Things) => Record<string, string>;
  body?: (things: Things) => unknown;
};

const ownMe = '401 200 200 401 401 401 401 200';
const coupled = '401 200 200 401 401 401 401 404';
const clinicians = '401 401 401 200 404 404 404 401';
const ownStaff = '401 401 401 200 200 200 200 401';
const owners = '401 401 401 403 403 200 200 401';
const couple = ({ coupleId }: Things) => ({ coupleId });
const author = ({ coupleId, authorId }: Things) => ({ coupleId, personId: authorId });

export const meParting: Record<string, Row> = {
  'POST /api/me/stop-together': { cells: coupled, needs: 'pin' },
  'GET /api/me/parted': { cells: ownMe },
  'GET /api/me/erasure': { cells: ownMe, needs: 'pin' },
  // She has asked already.
  'POST /api/me/erasure': {
    cells: '401 409 200 401 401 401 401 200',
    needs: 'pin',
    body: () => ({ password }),
  },
  'DELETE /api/me/erasure': { cells: '401 200 404 401 401 401 401 404', needs: 'pin' },
  'PUT /api/me/mine/:occurrenceId/answers/:step/kept': {
    cells: '401 200 404 401 401 401 401 404',
    needs: 'pin',
    path: ({ alone }) => ({ occurrenceId: alone, step: 'when' }),
    body: () => ({ isKept: true }),
  },
};

export const clinicParting: Record<string, Row> = {
  'GET /api/clinic/couples/:coupleId/uncoupling': {
    cells: clinicians,
    needs: 'proof',
    path: couple,
    shows: { clinician: ['ann-name', 'ben-name'] },
  },
  'POST /api/clinic/couples/:coupleId/uncoupling': {
    // Too far ahead, for whoever may.
    cells: '401 401 401 422 404 404 404 401',
    needs: 'proof',
    path: couple,
    body: ({ authorId }) => ({
      isSafe: true,
      askedBy: authorId,
      answer: 'Asked alone.',
      at: '2028-03-20T10:00:00Z',
      words: null,
    }),
  },
  'DELETE /api/clinic/couples/:coupleId/uncoupling': { cells: clinicians, needs: 'proof', path: couple },
  'POST /api/clinic/couples/:coupleId/partners/:personId/alone': {
    // Not before it has happened.
    cells: '401 401 401 422 404 404 404 401',
    needs: 'proof',
    path: author,
  },
  'GET /api/clinic/couples/:coupleId/erasures': { cells: clinicians, needs: 'proof', path: couple },
  'POST /api/clinic/couples/:coupleId/partners/:personId/erasure': {
    cells: clinicians,
    needs: 'proof',
    path: ({ coupleId, partnerId }) => ({ coupleId, personId: partnerId }),
  },
  'PUT /api/clinic/couples/:coupleId/partners/:personId/erasure/hold': {
    cells: clinicians,
    needs: 'proof',
    path: author,
    body: () => ({ until: '2030-01-01' }),
  },
  'GET /api/clinic/retention': { cells: ownStaff },
  'PUT /api/clinic/retention': { cells: owners, body: () => ({ years: 9 }) },
};
