import { randomUUID } from 'node:crypto';
import type { Things } from './who-may-see.filled.ts';

const ownMe = '401 200 200 401 401 401 401 200';
const coupled = '401 200 200 401 401 401 401 404';
/** The couple's clinician; to the others of the staff, the owner among them, it was never there. */
const clinicians = '401 401 401 200 404 404 404 401';

export const meNotes = {
  'GET /api/me/agenda': { cells: ownMe, shows: { author: ['ann-point', 'kim-point'], partner: ['ann-point', 'kim-point'] } },
  'PUT /api/me/agenda/:pointId': { cells: coupled, path: () => ({ pointId: randomUUID() }), body: () => ({ words: 'Nights', isNamed: true }) },
  // A point is taken off by whoever put it there.
  'DELETE /api/me/agenda/:pointId': { cells: '401 200 404 401 401 401 401 404', path: ({ pointId }: Things) => ({ pointId }) },
}; // prettier-ignore

/** One reply to an answer; and what stayed behind at a transfer is not there to be answered. */
const replied = { cotherapist: '409', successor: '404' };
/** A note is its author's alone, and a point is taken off by whoever put it there. */
const ofAuthor = { cotherapist: '404' };

const of = (things: { coupleId: string }, more: Record<string, string>) => ({
  coupleId: things.coupleId,
  ...more,
});
const answered = (things: Things) =>
  of(things, { personId: things.authorId, occurrenceId: things.alone, step: 'statement' });

export const clinicNotes = {
  'GET /api/clinic/couples/:coupleId/notes': { cells: clinicians, path: (things: Things) => of(things, {}), shows: { clinician: ['kim-note'] } },
  'PUT /api/clinic/couples/:coupleId/notes/:noteId': {
    cells: clinicians, also: ofAuthor, path: (things: Things) => of(things, { noteId: things.noteId }), body: () => ({ base: 1, text: 'More', about: null, appointmentId: null }),
  },
  'DELETE /api/clinic/couples/:coupleId/notes/:noteId': { cells: clinicians, also: ofAuthor, path: (things: Things) => of(things, { noteId: things.noteId }) },
  'PUT /api/clinic/couples/:coupleId/notes/:noteId/readers': { cells: clinicians, also: ofAuthor, path: (things: Things) => of(things, { noteId: things.noteId }), body: () => ({ readers: [] }) },
  'GET /api/clinic/couples/:coupleId/agenda': { cells: clinicians, path: (things: Things) => of(things, {}), shows: { clinician: ['ann-point', 'kim-point'] } },
  'PUT /api/clinic/couples/:coupleId/agenda/:pointId': { cells: clinicians, path: (things: Things) => of(things, { pointId: randomUUID() }), body: () => ({ words: 'Nights', isNamed: true }) },
  'PUT /api/clinic/couples/:coupleId/agenda/:pointId/done': { cells: clinicians, path: (things: Things) => of(things, { pointId: things.pointId }), body: () => ({ isDone: true }) },
  'DELETE /api/clinic/couples/:coupleId/agenda/:pointId': { cells: clinicians, also: ofAuthor, path: (things: Things) => of(things, { pointId: things.staffPointId }) },
  'GET /api/clinic/couples/:coupleId/replies': { cells: clinicians, path: (things: Things) => of(things, {}), shows: { clinician: ['kim-reply-alone', 'kim-reply-both'] } },
  'PUT /api/clinic/couples/:coupleId/replies/:personId/:occurrenceId/:step': { cells: clinicians, also: replied, path: answered, body: () => ({ text: 'Thank you' }) },
  'DELETE /api/clinic/couples/:coupleId/replies/:personId/:occurrenceId/:step': { cells: clinicians, also: replied, path: answered },
}; // prettier-ignore
