import { describe, expect, it } from '@jest/globals';
import { seed, tell, timeFor } from './effort.ts';
import { chanceFrom, chiSquare, rankTest, shuffled } from './privacy-of-draws/chance.ts';
import {
  annsYear,
  cards,
  isReal,
  leaky,
  list,
  product,
  year,
  type Mechanism,
} from './privacy-of-draws/couples.ts';
import { clue, families } from './privacy-of-draws/strategies.ts';

// Level VM: a partner who knows their own list and sees the draws of a year cannot tell the other's refusal.
// Chance alone passes five standard deviations once in some millions; a mechanism that leaks passes them at once.

const beyondChance = 5;
const isLong = process.env['USWARD_PROVE_MINUTES'] !== undefined;
const couples = isLong ? 20_000 : 1_500;
const strategies = isLong ? 100_000 : 10_000;
const patient = 120_000 + timeFor(1);

/** What Ben can count in his year. */
const counted: Record<string, (seen: string[][], mine: Set<string>, asked: string[]) => number> = {
  'ideas of the deck': (seen) => seen.flat().filter(isReal).length,
  'different ideas of the deck': (seen) => new Set(seen.flat().filter(isReal)).size,
  'ideas to which he said no yes': (seen, mine) => seen.flat().filter((id) => isReal(id) && !mine.has(id)).length,
  'months of the house alone': (seen) => seen.filter((ideas) => !ideas.some(isReal)).length,
  'month of the first idea of the deck': (seen) => seen.findIndex((ideas) => ideas.some(isReal)),
  'ideas she refused, or only wanted to be asked about': (seen, _, asked) => seen.flat().filter((id) => asked.includes(id)).length,
}; // prettier-ignore

/** Years as Ben sees them, with an Ann who refuses or with one who only wants to be asked first. */
function years(mechanism: Mechanism, refuses: boolean, from: number, many: number): Record<string, number[]> {
  const chance = chanceFrom(from);
  const found = Object.fromEntries(Object.keys(counted).map((name): [string, number[]] => [name, []]));
  for (let couple = 0; couple < many; couple++) {
    const ann = annsYear(chance, refuses);
    const own = shuffled(cards, chance);
    const mine = own.slice(0, 5 + Math.floor(chance() * 10));
    const marks = { ...list(own.slice(0, 28), 'ask-first'), ...list(mine, 'welcome') };
    const seen = year(mechanism, ann.marks, () => marks, chance);
    for (const [name, count] of Object.entries(counted))
      found[name]?.push(count(seen, new Set(mine), ann.others));
  }
  return found;
}

/** The greatest difference between the two worlds that any count and either test finds. */
function difference(mechanism: Mechanism, many: number): number {
  const [refusing, asking] = [years(mechanism, true, seed, many), years(mechanism, false, seed + 1, many)];
  const found = Object.keys(counted).flatMap((name) => {
    const [a = [], b = []] = [refusing[name], asking[name]];
    return [chiSquare(a, b), Math.abs(rankTest(a, b))];
  });
  return Math.max(...found);
}

/** How much more often than every second time the guesses are right, in standard deviations: the best family of strategies. */
function advantage(mechanism: Mechanism, many: number): { best: number; guesses: number } {
  const chance = chanceFrom(seed + 2);
  const each = Math.ceil(many / Object.keys(families).length);
  const right = Object.values(families).map((family) => {
    const told = new Map<string, number>();
    let hits = 0;
    for (let n = 0; n < 2 * each; n++) {
      const ann = annsYear(chance, false);
      const [target = ''] = shuffled(ann.others, chance);
      const isRefused = chance() < 0.5;
      ann.marks[target] = isRefused ? 'not-now' : chance() < 0.5 ? 'ask-first' : undefined;
      const what = clue(target, year(mechanism, ann.marks, family(target, chance), chance));
      const balance = told.get(what) ?? 0;
      // The first half of the couples tells him, truly, what each clue meant; of the others he must guess.
      if (n < each) told.set(what, balance + (isRefused ? 1 : -1));
      else hits += Number(balance > 0 || (balance === 0 && chance() < 0.5) ? isRefused : !isRefused);
    }
    return (hits - each / 2) / (Math.sqrt(each) / 2);
  });
  return { best: Math.max(...right), guesses: each * right.length };
}

describe('a year of draws', () => {
  it(
    'looks the same to Ben whether Ann refuses or only wants to be asked',
    () => {
      const found = difference(product, couples);
      tell(`${couples} simulated couples twice, a year of draws each: at most ${found.toFixed(1)} standard deviations between refusing and asking first`); // prettier-ignore
      expect(found).toBeLessThan(beyondChance);
    },
    patient,
  );

  it(
    'would not, were it filled up with what nobody refused',
    () => {
      expect(difference(leaky, couples / 4)).toBeGreaterThan(2 * beyondChance);
    },
    patient,
  );

  it(
    'tells no strategy whether a card was refused or simply not picked',
    () => {
      const { best, guesses } = advantage(product, strategies);
      tell(`${guesses} probing strategies of ${Object.keys(families).length} families: the best is ${best.toFixed(1)} standard deviations from guessing`); // prettier-ignore
      expect(guesses).toBeGreaterThanOrEqual(10_000);
      expect(best).toBeLessThan(beyondChance);
    },
    patient,
  );

  it(
    'would tell the strategies, were it filled up with what nobody refused',
    () => {
      expect(advantage(leaky, strategies / 4).best).toBeGreaterThan(2 * beyondChance);
    },
    patient,
  );

  it('shows over the year what both wanted', () => {
    const chance = chanceFrom(seed + 3);
    const marks = { ...list(cards.slice(0, 16), 'ask-first'), ...list(cards.slice(0, 6), 'welcome') };
    const seen = Array.from({ length: 50 }, () => year(product, marks, () => marks, chance).flat());
    const real = seen.flat().filter(isReal);
    expect(new Set(real)).toEqual(new Set(cards.slice(0, 6)));
    expect(real.length / seen.length).toBeGreaterThan(6);
  });
});
