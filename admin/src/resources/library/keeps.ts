import {
  fieldsOf,
  hasField,
  type Exercise,
  type FieldRule,
  type Level,
  type Opening,
  type Words,
} from '@usward/exercises';

/** One row of the table of fields, as a clinician reads it: what is asked, and whom it can reach. */
export type Kept = {
  id: string;
  prompt: Words;
  /** For two: the widest level, where the screen begins, how it opens to the partner. */
  two: (FieldRule & { opening: Opening }) | null;
  /** Done alone: the widest level. */
  alone: Level | null;
};

/** Everything that an exercise keeps, in the order of its steps. */
export function keptBy(exercise: Exercise): Kept[] {
  const { couple, solo } = exercise.variants;
  const two = couple ? fieldsOf(exercise, 'couple') : {};
  const alone = fieldsOf(exercise, 'solo');
  const steps = new Map([...solo.steps, ...(couple?.steps ?? [])].map((step) => [step.id, step]));
  const inOrder = new Set([...(couple?.steps ?? []), ...solo.steps].map(({ id }) => id));
  return [...inOrder].flatMap((id) => {
    const step = steps.get(id);
    if (!step || !hasField(step.kind) || !('prompt' in step)) return [];
    const rule = two[id];
    return [
      {
        id,
        prompt: step.prompt,
        two: rule && couple ? { ...rule, opening: couple.opening } : null,
        alone: alone[id]?.widest ?? null,
      },
    ];
  });
}
