import type { StepOf } from '@usward/exercises';
import { becomes, leave, type KindItem } from './kind.ts';

/** Has no words of its own: what it shows was answered before. */
export const show: KindItem<StepOf<'show'>> = (step, write) => {
  becomes('nothing', write);
  leave(step, ['id', 'from', 'empty'], write);
  return null;
};
