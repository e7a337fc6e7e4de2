import type { Exercise, FieldRule, Variant, VariantName } from './exercise.ts';
import type { Step, StepOf } from './kinds/index.ts';
import type { Card } from './kinds/kind.ts';
import type { Level } from './level.ts';

export type Size = 'small' | 'full';

/** The variant of that name. Throws a RangeError where the exercise has none: the assigning room asked first. */
export function variantOf(exercise: Exercise, name: VariantName): Variant {
  const variant = exercise.variants[name];
  if (!variant) throw new RangeError(`${exercise.key} has no ${name} version`);
  return variant;
}

/** The steps to play, in order. `turn` counts the occurrences of the assignment from 0. */
export function stepsOf(variant: Variant, size: Size = 'full', turn = 0): Step[] {
  const turns = variant.turns ?? [];
  const now = new Set(turns[turn % turns.length]);
  const later = new Set(turns.flat().filter((id) => !now.has(id)));
  return variant.steps.filter(({ id }) => !later.has(id) && (size === 'full' || variant.small.includes(id)));
}

const withoutPartner: Record<Level, Level> = { V0: 'V0', VM: 'V0', VP: 'V0', V1: 'V1', V2: 'V1' };

/**
 * The rows of the table of fields that hold in this variant, by step id.
 * A solo version never reaches the partner, whatever the table says for two: each level loses the partner.
 */
export function fieldsOf(exercise: Exercise, name: VariantName): Record<string, FieldRule> {
  const rows = variantOf(exercise, name).steps.flatMap(({ id }): [string, FieldRule][] => {
    const row = Object.hasOwn(exercise.fields, id) ? exercise.fields[id] : undefined;
    return row ? [[id, name === 'solo' ? alone(row) : row]] : [];
  });
  return Object.fromEntries(rows);
}

const alone = (row: FieldRule): FieldRule => ({
  widest: withoutPartner[row.widest],
  start: withoutPartner[row.start],
  opens: 'never',
});

/** The coach looks along somewhere in it. */
export const isCoached = ({ variants }: Pick<Exercise, 'variants'>): boolean =>
  Object.values(variants).some(({ steps }) =>
    steps.some((step) => 'coached' in step && step.coached === true),
  );

/** The card of this turn: the deck goes round. */
export const cardOf = ({ cards }: StepOf<'card'>, turn: number): Card => cards[turn % cards.length] as Card;

/** The cards of this sitting, in the deck's order: it goes on where the turn before stopped, and begins anew at its end. */
export function dealt({ cards, deal }: StepOf<'marks' | 'sort'>, turn: number): Card[] {
  const size = Math.min(deal, cards.length);
  return Array.from({ length: size }, (_, at) => cards[(turn * size + at) % cards.length] as Card);
}
