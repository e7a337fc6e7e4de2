import type { StepOf } from '@usward/exercises';
import { becomes, leave, question, type KindItem } from './kind.ts';

/** The hour; that the phone says it again then stays here. */
export const cue: KindItem<StepOf<'cue'>> = (step, write) => {
  becomes('time', write);
  leave(step, ['presets'], write);
  return question(step, 'time', write);
};
