import type { StepOf } from '@usward/exercises';
import { leave, question, type KindItem } from './kind.ts';

export const text: KindItem<StepOf<'text'>> = (step, write) => {
  leave(step, ['lead', 'starters', 'isForElsewhere', 'isMoment', 'coached'], write);
  return question(step, 'text', write, { maxLength: step.max });
};
