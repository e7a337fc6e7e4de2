import type { StepOf } from './kinds/index.ts';
import type { Card } from './kinds/kind.ts';

/*
 * Menus and yes/no decks: what the server draws from two people's marks (`product.md`, level VM).
 *
 * What cannot be learnt. A card that was refused, one that waits and one that nobody looked at are the same thing here:
 * not a yes. `draw` takes sets of yeses, so no refusal can reach it. Which cards somebody refused changes nothing, ever;
 * how many they looked at counts once, for the list as a whole: under twelve marks, or with more than half of them a
 * yes, none of it counts. Since at least half of every list that counts is no yes, a "not yes" is what the game asks of
 * everybody, and says nothing about the card or about the other.
 *
 * What any such menu must tell. An idea from the deck was a yes of both: this is what both agreed to show. And the
 * longer a card that I said yes to is not drawn, the less likely is it that the other did too; never that it was
 * refused. A month of three ideas of the house says neither: so many as may be real are decided before looking.
 */

/** Marks of one person: the choice of each card they looked at. */
export type Marks = Partial<Record<string, string>>;

/** Of one person's marks, all that a draw may know. */
export type Yes = ReadonlySet<string>;

export const ideasOfADraw = 3;
/** So many cards must be marked, and at most half of them with a yes, before marks count at all. */
export const leastMarks = 12;
/** An idea that was drawn does not return for two months. */
export const restsForDraws = 2;
/** At least so many days lie between two draws of one deck. */
export const daysBetweenDraws = 28;

/** The newest mark of each card; `sittings` are in their order. */
export const newestMarks = (sittings: readonly Marks[]): Marks => Object.assign({}, ...sittings) as Marks;

/** The yeses of a person, or none where too few cards are marked or more than half of them with a yes. */
export function yesOf({ cards, choices }: Pick<StepOf<'marks'>, 'cards' | 'choices'>, marks: Marks): Yes {
  const counting = new Set(choices.filter(({ counts }) => counts).map(({ id }) => id));
  const known = new Set(choices.map(({ id }) => id));
  const marked = cards.filter(({ id }) => Object.hasOwn(marks, id) && known.has(marks[id] ?? ''));
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
  const isResting = ({ id }: Card) => resting.has(id);
  const both = step.cards.filter(({ id }) => yeses.every((yes) => yes.has(id)));
  const matches = shuffled(
    both.filter((card) => !isResting(card)),
    random,
  ).slice(0, real);
  // Where a home has few of its own, one of the house returns early rather than leave a gap.
  const house = [
    ...shuffled(step.neutral.filter((card) => !isResting(card)), random),
    ...shuffled(step.neutral.filter(isResting), random),
  ]; // prettier-ignore
  return shuffled([...matches, ...house.slice(0, ideasOfADraw - matches.length)], random);
}

/** Those of a draw that still fit the home, and ideas of the house for those that do not: three, whatever changed. */
export function stillFitting(
  step: Pick<StepOf<'marks'>, 'cards' | 'neutral'>,
  drawn: readonly string[],
): Card[] {
  const all = [...step.cards, ...step.neutral];
  const there = drawn.flatMap((id) => all.find((card) => card.id === id) ?? []);
  const spare = step.neutral.filter(({ id }) => !drawn.includes(id));
  return [...there, ...spare].slice(0, ideasOfADraw);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}
