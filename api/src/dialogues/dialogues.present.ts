import type { me } from '@usward/contract/me';
import { movesOf, other, readable, view, type Dialogue, type Role, type Word } from '@usward/dialogue';
import { dayIn } from '@usward/schedule';
import type { Answer } from '../platform/http/route.ts';
import type { DialogueRow } from './dialogue.entity.ts';
import { isCarriedBy, roleOf } from './dialogues.policy.ts';

export type DialoguePage = Answer<typeof me.dialogue>;
type Side = DialoguePage['mine'];

export type Known = {
  row: DialogueRow;
  state: Dialogue;
  words: readonly Word[];
  partnerName: string | null;
  timeZone: string;
};

/** The talk as one of the two may see it at the moment `at`. */
export function presentDialogue(
  { row, state, words, partnerName, timeZone }: Known,
  reader: string,
  at: number,
): DialoguePage {
  const role = roleOf(row, reader);
  const isCarriedHere = isCarriedBy(row, reader);
  const side = (one: Role): Side => ({
    view: view(state, one, at),
    words: readable(state, one, words, at).map((word) => ({
      ...word,
      by: word.by === one ? 'me' : 'partner',
    })),
    moves: movesOf(state, one, at),
  });
  const mine = side(role);
  return {
    dialogueId: row.id,
    occurrenceId: row.occurrenceId,
    mode: row.mode,
    invitedBy: row.begunBy === reader ? 'me' : 'partner',
    isCarriedHere,
    partnerName,
    on: dayIn(timeZone, row.begunAt),
    now: at,
    mine: row.mode === 'two-phones' || isCarriedHere ? mine : elsewhere(mine),
    theirs: isCarriedHere ? side(other(role)) : null,
  };
}

/** On one phone, as the other's own phone knows it: locked until the end, and it can be stopped from there. */
function elsewhere(side: Side): Side {
  if (side.view.ended) return side;
  const moves = side.moves.filter((move) => move === 'stop');
  return { view: { ...side.view, locked: true, mine: null }, words: [], moves };
}

type Invitation = NonNullable<Answer<typeof me.today>['dialogue']>;
type Past = Answer<typeof me.us>['dialogues'][number];

export const presentInvitation = (
  { id, occurrenceId, mode, begunBy }: DialogueRow,
  reader: string,
): Invitation => ({
  dialogueId: id,
  occurrenceId,
  mode,
  invitedBy: begunBy === reader ? 'me' : 'partner',
});

export const presentPast = ({ id, begunAt, ended, isKept }: DialogueRow, timeZone: string): Past[] =>
  ended ? [{ dialogueId: id, on: dayIn(timeZone, begunAt), how: ended, isKept }] : [];
