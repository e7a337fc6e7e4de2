import type { StepOf } from '@usward/exercises';
import { urls } from '../questionnaire.ts';
import { leave, question, type KindItem } from './kind.ts';

export const choice: KindItem<StepOf<'choice'>> = (step, write) => {
  const { options, many, max, other } = step;
  leave(step, ['families'], write);
  if (options.some(({ child }) => child)) write.left('options', 'options-child');
  if (other === false) write.left('other', 'no-other');
  if (max !== undefined && !many) write.left('max', 'max-of-one');
  return question(step, other ? 'open-choice' : 'choice', write, {
    ...(many ? { repeats: true } : {}),
    ...(many && max !== undefined ? { extension: [{ url: urls.maxOccurs, valueInteger: max }] } : {}),
    answerOption: options.map(write.option),
  });
};
