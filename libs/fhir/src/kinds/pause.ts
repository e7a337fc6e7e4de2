import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const pause: KindItem<StepOf<'pause'>> = (step, write) =>
  onlyRead(step, step.prompt, write, ['soothing']);
