import type { StepOf } from '@usward/exercises';
import { becomes, leave, question, type KindItem } from './kind.ts';

/** Its words, once both said yes; the day and the hour stay here. */
export const agree: KindItem<StepOf<'agree'>> = (step, write) => {
  becomes('text', write);
  leave(step, ['parts', 'slot', 'button', 'quick'], write);
  return question(step, 'text', write, { maxLength: step.max });
};
