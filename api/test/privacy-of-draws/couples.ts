import { draw, ideasOfADraw, restsForDraws, yesOf, type Marks, type StepOf } from '@usward/exercises';
import { shuffled } from './chance.ts';

const same = (text: string) => ({ en: text, es: text });
const deck = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${name}-${at}`, words: same(`${name} ${at}`) }));

/** A menu of the size of those in the catalogue. */
export const menu: Pick<StepOf<'marks'>, 'cards' | 'neutral' | 'choices'> = {
  cards: deck('card', 30),
  neutral: deck('house', 15),
  choices: [
    { id: 'welcome', words: same('welcome'), counts: true },
    { id: 'ask-first', words: same('ask first'), counts: false },
    { id: 'not-now', words: same('not now'), counts: false },
  ],
};
export const cards = menu.cards.map(({ id }) => id);
export const isReal = (id: string): boolean => id.startsWith('card');
export const months = 12;

/** What is drawn in one month: three ids. */
export type Mechanism = (a: Marks, b: Marks, resting: ReadonlySet<string>, chance: () => number) => string[];

/** The one of the product. */
export const product: Mechanism = (a, b, resting, chance) =>
  draw(menu, [yesOf(menu, a), yesOf(menu, b)], resting, chance).map(({ id }) => id);

/** One that leaks: it fills up with what nobody refused, from the deck. */
export const leaky: Mechanism = (a, b, resting, chance) => {
  const drawn = product(a, b, resting, chance).filter(isReal);
  const open = cards.filter((id) => a[id] !== 'not-now' && b[id] !== 'not-now');
  const rest = shuffled(open, chance).filter((id) => !drawn.includes(id) && !resting.has(id));
  const house = menu.neutral.map(({ id }) => id).filter((id) => !resting.has(id));
  return [...drawn, ...rest, ...house].slice(0, ideasOfADraw);
};

/** A year of monthly draws; `b` marks anew each month, knowing what was drawn so far. */
export function year(
  mechanism: Mechanism,
  a: Marks,
  b: (month: number, seen: string[][]) => Marks,
  chance: () => number,
): string[][] {
  const seen: string[][] = [];
  for (let month = 0; month < months; month++)
    seen.push(mechanism(a, b(month, seen), new Set(seen.slice(-restsForDraws).flat()), chance));
  return seen;
}

export const list = (ids: readonly string[], choice: string): Marks =>
  Object.fromEntries(ids.map((id) => [id, choice]));

/** Ann says yes to some. Of ten others she refuses each or says only "ask first"; the rest she has not looked at. */
export function annsYear(chance: () => number, refuses: boolean) {
  const order = shuffled(cards, chance);
  const yes = order.slice(0, 4 + Math.floor(chance() * 6));
  const others = order.slice(10, 20);
  return {
    marks: { ...list(others, refuses ? 'not-now' : 'ask-first'), ...list(yes, 'welcome') },
    yes,
    others,
  };
}
