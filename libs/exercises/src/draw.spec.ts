import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draw, ideasOfADraw, leastMarks, newestMarks, stillFitting, yesOf, type Marks } from './draw.ts';

const times = Math.ceil(Number(process.env['USWARD_PROVE_MINUTES'] ?? 1));
/** So many random menus for each law; `npm run prove` makes more. */
const runs = { numRuns: 300 * times };

const same = (text: string) => ({ en: text, es: text });
const deck = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${name}-${at}`, words: same(`${name} ${at}`) }));
const menu = {
  cards: deck('card', 24),
  neutral: deck('house', 12),
  choices: [
    { id: 'welcome', words: same('welcome'), counts: true },
    { id: 'ask-first', words: same('ask first'), counts: false },
    { id: 'not-now', words: same('not now'), counts: false },
  ],
};
const ids = menu.cards.map(({ id }) => id);
const house = menu.neutral.map(({ id }) => id);

/** The same numbers again, as often as they are asked for. */
const numbers = (list: number[]) => {
  let at = 0;
  return () => list[at++ % list.length] ?? 0;
};
const random = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 1,
  maxLength: 80,
});
const some = fc.subarray(ids);
/** Most of these lists count: twelve marks or more, and yes to no more than half of them, whatever else is a mark. */
const mark = fc.oneof(
  { weight: 2, arbitrary: fc.constant('welcome') },
  { weight: 1, arbitrary: fc.constant('ask-first') },
  { weight: 5, arbitrary: fc.constant('not-now') },
  { weight: 2, arbitrary: fc.constant(null) },
);
const marks: fc.Arbitrary<Marks> = fc
  .array(mark, { minLength: ids.length, maxLength: ids.length })
  .map((list) => Object.fromEntries(ids.flatMap((id, at) => (list[at] ? [[id, list[at]]] : []))));
const resting = fc.subarray([...ids, ...house], { maxLength: 6 }).map((list) => new Set(list));

describe('a draw', () => {
  it('is always three different ideas, whatever anybody marked', () => {
    fc.assert(
      fc.property(marks, marks, resting, random, (a, b, rest, list) => {
        const drawn = draw(menu, [yesOf(menu, a), yesOf(menu, b)], rest, numbers(list));
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(ideasOfADraw);
      }),
      runs,
    );
  });

  it('is of the house where nobody marked, and where either marked too little or too much', () => {
    const all = (count: number, choice: string): Marks =>
      Object.fromEntries(ids.slice(0, count).map((id) => [id, choice]));
    const good = { ...all(24, 'not-now'), ...all(12, 'welcome') };
    for (const other of [
      {},
      all(leastMarks - 1, 'not-now'),
      all(24, 'welcome'),
      { ...all(24, 'not-now'), ...all(13, 'welcome') },
    ])
      fc.assert(
        fc.property(random, (list) => {
          const drawn = draw(menu, [yesOf(menu, good), yesOf(menu, other)], new Set(), numbers(list));
          return drawn.every(({ id }) => house.includes(id));
        }),
        { numRuns: 30 * times },
      );
  });

  it('brings from the deck only what both said yes to, never more than two, and never what rests', () => {
    fc.assert(
      fc.property(some, some, resting, random, (a, b, rest, list) => {
        const drawn = draw(menu, [new Set(a), new Set(b)], rest, numbers(list)).map(({ id }) => id);
        const real = drawn.filter((id) => ids.includes(id));
        expect(real.every((id) => a.includes(id) && b.includes(id))).toBe(true);
        expect(real.length).toBeLessThan(ideasOfADraw);
        expect(drawn.some((id) => rest.has(id))).toBe(false);
      }),
      runs,
    );
  });

  it('is the same whoever of the two is named first', () => {
    fc.assert(
      fc.property(some, some, resting, random, (a, b, rest, list) => {
        const once = draw(menu, [new Set(a), new Set(b)], rest, numbers(list));
        expect(draw(menu, [new Set(b), new Set(a)], rest, numbers(list))).toEqual(once);
      }),
      runs,
    );
  });

  it('lets ideas of the house return early rather than be fewer than three', () => {
    const small = { ...menu, neutral: menu.neutral.slice(0, 4) };
    const drawn = draw(small, [new Set(), new Set()], new Set(house.slice(0, 3)), Math.random);
    expect(drawn).toHaveLength(ideasOfADraw);
  });
});

// What a refusal can change: nothing.
describe('a refusal', () => {
  const refused = (one: Marks) => ids.filter((id) => one[id] === 'not-now');
  const drawnFor = (one: Marks, other: Marks, list: number[]) =>
    draw(menu, [yesOf(menu, one), yesOf(menu, other)], new Set(), numbers(list));

  it('and any other mark that is no yes make the same draw', () => {
    fc.assert(
      fc.property(marks, marks, random, fc.infiniteStream(fc.boolean()), (one, other, list, coins) => {
        const softer = Object.fromEntries(
          Object.entries(one).map(([id, choice]) => [id, choice === 'not-now' && coins.next().value ? 'ask-first' : choice]),
        );
        expect(drawnFor(softer, other, list)).toEqual(drawnFor(one, other, list));
      }),
      runs,
    );
  });

  it('and silence make the same draw, as long as the list counts', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 18 }), fc.nat(6), marks, random, fc.infiniteStream(fc.boolean()), (seen, yeses, other, list, coins) => {
        const one: Marks = Object.fromEntries(seen.map((id, at) => [id, at < yeses ? 'welcome' : 'not-now']));
        const room = seen.length - Math.max(leastMarks, yeses * 2);
        const silent = refused(one).slice(0, room).filter(() => coins.next().value);
        const quiet = Object.fromEntries(Object.entries(one).filter(([id]) => !silent.includes(id)));
        compared += refused(one).length - refused(quiet).length;
        expect(drawnFor(quiet, other, list)).toEqual(drawnFor(one, other, list));
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('of one card and of another make the same draw: only how many were looked at counts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 24 }), fc.shuffledSubarray(ids, { minLength: 24 }), fc.nat(8), fc.nat(14), marks, random, (cards, others, yeses, no, other, list) => {
        const yes = cards.slice(0, yeses);
        const list1 = Object.fromEntries([...yes.map((id) => [id, 'welcome']), ...cards.slice(yeses, yeses + no).map((id) => [id, 'not-now'])]) as Marks;
        const free = others.filter((id) => !yes.includes(id)).slice(0, no);
        const list2 = Object.fromEntries([...yes.map((id) => [id, 'welcome']), ...free.map((id) => [id, 'not-now'])]) as Marks;
        expect(drawnFor(list2, other, list)).toEqual(drawnFor(list1, other, list));
      }),
      runs,
    );
  });
}); // prettier-ignore

it('of several sittings the newest mark of each card counts, and one that is unknown never', () => {
  expect(newestMarks([{ a: 'welcome', b: 'not-now' }, { b: 'welcome' }])).toEqual({
    a: 'welcome',
    b: 'welcome',
  });
  const odd = Object.fromEntries(ids.map((id) => [id, 'constructor']));
  expect(yesOf(menu, odd).size).toBe(0);
});

it('an idea that no longer fits the home gives way to one of the house', () => {
  const left = { cards: menu.cards.slice(1), neutral: menu.neutral };
  expect(stillFitting(left, ['card-0', 'house-0', 'card-2']).map(({ id }) => id)).toEqual([
    'house-0',
    'card-2',
    'house-1',
  ]);
});
