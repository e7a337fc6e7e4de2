import { fieldsOf } from './play.ts';
import type { Exercise } from './exercise.ts';
import type { Kind, Step } from './kinds/index.ts';

// Two people, one phone: what both say at a step becomes one piece of both, put there by the one whose phone it is.

/** What can be said so: words and choices that both speak for themselves. */
export const onePhoneKinds: readonly Kind[] = ['text', 'sentence', 'compose', 'choice', 'pick', 'sort'];

/**
 * Only what the two and their therapist may all read, and what would open to the other anyway: whatever is narrower
 * waits for a phone of one's own. So does what is asked of one and not of the other: both would see who was asked.
 */
export function isForOnePhone(
  exercise: Exercise,
  { id, kind, askedIf }: Pick<Step, 'id' | 'kind' | 'askedIf'>,
): boolean {
  if (!exercise.variants.couple || !onePhoneKinds.includes(kind) || askedIf) return false;
  const rule = fieldsOf(exercise, 'couple')[id];
  return rule?.widest === 'V2' && (rule.opens === 'both' || rule.opens === 'alone');
}
