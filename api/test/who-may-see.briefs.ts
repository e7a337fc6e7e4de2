import type { Things } from './who-may-see.filled.ts';

const clinicians = '401 401 401 200 404 404 404 401';

/** What was talked about, and how the hours were: for the couple's clinicians alone. */
export const briefs = {
  'PUT /api/clinic/couples/:coupleId/occurrences/:occurrenceId/discussed': {
    cells: clinicians,
    path: ({ coupleId, waiting }: Things) => ({ coupleId, occurrenceId: waiting }),
    body: () => ({ isDiscussed: true }),
  },
  'GET /api/clinic/couples/:coupleId/hours': {
    cells: clinicians,
    also: { supervisor: '200' },
    path: ({ coupleId }: Things) => ({ coupleId }),
    shows: { clinician: ['ann-name', 'ben-name', 'ann-hour'], supervisor: ['ann-hour'] },
  },
};
