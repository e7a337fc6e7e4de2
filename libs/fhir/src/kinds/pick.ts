import type { StepOf } from '@usward/exercises';
import { becomes, leave, question, type KindItem } from './kind.ts';

/** One card of a deck is one of many options. */
export const pick: KindItem<StepOf<'pick'>> = (step, write) => {
  becomes(step.own ? 'open-choice' : 'choice', write);
  leave(step, ['cards', 'coached'], write);
  return question(step, step.own ? 'open-choice' : 'choice', write, {
    ...(step.own ? { maxLength: step.own } : {}),
    answerOption: step.cards.map(write.option),
  });
};
