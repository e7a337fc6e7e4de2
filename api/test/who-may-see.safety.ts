import type { Things } from './who-may-see.filled.ts';
import type { Scene } from './who-may-see.scene.ts';

/** The couple's clinician; to the others of the staff, the owner among them, it was never there. */
const clinicians = '401 401 401 200 404 404 404 401';
/** Whoever holds the code or the ticket: the device in the building is nobody's. */
const holder = '200 200 200 200 200 200 200 200';

const couple = ({ coupleId }: Things) => ({ coupleId });
const nothing = { fear: 'pass', injury: 'pass', choking: 'pass', weapon: 'pass', 'forced-sex': 'pass', control: 'pass', 'worse-since-birth': 'pass', 'thinking-of-leaving': 'pass' }; // prettier-ignore

export const ofSafety = {
  'POST /api/open/screen': { cells: holder, body: (_: Things, { screen: { code } }: Scene) => ({ code }) },
  'POST /api/open/screen/answers': {
    cells: holder,
    body: (_: Things, { screen: { ticket } }: Scene) => ({ ticket, isAlone: true, said: nothing }),
  },
  'POST /api/clinic/couples/:coupleId/safety/:personId/code': {
    cells: clinicians,
    needs: 'proof' as const,
    path: ({ coupleId, authorId }: Things) => ({ coupleId, personId: authorId }),
  },
  'PUT /api/clinic/couples/:coupleId/safety-mode': {
    cells: clinicians,
    needs: 'proof' as const,
    path: couple,
    body: () => ({ stands: true, reason: 'something else' }),
  },
  'POST /api/clinic/couples/:coupleId/life-events': {
    cells: clinicians,
    needs: 'proof' as const,
    path: couple,
    body: () => ({ kind: 'job-loss' }),
  },
};
