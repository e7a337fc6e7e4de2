import type { StepOf } from '@usward/exercises';
import { becomes, leave, question, type KindItem } from './kind.ts';

export const compose: KindItem<StepOf<'compose'>> = (step, write) => {
  becomes('text', write);
  leave(step, ['parts', 'beside', 'coached'], write);
  return question(step, 'text', write, { maxLength: step.max });
};
