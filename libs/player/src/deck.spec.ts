import { describe, expect, it } from '@jest/globals';
import { standingOf } from './marked.ts';
import { shuffledBy } from './shuffle.ts';
import { pushed } from './swipe.ts';

const same = (text: string) => ({ en: text, es: text });
const cards = Array.from({ length: 24 }, (_, at) => ({ id: `card-${at}`, words: same('') }));
const choices = [
  { id: 'yes', words: same('yes'), counts: true },
  { id: 'ask-first', words: same('ask first'), counts: true },
  { id: 'not-now', words: same('not now'), counts: false },
];
const marks = (yes: number, no: number) =>
  Object.fromEntries(cards.slice(0, yes + no).map(({ id }, at) => [id, at < yes ? 'yes' : 'not-now']));

describe('the marks of one sitting', () => {
  it('say how many are missing until ideas can come', () => {
    expect(standingOf({ cards, choices }, {}).missing).toBe(12);
    expect(standingOf({ cards, choices }, marks(3, 6)).missing).toBe(3);
    expect(standingOf({ cards, choices }, marks(6, 8)).missing).toBe(0);
  });

  it('are too much while more than half are a yes, of whatever kind', () => {
    expect(standingOf({ cards, choices }, marks(6, 6)).isTooMuch).toBe(false);
    expect(standingOf({ cards, choices }, marks(7, 6)).isTooMuch).toBe(true);
    const asking = Object.fromEntries(Object.keys(marks(7, 6)).map((id) => [id, 'ask-first']));
    expect(standingOf({ cards, choices }, asking).isTooMuch).toBe(true);
  });

  it('are not judged by the first few', () => {
    expect(standingOf({ cards, choices }, marks(3, 0)).isTooMuch).toBe(false);
    expect(standingOf({ cards, choices }, marks(4, 0)).isTooMuch).toBe(true);
  });

  it('of cards that are no longer in the deck do not count', () => {
    expect(standingOf({ cards, choices }, { gone: 'yes' }).missing).toBe(12);
  });
});

describe('a deck that is turned over', () => {
  const ids = cards.map(({ id }) => id);

  it('holds every card once, in an order that stays', () => {
    const order = shuffledBy('ana 3', ids);
    expect([...order].sort()).toEqual([...ids].sort());
    expect(shuffledBy('ana 3', ids)).toEqual(order);
    expect(order).not.toEqual(ids);
  });

  it('begins with another card for others, any of them', () => {
    const firsts = new Set(Array.from({ length: 400 }, (_, at) => shuffledBy(`person ${at}`, ids)[0]));
    expect(firsts.size).toBe(ids.length);
  });
});

describe('a push of the thumb', () => {
  it('is one when it went far, and across', () => {
    expect(pushed(-90, 10)).toBe('left');
    expect(pushed(90, -10)).toBe('right');
    expect(pushed(60, 0)).toBeNull();
    expect(pushed(90, 80)).toBeNull();
  });
});
