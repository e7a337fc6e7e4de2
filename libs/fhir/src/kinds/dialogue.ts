import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const dialogue: KindItem<StepOf<'dialogue'>> = (step, write) =>
  onlyRead(step, step.prompt, write, ['button']);
