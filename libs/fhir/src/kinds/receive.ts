import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const receive: KindItem<StepOf<'receive'>> = (step, write) =>
  onlyRead(step, step.text, write, ['moves']);
