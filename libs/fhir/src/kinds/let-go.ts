import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const letGo: KindItem<StepOf<'let-go'>> = (step, write) =>
  onlyRead(step, step.prompt, write, ['gone']);
