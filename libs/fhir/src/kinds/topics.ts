import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

export const topics: KindItem<StepOf<'topics'>> = (step, write) => onlyRead(step, step.prompt, write);
