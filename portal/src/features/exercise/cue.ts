import { variantOf, type Exercise, type Step, type VariantName } from '@usward/exercises/playing';
import { keepCue } from '../../api/cues.ts';

/** The hour somebody chose at this step, where it asks for one. */
export function cueHour(step: Step, value: unknown): string | undefined {
  if (step.kind !== 'cue' || value === null || typeof value !== 'object') return undefined;
  return 'hour' in value && typeof value.hour === 'string' ? value.hour : undefined;
}

/** Keeps a chosen hour on this phone, which says it then; or forgets it with the answer. */
export function noteCue(
  occurrenceId: string,
  exercise: Exercise,
  variant: VariantName,
  stepId: string,
  value: unknown,
): void {
  const step = variantOf(exercise, variant).steps.find(({ id }) => id === stepId);
  if (step?.kind !== 'cue') return;
  const hour = cueHour(step, value);
  const called = step.presets.find((preset) => preset.hour === hour)?.words ?? null;
  const cue = hour ? { occurrenceId, hour, called, title: exercise.title, since: Date.now() } : null;
  void keepCue(`${exercise.key}/${stepId}`, cue);
}
