import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const together: KindItem<StepOf<'together'>> = (step, write) =>
  onlyRead(step, step.prompt, write, ['button']);
