import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const card: KindItem<StepOf<'card'>> = (step, write) => onlyRead(step, step.prompt, write, ['cards']);
