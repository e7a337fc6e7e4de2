import { wordsOf, type Do, type Role, type WordKind } from '@usward/dialogue';
import type { ErrorCode } from '@usward/contract/errors';
import type { VariantName, Exercise } from '@usward/exercises';
import type { DialogueRow } from './dialogue.entity.ts';

/** Only from where an exercise for two has a door to it. */
export const hasDoor = ({ exercise, variant }: { exercise: Exercise; variant: VariantName }): boolean =>
  variant === 'couple' && (exercise.variants.couple?.steps ?? []).some(({ kind }) => kind === 'dialogue');

export const roleOf = ({ begunBy }: Pick<DialogueRow, 'begunBy'>, personId: string): Role =>
  begunBy === personId ? 'a' : 'b';

/**
 * On one phone the talk is carried by the phone of whoever began it, and the hand-over lock stands between the two
 * (`docs/adr/0006`): there, and only there, the signed-in one moves for the other too, and the reducer takes from each
 * just what is theirs while the phone is in their hand, their private choices included. The other's own phone may stop it,
 * so that nobody is kept in a talk, and shows nothing of it until its end. Since one could have typed both parts, the
 * clinicians are told that it was on one phone, and either of the two lets kept words go at any time.
 */
export const isCarriedBy = (
  { mode, begunBy }: Pick<DialogueRow, 'mode' | 'begunBy'>,
  personId: string,
): boolean => mode === 'one-phone' && begunBy === personId;

type Asked = { isForPartner: boolean; act: Do; words: readonly WordKind[] };

/** Why this cannot be asked from this phone, whatever stands in the talk. */
export function refusalFrom(
  row: Pick<DialogueRow, 'mode' | 'begunBy'>,
  personId: string,
  { isForPartner, act, words }: Asked,
): ErrorCode | null {
  const isHere = row.mode === 'two-phones' || isCarriedBy(row, personId);
  if (isForPartner && !isCarriedBy(row, personId)) return 'dialogue.not-yours';
  if (!isHere && act !== 'stop') return 'dialogue.other-phone';
  return words.every((kind) => wordsOf(act).includes(kind)) ? null : 'answer.invalid';
}
