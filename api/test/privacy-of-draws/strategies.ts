import type { Marks } from '@usward/exercises';
import { shuffled } from './chance.ts';
import { cards, isReal, list, months } from './couples.ts';

/** What Ben marks in each month, to find out about one card. */
type Probing = (month: number, seen: string[][]) => Marks;
type Family = (target: string, chance: () => number) => Probing;

/** Yes to these and "not now" to all others, so that the list counts as long as it is half at most. */
const yesTo = (yes: readonly string[], no = 'not-now'): Marks => ({
  ...list(cards, no),
  ...list(yes, 'welcome'),
});
const half = cards.length / 2;

export const families: Record<string, Family> = {
  'the same all year': (target, chance) => {
    const yes = [target, ...shuffled(cards, chance).slice(0, Math.floor(chance() * half))].slice(0, half);
    return () => yesTo(yes);
  },
  'yes to everything': () => () => list(cards, 'welcome'),
  'rotating halves': (target, chance) => {
    const order = shuffled(cards, chance);
    const halves = [order.slice(0, half), order.slice(half)];
    const stays = chance() < 0.5;
    return (month) => {
      const yes = halves[month % 2] ?? [];
      return yesTo(stays ? [target, ...yes.filter((id) => id !== target)].slice(0, half) : yes);
    };
  },
  'only that card': (target, chance) => {
    const beside = shuffled(cards, chance).slice(0, Math.floor(chance() * 3));
    return () => yesTo([target, ...beside], chance() < 0.5 ? 'ask-first' : 'not-now');
  },
  'on and off': (target, chance) => {
    const others = shuffled(cards, chance).slice(0, half - 1);
    const every = 1 + Math.floor(chance() * 4);
    return (month) => yesTo(month % every ? others : [target, ...others]);
  },
  'anew each month': (target, chance) => () => {
    const yes = shuffled(cards, chance).slice(0, Math.floor(chance() * half));
    return yesTo(chance() < 0.7 ? [target, ...yes] : yes);
  },
  'what was not drawn yet': (target, chance) => {
    const order = [target, ...shuffled(cards, chance)];
    return (_, seen) => {
      const drawn = new Set(seen.flat());
      return yesTo(order.filter((id) => !drawn.has(id)).slice(0, 1 + Math.floor(chance() * (half - 1))));
    };
  },
  'just under and just over what counts': (target, chance) => {
    const order = shuffled(cards, chance);
    const looked = 11 + Math.floor(chance() * 3);
    const yes = 5 + Math.floor(chance() * 3);
    return () => ({ ...list(order.slice(0, looked), 'not-now'), ...list(order.slice(0, yes), 'welcome'), [target]: 'welcome' });
  },
}; // prettier-ignore

/** What he looks at after the year, about that card; he then guesses by what it told in a thousand other couples. */
export function clue(target: string, seen: string[][]): string {
  const real = seen.flat().filter(isReal);
  const times = seen.filter((ideas) => ideas.includes(target)).length;
  const empty = seen.filter((ideas) => !ideas.some(isReal)).length;
  const at = seen.findIndex((ideas) => ideas.includes(target));
  const thirds = (count: number) => Math.floor((3 * count) / (months + 1));
  return [
    Math.min(times, 2),
    at < 0 ? 'never' : thirds(at),
    thirds(empty),
    Math.min(3, new Set(real).size >> 2),
  ].join(' ');
}
