import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const timer: KindItem<StepOf<'timer'>> = (step, write) =>
  onlyRead(step, step.prompt, write, ['seconds', 'done']);
