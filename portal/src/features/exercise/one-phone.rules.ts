import {
  isBlank,
  isForOnePhone,
  stepsOf,
  variantOf,
  type Exercise,
  type Size,
} from '@usward/exercises/playing';
import { stretchesOf, type HasSaid, type Holder } from '@usward/player';
import type { Answers, Piece, Turns } from '../../phone/entry.ts';

/** Both are at the beginning; the one whose phone it is goes first. */
export const noTurnYet = (size: Size): Turns => ({
  size,
  stretch: 0,
  at: null,
  said: { first: {}, second: {} },
});

export const saidIn =
  ({ said }: Turns): HasSaid =>
  (holder, step) =>
    !isBlank(said[holder][step]);

/** Whose turn it is. */
export const holderOf = (exercise: Exercise, turn: number, turns: Turns): Holder =>
  stretchesOf(exercise, turns.size, turn, saidIn(turns))[turns.stretch]?.holder ?? 'first';

/** Both have something to say here. */
export const isForTwoOnOne = (exercise: Exercise, size: Size, turn: number): boolean =>
  stretchesOf(exercise, size, turn).length > 1;

/** Some of it waits for a phone of one's own. */
export function leavesOut(exercise: Exercise, size: Size, turn: number): boolean {
  const played = stretchesOf(exercise, size, turn).flatMap(({ steps }) => steps);
  return stepsOf(variantOf(exercise, 'couple'), size, turn).some(({ id }) => !played.includes(id));
}

/**
 * What both said becomes theirs together. Where the other passed, one's own words stay one's own, in one's private area:
 * what was not said by both is shown to nobody.
 */
export function outcomeOf(
  exercise: Exercise,
  turns: Turns,
  newId: () => string,
): { together: Piece[]; answers: Answers } {
  const hasSaid = saidIn(turns);
  const steps = variantOf(exercise, 'couple').steps.filter((step) => isForOnePhone(exercise, step));
  const mine = steps.filter(({ id }) => hasSaid('first', id));
  const { first, second } = turns.said;
  return {
    together: mine
      .filter(({ id }) => hasSaid('second', id))
      .map(({ id: step }) => ({ id: newId(), step, mine: first[step], theirs: second[step] })),
    answers: Object.fromEntries(
      mine
        .filter(({ id }) => !hasSaid('second', id))
        .map(({ id }) => [id, { value: first[id], level: 'V0' as const }]),
    ),
  };
}
