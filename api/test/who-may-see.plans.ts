import type { Things } from './who-may-see.filled.ts';

const ownStaff = '401 401 401 200 200 200 200 401';
const clinicians = '401 401 401 200 404 404 404 401';

const couple = ({ coupleId }: Things) => ({ coupleId });
const assignment = ({ coupleId, assignmentId }: Things) => ({ coupleId, assignmentId });
const weekly = { kind: 'weekly', start: '2026-04-01', weeks: 2, days: ['MO'] };

/** A plan that changes, the same for many couples, and what has opened. */
export const plans = {
  'PATCH /api/clinic/couples/:coupleId/assignments/:assignmentId': {
    cells: clinicians,
    path: assignment,
    body: () => ({ plan: { why: 'another why' } }),
  },
  'POST /api/clinic/couples/:coupleId/assignments/:assignmentId/pause': {
    cells: clinicians,
    path: ({ coupleId, ahead }: Things) => ({ coupleId, assignmentId: ahead }),
  },
  'POST /api/clinic/couples/:coupleId/assignments/:assignmentId/resume': {
    cells: clinicians,
    path: assignment,
    body: () => ({ start: '2026-04-01' }),
  },
  // Everyone is answered; of couples that are not theirs: absent.
  'POST /api/clinic/assignments': {
    cells: ownStaff,
    body: ({ coupleId }: Things) => ({
      coupleIds: [coupleId],
      key: 'pulse',
      version: 1,
      schedule: weekly,
      plan: {},
    }),
  },
  'GET /api/clinic/views': { cells: ownStaff },
  'PUT /api/clinic/views': {
    cells: ownStaff,
    body: () => ({ views: [{ name: 'mine', state: 'quiet', sort: 'next' }] }),
  },
  'GET /api/clinic/couples/:coupleId/answers': {
    cells: clinicians,
    also: { supervisor: '200' },
    path: couple,
    shows: {
      clinician: ['ann-opened', 'ben-opened', 'ann-name', 'ben-name'],
      supervisor: ['ann-opened', 'ben-opened'],
    },
  },
  'GET /api/clinic/couples/:coupleId/load': {
    cells: clinicians,
    also: { supervisor: '200' },
    path: couple,
    shows: { clinician: ['ann-name', 'ben-name'] },
  },
};
