import type { StepOf } from '@usward/exercises';
import { onlyRead, type KindItem } from './kind.ts';

/** Nobody reads the marks, only the server compares them: no form asks for them elsewhere. */
export const marks: KindItem<StepOf<'marks'>> = (step, write) =>
  onlyRead(step, step.prompt, write, ['cards', 'neutral', 'choices', 'deal', 'draws', 'drawn']);
