import type { StepOf } from '@usward/exercises';
import type { Item } from '../questionnaire.ts';
import { becomes, besideIt, leave, type KindItem } from './kind.ts';

/** Every card is a question, and the piles are its answers. */
export const sort: KindItem<StepOf<'sort'>> = (step, write) => {
  becomes('group', write);
  leave(step, ['deal'], write);
  if (step.cards.some(({ child, ages }) => child || ages)) write.left('cards', 'cards-of-homes');
  const help = step.hint ? [besideIt(step.id, 'help', step.hint, write)] : [];
  const questions = step.cards.map(({ id, words }): Item => ({
    linkId: `${step.id}.${id}`,
    type: 'choice',
    ...write.text(words),
    answerOption: step.piles.map(write.option),
  }));
  return { linkId: step.id, type: 'group', ...write.text(step.prompt), item: [...help, ...questions] };
};
