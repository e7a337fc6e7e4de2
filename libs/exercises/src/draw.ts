import type { StepOf } from './kinds/index.ts';
import type { Card } from './kinds/kind.ts';

// Menus and yes/no decks: what the server draws from two people's marks (`product.md`, level VM).
// A card that was refused, one that waits and one that nobody looked at are the same thing to it: not a yes.

/** Marks of one person: the choice of each card they looked at. */
export type Marks = Record<string, string>;

/** Of one person's marks, all that a draw may know. */
export type Yes = ReadonlySet<string>;

export const ideasOfADraw = 3;
/** So many cards must be marked, and at most half of them with a yes, before marks count at all. */
export const leastMarks = 12;
/** An idea that was drawn does not return for two months. */
export const restsForDraws = 2;
/** At least so many days lie between two draws of one deck. */
export const daysBetweenDraws = 28;

/** The yeses of a person, or none where too few cards are marked or more than half of them with a yes. */
export function yesOf({ cards, choices }: StepOf<'marks'>, marks: Marks): Yes {
  const counting = new Set(choices.filter(({ counts }) => counts).map(({ id }) => id));
  const marked = cards.filter(({ id }) => marks[id] !== undefined);
  const yes = marked.filter(({ id }) => counting.has(marks[id] ?? ''));
  const counts = marked.length >= leastMarks && yes.length * 2 <= marked.length;
  return new Set(counts ? yes.map(({ id }) => id) : []);
}

/**
 * Three ideas, always exactly three, in a random order: of what both said yes to, at most as many as `real` allows,
 * and ideas of the house for the rest. `resting` are the ideas of the last draws; `random` gives numbers in [0, 1).
 *
 * How many may come from the marks is decided before looking at them (none to two), so that three ideas of the
 * house are an ordinary month.
 */
export function draw(
  step: Pick<StepOf<'marks'>, 'cards' | 'neutral'>,
  yeses: readonly [Yes, Yes],
  resting: ReadonlySet<string>,
  random: () => number,
): Card[] {
  const real = Math.floor(random() * ideasOfADraw);
  const rested = (cards: readonly Card[]) =>
    shuffled(
      cards.filter(({ id }) => !resting.has(id)),
      random,
    );
  const matches = rested(step.cards.filter(({ id }) => yeses.every((yes) => yes.has(id)))).slice(0, real);
  const rest = rested(step.neutral).slice(0, ideasOfADraw - matches.length);
  return shuffled([...matches, ...rest], random);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}
