import type { StepOf } from '@usward/exercises';
import { becomes, leave, question, type KindItem } from './kind.ts';

/** What is sent there is sent here: outside, it is a text for nobody in particular. */
export const note: KindItem<StepOf<'note'>> = (step, write) => {
  becomes(step.sets ? 'open-choice' : 'text', write);
  leave(step, ['sets', 'button'], write);
  const maxLength = step.max;
  if (!step.sets) return question(step, 'text', write, { maxLength });
  const answerOption = step.sets.flatMap((set) => set.sentences).map(write.option);
  return question(step, 'open-choice', write, { maxLength, answerOption });
};
