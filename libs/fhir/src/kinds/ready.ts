import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const ready: KindItem<StepOf<'ready'>> = (step, write) =>
  onlyRead(step, step.prompt, write, ['button', 'both']);
