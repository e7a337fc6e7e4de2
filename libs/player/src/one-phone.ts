import {
  delivers,
  fieldsOf,
  keepsAnswer,
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

/** Kinds that keep nothing of one person and are for both who sit there. */
const joint = ['together', 'receive', 'timer'] as const;
/** Kinds that stand for themselves, before what is answered and again for the other. */
const shared = ['read', 'card', 'recall', 'show'] as const;

const isOneOf = (list: readonly string[], { kind }: Step): boolean => list.includes(kind);

/**
 * The stretches of the couple's version, in order; each boundary is a hand-over. Steps up to one that both are present
 * for are played by whoever holds the phone, then again by the other; after that the phone stays where it is, so that
 * it changes hands as seldom as it can. Empty where nothing can be played on one phone.
 */
export function stretchesOf(exercise: Exercise, size: Size, turn: number): Stretch[] {
  const fields = fieldsOf(exercise, 'couple');
  const isBoth = ({ id, kind }: Step) =>
    keepsAnswer(kind) && delivers(kind) === 'none' && fields[id]?.widest === 'V2';
  const all = stepsOf(variantOf(exercise, 'couple'), size, turn);
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
      play(one === 'first' ? 'second' : 'first', part);
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
