import type { StepOf } from '@usward/exercises';
import { urls } from '../questionnaire.ts';
import { besideIt, question, shownAs, type KindItem } from './kind.ts';

/** A slider from 0 to 10, with what stands at its ends. */
export const rate: KindItem<StepOf<'rate'>> = (step, write) => {
  const extension = [
    shownAs('slider'),
    { url: urls.minValue, valueInteger: 0 },
    { url: urls.maxValue, valueInteger: 10 },
  ];
  const ends = [besideIt(step.id, 'lower', step.from, write), besideIt(step.id, 'upper', step.to, write)];
  return question(step, 'integer', write, { extension }, ends);
};
