import {
  isForOnePhone,
  stepsOf,
  variantOf,
  type Exercise,
  type Size,
  type Step,
} from '@usward/exercises/playing';

// A joint exercise on one phone: who plays which steps, in what order. Only what both and their therapist may read is
// played so, and what both are present for; everything narrower waits for a phone of one's own.

export type Holder = 'first' | 'second';

/** What one of the two plays before the phone goes to the other. */
export type Stretch = { holder: Holder; steps: string[] };

/** Whether this one said something at this step. */
export type HasSaid = (holder: Holder, step: string) => boolean;

/** Kinds that keep nothing of one person and are for both who sit there. */
const joint = ['together', 'receive', 'timer'] as const;
/** Kinds that stand for themselves, before what is answered and again for the other. */
const shared = ['read', 'card', 'recall', 'show'] as const;

const isOneOf = (list: readonly string[], { kind }: Step): boolean => list.includes(kind);

/**
 * The stretches of the couple's version, in order; each boundary is a hand-over. Steps up to one that both are present
 * for are played by whoever holds the phone, then again by the other; after that the phone stays where it is, so that
 * it changes hands as seldom as it can. What is kept is what both said: a step that the one before passed is not
 * asked of the other. Empty where nothing can be played on one phone.
 */
export function stretchesOf(
  exercise: Exercise,
  size: Size,
  turn: number,
  hasSaid: HasSaid = () => true,
): Stretch[] {
  const isBoth = (step: Step) => isForOnePhone(exercise, step);
  // Both would see which of them was asked: that waits for a phone of one's own.
  const all = stepsOf(variantOf(exercise, 'couple'), size, turn).filter(({ askedIf }) => !askedIf);
  const played = all.filter(
    (step) =>
      isBoth(step) ||
      isOneOf(joint, step) ||
      (isOneOf(shared, step) &&
        (step.kind !== 'show' || all.some((from) => from.id === step.from && isBoth(from)))),
  );

  const stretches: Stretch[] = [];
  const play = (holder: Holder, steps: Step[]) => {
    const ids = steps.map(({ id }) => id);
    const last = stretches.at(-1);
    if (last?.holder === holder) last.steps.push(...ids);
    else if (ids.length > 0) stretches.push({ holder, steps: ids });
  };
  const holding = () => stretches.at(-1)?.holder ?? 'first';
  for (const part of partsOf(played)) {
    if (!part.some(isBoth)) play(holding(), part);
    else {
      const one = holding();
      play(one, part);
      const isPassed = (step: Step) => isBoth(step) && !hasSaid(one, step.id);
      const again = part.filter(
        (step) =>
          !isPassed(step) &&
          !(step.kind === 'show' && part.some((from) => from.id === step.from && isPassed(from))),
      );
      if (again.some(isBoth)) play(one === 'first' ? 'second' : 'first', again);
    }
  }
  return stretches;
}

/** Cut at what both are present for: each such step stands by itself. */
function partsOf(steps: Step[]): Step[][] {
  const parts: Step[][] = [[]];
  for (const step of steps) {
    if (isOneOf(joint, step)) parts.push([step], []);
    else parts.at(-1)?.push(step);
  }
  return parts.filter((part) => part.length > 0);
}
