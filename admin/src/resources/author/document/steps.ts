import {
  delivers,
  hasField,
  type Exercise,
  type FieldRule,
  type Kind,
  type Step,
  type Variant,
  type VariantName,
} from '@usward/exercises';
import { blankStep } from './blank.ts';
import type { Move, Path } from './moves.ts';

/** Kinds that a version for one alone may have: it delivers nothing to a partner. */
export const isForSolo = (kind: Kind): boolean => delivers(kind) === 'none';

const variantPath = (name: VariantName): Path => ['variants', name];
const all = (...moves: Move[]): Move => ({ do: 'all', moves });

/** Everything that has an id of a step, in either version. */
function idsOf({ variants, fields }: Exercise): Set<string> {
  const steps = Object.values(variants).flatMap(({ steps }) => steps);
  return new Set([...steps.map(({ id }) => id), ...Object.keys(fields)]);
}

/** `text`, or `text-2` where that is taken. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let at = 2; ; at++) if (!taken.has(`${wanted}-${at}`)) return `${wanted}-${at}`;
}

/** Who may read what a new step of this kind keeps: the therapist at most, and nobody at first. */
export function ruleFor(kind: Kind): FieldRule {
  if (kind === 'marks') return { widest: 'VM', start: 'VM', opens: 'drawn' };
  if (kind === 'note') return { widest: 'VP', start: 'VP', opens: 'sent' };
  if (kind === 'agree') return { widest: 'V2', start: 'V2', opens: 'agreed' };
  return { widest: 'V1', start: 'V0', opens: 'never' };
}

export function addStep(exercise: Exercise, name: VariantName, at: number, kind: Kind): Move {
  const id = freeId(kind, idsOf(exercise));
  return insert(exercise, name, at, blankStep(kind, id), hasField(kind) ? ruleFor(kind) : undefined);
}

/** The same once more, right after it, as a step of its own. */
export function copyStep(exercise: Exercise, name: VariantName, at: number): Move {
  const step = exercise.variants[name]?.steps[at];
  if (!step) return all();
  const id = freeId(step.id.replace(/-\d+$/, ''), idsOf(exercise));
  return insert(exercise, name, at + 1, { ...step, id }, exercise.fields[step.id]);
}

/** The same step in the other version: it shares its row in the table of fields. */
export function copyToOther(exercise: Exercise, name: VariantName, at: number): Move {
  const other = name === 'solo' ? 'couple' : 'solo';
  const step = exercise.variants[name]?.steps[at];
  const there = exercise.variants[other];
  if (!step || !there || there.steps.some(({ id }) => id === step.id)) return all();
  return { do: 'insert', path: [...variantPath(other), 'steps'], at: there.steps.length, value: step };
}

function insert(
  exercise: Exercise,
  name: VariantName,
  at: number,
  step: Step,
  rule: FieldRule | undefined,
): Move {
  const added: Move = { do: 'insert', path: [...variantPath(name), 'steps'], at, value: step };
  if (!rule || Object.hasOwn(exercise.fields, step.id)) return added;
  return all(added, { do: 'put', path: ['fields', step.id], value: rule });
}

/** The step goes, and with it its place in the small version and in the turns, and its row where nothing else needs it. */
export function removeStep(exercise: Exercise, name: VariantName, at: number): Move {
  const variant = exercise.variants[name];
  const id = variant?.steps[at]?.id;
  if (!variant || id === undefined) return all();
  const path = variantPath(name);
  const isElsewhere = Object.entries(exercise.variants).some(([other, { steps }]) =>
    steps.some((step, index) => step.id === id && (other !== name || index !== at)),
  );
  const moves: Move[] = [{ do: 'remove', path: [...path, 'steps'], at }];
  if (variant.small.includes(id))
    moves.push({ do: 'put', path: [...path, 'small'], value: variant.small.filter((one) => one !== id) });
  if (variant.turns?.flat().includes(id))
    moves.push({ do: 'put', path: [...path, 'turns'], value: turnsWithout(variant, id) });
  if (!isElsewhere && Object.hasOwn(exercise.fields, id))
    moves.push({ do: 'put', path: ['fields', id], value: undefined });
  return all(...moves);
}

function turnsWithout({ turns = [] }: Variant, id: string): Variant['turns'] {
  const left = turns.map((turn) => turn.filter((one) => one !== id)).filter((turn) => turn.length > 0);
  return left.length >= 2 ? left : undefined;
}

export function shiftStep(exercise: Exercise, name: VariantName, from: number, to: number): Move {
  const variant = exercise.variants[name];
  if (!variant) return all();
  const path = variantPath(name);
  const shifted: Move = { do: 'shift', path: [...path, 'steps'], from, to };
  const ids = variant.steps.map(({ id }) => id);
  const [id] = ids.splice(from, 1);
  if (id === undefined || to < 0 || to > ids.length) return all();
  ids.splice(to, 0, id);
  const small = inOrder(variant.small, ids);
  if (small.join() === variant.small.join()) return shifted;
  return all(shifted, { do: 'put', path: [...path, 'small'], value: small });
}

/** The small version keeps the order of the steps. */
export function toggleSmall(exercise: Exercise, name: VariantName, id: string): Move {
  const variant = exercise.variants[name];
  if (!variant) return all();
  const ids = variant.steps.map((step) => step.id);
  const has = variant.small.includes(id);
  const small = has ? variant.small.filter((one) => one !== id) : inOrder([...variant.small, id], ids);
  return { do: 'put', path: [...variantPath(name), 'small'], value: small };
}

const inOrder = (some: readonly string[], ids: readonly string[]): string[] =>
  [...some].sort((one, other) => ids.indexOf(one) - ids.indexOf(other));

/** In which turn a step comes: 0 is every time. */
export const turnOf = ({ turns = [] }: Variant, id: string): number =>
  turns.findIndex((turn) => turn.includes(id)) + 1;

/** Puts the step into that turn, from 1; 0 takes it out, so that it comes every time. Turns without steps go. */
export function setTurn(exercise: Exercise, name: VariantName, id: string, turn: number): Move {
  const variant = exercise.variants[name];
  if (!variant) return all();
  const turns = (variant.turns ?? []).map((one) => one.filter((each) => each !== id));
  if (turn > 0) {
    while (turns.length < turn) turns.push([]);
    turns[turn - 1] = [...(turns[turn - 1] ?? []), id];
  }
  const left = turns.filter((one) => one.length > 0);
  return { do: 'put', path: [...variantPath(name), 'turns'], value: left.length ? left : undefined };
}

/** A version for two, begun from what there is for one alone; or none. */
export function setForTwo(exercise: Exercise, isForTwo: boolean): Move {
  if (!isForTwo) {
    const kept = new Set(exercise.variants.solo.steps.map(({ id }) => id));
    const gone = Object.keys(exercise.fields).filter((id) => !kept.has(id));
    return all(
      { do: 'put', path: variantPath('couple'), value: undefined },
      ...gone.map((id): Move => ({ do: 'put', path: ['fields', id], value: undefined })),
    );
  }
  const isOpen = exercise.variants.solo.steps.some(({ id }) => {
    const opens = exercise.fields[id]?.opens ?? 'never';
    return opens !== 'never';
  });
  return {
    do: 'put',
    path: variantPath('couple'),
    value: { ...exercise.variants.solo, opening: isOpen ? 'closing' : 'never' },
  };
}

/** A row of the table of fields; a couple's version then opens something, or nothing, and its opening follows. */
export function setRule(exercise: Exercise, id: string, rule: FieldRule): Move {
  const put: Move = { do: 'put', path: ['fields', id], value: rule };
  const { couple } = exercise.variants;
  if (!couple) return put;
  const opens = couple.steps.some((step) => {
    const row = step.id === id ? rule : exercise.fields[step.id];
    return (row?.opens ?? 'never') !== 'never';
  });
  const isNever = couple.opening === 'never';
  if (opens !== isNever) return put;
  const opening = opens ? 'closing' : 'never';
  return all(put, { do: 'put', path: [...variantPath('couple'), 'opening'], value: opening });
}
