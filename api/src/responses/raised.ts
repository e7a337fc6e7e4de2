import { meets, plainly, readers, type Answers } from '@usward/exercises';
import type { Raised } from '../alerts/alarms.service.ts';
import type { DueExercise } from '../assignments/assignments.service.ts';

/** What somebody must see soon of what was handed in. What its author keeps for themselves raises nothing: nobody else has it. */
export function raisedBy({ occurrenceId, exercise, variant }: DueExercise, said: Answers): Raised[] {
  const steps = exercise.variants[variant]?.steps ?? [];
  return steps.flatMap((step): Raised[] => {
    const { id, alertWhen } = step;
    const answer = said[id];
    if (!alertWhen || !answer || !readers(answer.level).clinicians) return [];
    if (!meets(alertWhen.answers, answer.value)) return [];
    const prompt = 'prompt' in step ? plainly(step.prompt) : null;
    const title = plainly(exercise.title);
    return [
      {
        source: `${occurrenceId}/${id}`,
        asksOf: alertWhen.asksOf,
        isOnPaper: false,
        title,
        prompt,
        item: null,
      },
    ];
  });
}
