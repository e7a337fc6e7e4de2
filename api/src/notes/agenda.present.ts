import type { clinic } from '@usward/contract/clinic';
import type { me } from '@usward/contract/me';
import type { Answer } from '../platform/http/route.ts';
import type { Point } from './agenda.service.ts';

/** Neither says when a point came: the order is enough. */
const plain = ({ id, words, addedBy, doneAt }: Point, personId: string) => ({
  pointId: id,
  words,
  isMine: addedBy === personId,
  isDone: doneAt !== null,
});

export const presentForStaff = (
  points: Point[],
  personId: string,
  names: Map<string, string>,
): Answer<typeof clinic.agenda> => ({
  points: points.map((point) => ({
    ...plain(point, personId),
    by: point.isNamed ? (names.get(point.addedBy) ?? null) : null,
  })),
});

export const presentForPartner = (points: Point[], personId: string): Answer<typeof me.agenda> => ({
  points: points.map((point) => ({ ...plain(point, personId), by: by(point, personId) })),
});

function by({ isNamed, addedBy, addedAs }: Point, personId: string) {
  if (!isNamed) return null;
  if (addedAs === 'clinician') return 'therapist';
  return addedBy === personId ? 'me' : 'partner';
}
