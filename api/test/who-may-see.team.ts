import { reason } from './builders/team.ts';
import type { LaterRole } from './who-may-see.cells.ts';
import type { Things } from './who-may-see.filled.ts';
import type { Role, Scene } from './who-may-see.scene.ts';

type Row = {
  cells: string;
  needs?: 'proof';
  also?: Partial<Record<LaterRole, string>>;
  shows?: Partial<Record<Role, string[]>>;
  path?: (things: Things, scene: Scene) => Record<string, string>;
  body?: (things: Things, scene: Scene) => unknown;
};

const ownStaff = '401 401 401 200 200 200 200 401';

/** Who comes to a couple, the team, the register of the front desk, and the broken glass. */
export const team: Record<string, Row> = {
  'PUT /api/clinic/team/:personId/roles': {
    needs: 'proof',
    cells: '401 401 401 403 403 404 200 401',
    path: (_, { people: { lou } }) => ({ personId: lou.personId }),
    body: () => ({ roles: ['clinician', 'supervisor'] }),
  },
  'POST /api/clinic/team/:personId/leave': {
    needs: 'proof',
    cells: '401 401 401 403 403 404 200 401',
    path: (_, { people: { lou } }) => ({ personId: lou.personId }),
  },
  // Of another practice there is nobody to hand over from.
  'POST /api/clinic/team/:personId/hand-over': {
    needs: 'proof',
    cells: '401 401 401 403 403 200 200 401',
    path: (_, { people: { kim } }) => ({ personId: kim.personId }),
    body: (_, { people: { lou } }) => ({ to: lou.personId, beginsAt: null }),
  },
  'GET /api/clinic/arrivals': {
    cells: ownStaff,
    shows: { clinician: ['max-name', 'ann-name'], supervisor: ['ann-name', 'kim-name'], owner: ['max-name', 'val-name'], successor: ['ivy-name'] },
  },
  'DELETE /api/clinic/arrivals/:arrivalId': {
    cells: '401 401 401 200 404 404 409 401',
    also: { supervisor: '200', successor: '409' },
    path: ({ arrivalId }) => ({ arrivalId }),
  },
  'POST /api/clinic/couples/:coupleId/arrivals': {
    cells: '401 401 401 200 404 404 404 401',
    path: ({ coupleId }) => ({ coupleId }),
    body: (_, { people: { lou } }) => ({ kind: 'supervisor', personId: lou.personId, beginsAt: null, weeks: 4, isRiskConsult: true, reason }),
  },
  'DELETE /api/clinic/couples/:coupleId/clinicians/:personId': {
    cells: '401 401 401 200 404 404 404 401',
    also: { successor: '409' },
    path: ({ coupleId }, { people: { cas } }) => ({ coupleId, personId: cas.personId }),
  },
  'GET /api/clinic/desk': { cells: ownStaff, shows: { assistant: ['ann-name', 'gil-name', 'ivy-name', 'nia-listed', 'kim-name'], breaker: ['ann-name', 'kim-name'] } },
  'GET /api/clinic/break-glass': { cells: ownStaff, shows: { clinician: ['bea-name', 'ann-name'], colleague: ['bea-name'], owner: ['bea-name'] } },
  'POST /api/clinic/break-glass': { cells: ownStaff, needs: 'proof', also: { assistant: '403', supervisor: '403' }, body: () => ({ reason }) },
  'PUT /api/clinic/break-glass/:glassId/couple': {
    // Only whoever asked.
    cells: '401 401 401 404 404 404 404 401',
    also: { breaker: '200' },
    path: (_, { registerId }) => ({ glassId: registerId }),
    body: ({ coupleId }) => ({ coupleId }),
  },
  'POST /api/clinic/break-glass/:glassId/approve': {
    needs: 'proof',
    cells: '401 401 401 200 200 404 200 401',
    also: { assistant: '404', supervisor: '404', breaker: '404' },
    path: (_, { glassId }) => ({ glassId }),
  },
  'DELETE /api/clinic/break-glass/:glassId': {
    cells: '401 401 401 200 404 404 200 401',
    also: { successor: '404', breaker: '200' },
    path: (_, { glassId }) => ({ glassId }),
  },
  'GET /api/me/care': { cells: '401 200 200 401 401 401 401 200', shows: { author: ['max-name', 'cas-name'], partner: ['max-name', 'cas-name'] } },
  'PUT /api/me/care/:arrivalId': {
    cells: '401 200 200 401 401 401 401 404',
    path: ({ arrivalId }) => ({ arrivalId }),
    body: () => ({ acknowledges: 'no-secrets', bringsEarlier: true }),
  },
}; // prettier-ignore
