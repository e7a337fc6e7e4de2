import type { Things } from './who-may-see.filled.ts';
import type { Scene } from './who-may-see.scene.ts';

/** All who treat in the practice, and its owner; to another practice it was never there. */
const authors = '401 401 401 200 200 404 200 401';
const staff = '401 401 401 200 200 200 200 401';

/** To write is for those who treat here, and for the owner: the front desk and a supervisor look at what there is. */
const denied = { assistant: '403', supervisor: '403' };

const draft = (_: Things, { shelf: { draftId } }: Scene) => ({ draftId });
const own = (_: Things, { shelf: { ownKey } }: Scene) => ({ key: ownKey, version: '1' });
const program = (_: Things, { shelf: { programKey } }: Scene) => ({ key: programKey, version: '1' });
const all = (field: string) => ({ clinician: [field], colleague: [field], owner: [field] });

/** Rows of the table in `who-may-see.table.ts`. */
export const library = {
  'GET /api/clinic/drafts': { cells: staff, also: denied, shows: all('kim-draft') },
  'POST /api/clinic/drafts': { cells: authors, also: denied, path: () => ({}), body: (_: Things, { shelf: { ownKey: key } }: Scene) => ({ from: { what: 'exercise', key, version: 1 } }) },
  'GET /api/clinic/drafts/:draftId': { cells: authors, also: denied, path: draft, shows: all('kim-draft') },
  'PUT /api/clinic/drafts/:draftId': {
    cells: authors, also: denied, path: draft,
    body: () => ({ revision: 2, document: { title: {}, purpose: {}, variants: { solo: { steps: [] } }, fields: {} } }),
  },
  'DELETE /api/clinic/drafts/:draftId': { cells: authors, also: denied, path: draft },
  'POST /api/clinic/drafts/:draftId/publish': { cells: authors, also: denied, path: draft, body: () => ({ revision: 2 }) },
  'GET /api/clinic/exercises/:key/versions': { cells: authors, path: own, shows: all('kim-exercise') },
  'GET /api/clinic/exercises/:key/:version/document': { cells: authors, path: own, shows: all('kim-exercise') },
  'GET /api/clinic/exercises/:key/:version/export': { cells: authors, path: own, shows: all('kim-exercise') },
  'GET /api/clinic/programs/:key/versions': { cells: authors, path: program, shows: all('kim-program') },
  'GET /api/clinic/programs/:key/:version/document': { cells: authors, path: program, shows: all('kim-program') },
  'GET /api/clinic/programs/:key/:version/export': { cells: authors, path: program, shows: all('kim-program') },
  'PUT /api/clinic/library/:key': { cells: authors, also: denied, path: own, body: () => ({ isOffered: false }) },
  // Only the couple's clinicians: these are a person's words. A supervisor reads and takes nothing away; to whoever follows
  // an author's words go along only as the author says.
  'GET /api/clinic/couples/:coupleId/partners/:personId/responses/:occurrenceId': {
    cells: '401 401 401 200 404 404 404 401',
    also: { supervisor: '404', cotherapist: '200', successor: '404' },
    path: ({ coupleId, authorId, alone }: Things) => ({ coupleId, personId: authorId, occurrenceId: alone }),
    shows: { clinician: ['ann-therapist'], cotherapist: ['ann-therapist'] },
  },
}; // prettier-ignore
