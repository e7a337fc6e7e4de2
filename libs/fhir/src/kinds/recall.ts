import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const recall: KindItem<StepOf<'recall'>> = (step, write) =>
  onlyRead(step, step.prompt, write, ['of', 'empty']);
