import { leastMarks, type Marks, type StepOf } from '@usward/exercises/playing';

/** So few marks say nothing yet about how many of them are a yes. */
const tooFewToSay = 4;

/** How the marks of one sitting stand, for their author alone. */
export type Standing = {
  /** Cards still to be marked before any idea can come; 0 when there are enough. */
  missing: number;
  /** More than half are a yes: then none of them counts. */
  isTooMuch: boolean;
};

/** What keeps these marks from counting, by the rules of the draw (`draw.ts` of libs/exercises). */
export function standingOf(
  { cards, choices }: Pick<StepOf<'marks'>, 'cards' | 'choices'>,
  marks: Marks,
): Standing {
  const counting = new Set(choices.filter(({ counts }) => counts).map(({ id }) => id));
  const marked = cards.filter(({ id }) => marks[id] !== undefined);
  const yes = marked.filter(({ id }) => counting.has(marks[id] ?? ''));
  return {
    missing: Math.max(0, leastMarks - marked.length),
    isTooMuch: marked.length >= tooFewToSay && yes.length * 2 > marked.length,
  };
}
