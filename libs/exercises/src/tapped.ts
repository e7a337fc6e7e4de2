import type { Step } from './kinds/index.ts';

/** The answers to a step that can be tapped, in their order: ids of options, or the numbers of a scale. None where only words are given. */
export function tappedAt(step: Step): (number | string)[] {
  switch (step.kind) {
    case 'choice':
      return step.options.map(({ id }) => id);
    case 'rate':
      return Array.from({ length: 11 }, (_, at) => at);
    case 'pick':
      return step.cards.map(({ id }) => id);
    case 'sentence':
      return step.sets.flatMap(({ sentences }) => sentences.map(({ id }) => id));
    default:
      return [];
  }
} // prettier-ignore
