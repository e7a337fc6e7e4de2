import type { StepOf } from '@usward/exercises';
import { becomes, leave, type KindItem } from './kind.ts';

/** Every card is a question, and the piles are its answers. */
export const sort: KindItem<StepOf<'sort'>> = (step, write) => {
  becomes(step, 'a group of choices', write);
  leave(step, ['deal', 'hint'], write);
  return {
    linkId: step.id,
    type: 'group',
    ...write.text(step.prompt),
    item: step.cards.map(({ id, words }) => ({
      linkId: `${step.id}.${id}`,
      type: 'choice',
      ...write.text(words),
      answerOption: step.piles.map(write.option),
    })),
  };
};
