import {
  plainly,
  stepSchema,
  variantOf,
  type Exercise,
  type Step,
  type VariantName,
} from '@usward/exercises';

/**
 * As much of an unfinished exercise as the player can show: whole steps, and of those that read something back only what
 * they still find. Null where not one step is whole.
 */
export function playable(exercise: Exercise, name: VariantName): Exercise | null {
  if (!exercise.variants[name]) return null;
  const variant = variantOf(exercise, name);
  const steps = variant.steps
    .filter((step) => stepSchema.safeParse(step).success)
    .reduce<Step[]>((before, step) => [...before, ...standing(step, before)], []);
  if (!steps.length) return null;
  const ids = new Set(steps.map(({ id }) => id));
  const small = variant.small.filter((id) => ids.has(id));
  const whole = {
    ...variant,
    steps,
    small: small.length ? small : [...ids],
    // A preview walks through all of it: what takes turns would hide the step that is being written.
    turns: undefined,
  };
  const variants = { solo: whole, ...(name === 'couple' ? { couple: whole } : {}) };
  return plainly({ ...exercise, variants } as Exercise);
}

function standing(step: Step, before: readonly Step[]): Step[] {
  const isThere = (id: string) => before.some((each) => each.id === id);
  const always = { ...step, askedIf: undefined };
  if (always.kind === 'show') return isThere(always.from) ? [always] : [];
  if (always.kind === 'compose' || always.kind === 'agree') {
    const parts = always.parts?.filter(({ from }) => isThere(from));
    // With too few of its parts it may still be whole without any.
    return [{ ...always, parts } as Step, { ...always, parts: undefined } as Step]
      .filter((each) => stepSchema.safeParse(each).success)
      .slice(0, 1);
  }
  return [always];
}
