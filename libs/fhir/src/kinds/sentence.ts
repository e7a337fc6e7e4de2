import type { StepOf } from '@usward/exercises';
import { becomes, leave, question, type KindItem } from './kind.ts';

/** Ready sentences or an own one: the same as a choice with an own word, without the headings. */
export const sentence: KindItem<StepOf<'sentence'>> = (step, write) => {
  becomes('open-choice', write);
  leave(step, ['sets'], write);
  const sentences = step.sets.flatMap((set) => set.sentences);
  return question(step, 'open-choice', write, {
    maxLength: step.max,
    answerOption: sentences.map(write.option),
  });
};
