import {
  fieldsOf, isBlank, spoken, variantOf, type Answers, type Ending, type Exercise, type Level,
} from '@usward/exercises/playing'; // prettier-ignore
import { previewOf, type Previewed } from '@usward/exercises/preview';
import type { Reader } from '../texts/reader.ts';
import type { me } from './client.ts';

type Occurrence = Awaited<ReturnType<typeof me.occurrence>>;
export type Seen = Pick<Previewed, 'when' | 'needsBoth'> & { step: string; words: string };

interface Own {
  answers: Record<string, { value: unknown; level: Level }>;
  ending: Ending;
  /** Steps that are with the other already. */
  out: readonly string[];
}

/** What the other will see of one's own answers, in the order of the exercise, by the rules that the server opens by. */
export function partnerSees(
  { exercise: document, task, opening, isClosed }: Occurrence,
  { answers, ending, out }: Own,
  reader: Reader,
): Seen[] {
  const exercise = document as unknown as Exercise;
  const { steps } = variantOf(exercise, task.variant);
  const preview = previewOf({
    fields: fieldsOf(exercise, task.variant),
    opening,
    part: { answers: answers as Answers, ending },
    out,
    closed: isClosed,
  });
  return steps.flatMap((step) => {
    const found = preview.find(({ field }) => field === step.id);
    const value = answers[step.id]?.value;
    if (!found || isBlank(value)) return [];
    const words = spoken(step, value, reader).trim();
    return words ? [{ ...found, step: step.id, words }] : [];
  });
}
