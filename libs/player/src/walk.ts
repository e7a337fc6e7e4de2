import {
  asked,
  fieldsOf,
  keepsAnswer,
  readers,
  stepsOf,
  variantOf,
  type Exercise,
  type Size,
  type Step,
  type Values,
  type VariantName,
} from '@usward/exercises/playing';
import { stretchesOf, type HasSaid } from './one-phone.ts';

/** Where a person is: a step id, or one of the pages around the steps. */
export type Place = string;
export const start: Place = '$start';
export const review: Place = '$review';
export const end: Place = '$end';
/** On one phone: the other takes it. */
export const handOver: Place = '$hand-over';

export type Walk = {
  steps: Step[];
  /** From the first page to the last before the end. */
  places: Place[];
};

/**
 * The way through one version, as far as it is asked after what was said so far. The page before finishing is there only
 * where something could be shared.
 */
export function walkOf(
  exercise: Exercise,
  name: VariantName,
  size: Size,
  turn: number,
  values: Values = {},
): Walk {
  const steps = asked(stepsOf(variantOf(exercise, name), size, turn), values);
  const fields = fieldsOf(exercise, name);
  const isShareable = steps.some(({ id, kind }) => {
    const { partner, clinicians } = readers(fields[id]?.widest ?? 'V0');
    return keepsAnswer(kind) && (partner || clinicians);
  });
  return { steps, places: [start, ...steps.map(({ id }) => id), ...(isShareable ? [review] : [])] };
}

/** On one phone, the way through one stretch of it (`stretchesOf`): up to where the other takes the phone. */
export function walkOnOnePhone(
  exercise: Exercise,
  size: Size,
  turn: number,
  stretch: number,
  hasSaid?: HasSaid,
): Walk {
  const stretches = stretchesOf(exercise, size, turn, hasSaid);
  const ids = stretches[stretch]?.steps ?? [];
  const steps = stepsOf(variantOf(exercise, 'couple'), size, turn).filter(({ id }) => ids.includes(id));
  const isLast = stretch >= stretches.length - 1;
  return { steps, places: [...(stretch === 0 ? [start] : []), ...ids, ...(isLast ? [] : [handOver])] };
}

/**
 * The place on this walk that a remembered one means. A step that the small version leaves out becomes the next one
 * it has; an unknown place the first page.
 */
export function placeOn(walk: Walk, exercise: Exercise, name: VariantName, at: Place): Place {
  if (at === end || walk.places.includes(at)) return at;
  const ids = variantOf(exercise, name).steps.map(({ id }) => id);
  const from = ids.indexOf(at);
  if (from < 0) return at === review ? (walk.places.at(-1) ?? start) : (walk.places[0] ?? start);
  return ids.slice(from).find((id) => walk.places.includes(id)) ?? walk.places.at(-1) ?? start;
}

/** Where "back" leads; undefined on the first page. */
export const placeBefore = ({ places }: Walk, at: Place): Place | undefined => places[places.indexOf(at) - 1];

/** Where "go on" leads; undefined on the last page. */
export const placeAfter = ({ places }: Walk, at: Place): Place | undefined => places[places.indexOf(at) + 1];

/** Where the way leads that has nothing more to ask of these words: to the last step of an exercise, or to what follows. */
export function placeOut(walk: Walk, at: Place): Place | undefined {
  const after = walk.places.slice(walk.places.indexOf(at) + 1);
  const ids = walk.steps.filter(({ kind }) => kind === 'topics').map(({ id }) => id);
  return after.find((place) => ids.includes(place) || place === review);
}
