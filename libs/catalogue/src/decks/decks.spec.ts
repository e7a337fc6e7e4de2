import { describe, expect, it } from '@jest/globals';
import { ages, type Card } from '@usward/exercises';
import { newThings, newThingsOfTheHouse } from './new-things.ts';
import { harshSentences } from './softer.ts';
import { invisible, tasks, visible } from './tasks.ts';
import { usedTo, usedToOfTheHouse } from './used-to.ts';

const at = (deck: readonly Card[], age: (typeof ages)[number]) =>
  deck.filter((card) => !card.ages || card.ages.includes(age)).length;
const withoutChild = (deck: readonly Card[]) => deck.filter(({ child }) => !child);

describe('the work of a home', () => {
  it('has every card once, and at least sixty', () => {
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(visible.length + invisible.length);
    expect(tasks.length).toBeGreaterThanOrEqual(60);
  });

  it('is at least half of the invisible kind, in every home', () => {
    for (const age of ages) expect(at(invisible, age)).toBeGreaterThanOrEqual(at(visible, age));
    expect(withoutChild(invisible).length).toBeGreaterThanOrEqual(withoutChild(visible).length);
  });

  it('fills three weeks of eight cards in every home, each with both kinds', () => {
    const isInvisible = ({ id }: Card) => invisible.some((card) => card.id === id);
    for (const age of ages) {
      const there = tasks.filter((card) => !card.ages || card.ages.includes(age));
      for (const week of [0, 1, 2]) {
        const eight = there.slice(week * 8, week * 8 + 8);
        expect(eight.length).toBe(8);
        expect(eight.filter(isInvisible).length).toBeGreaterThanOrEqual(2);
        expect(eight.filter((card) => !isInvisible(card)).length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('names an age where it speaks of the child, and nowhere else', () => {
    for (const { id, child, ages: of } of tasks) expect(`${id} ${!!child}`).toBe(`${id} ${!!of}`);
  });
});

describe('decks that are marked by each alone', () => {
  it.each([
    ['new things', newThings, newThingsOfTheHouse, 40],
    ['what we used to do', usedTo, usedToOfTheHouse, 20],
  ] as const)('%s: enough of them, and none that speaks of the child', (_name, cards, ofTheHouse, least) => {
    expect(withoutChild(cards).length).toBeGreaterThanOrEqual(least);
    expect(withoutChild(ofTheHouse).length).toBeGreaterThanOrEqual(12);
  });
});

describe('harsh sentences', () => {
  it('are never about fear, force or leaving', () => {
    const never = /afraid|scared|hit|hurt|leav|divorc|kill|miedo|pegar|golpe|daño|me voy|divorci|matar/iu;
    for (const { words } of harshSentences) expect(never.exec(JSON.stringify(words))).toBeNull();
  });
});
