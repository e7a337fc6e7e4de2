import { describe, expect, it } from '@jest/globals';
import type { Card, Exercise, Step } from '@usward/exercises';
import { exercises } from '../index.ts';
import { bodyTopics, gentleTopics } from './body-talk.ts';
import { insideDates, outsideDates } from './dates.ts';
import { kindActs } from './kind-acts.ts';
import { reassurances } from './kind-words.ts';
import { learnCards } from './learn.ts';
import { newThings } from './new-things.ts';
import { questions } from './questions.ts';
import { rituals } from './rituals.ts';
import { tasks } from './tasks.ts';
import { quietIdeas, touches } from './touch-ideas.ts';

describe('decks have real substance', () => {
  it.each([
    ['weekly questions', questions, 60],
    ['kind acts', kindActs, 40],
    ['dates', [...insideDates, ...outsideDates], 30],
    ['dates inside, with no sitter and no money', insideDates, 15],
    ['new things', newThings, 40],
    ['touch ideas', touches, 30],
    ['fillers for touch ideas', quietIdeas, 15],
    ['tasks', tasks, 60],
    ['rituals', rituals, 20],
    ['reassurances', reassurances, 30],
    ['learn cards', learnCards, 16],
    ['topics on sex and body, none of a child', bodyTopics.filter(({ child }) => !child), 24],
    ['fillers for them', gentleTopics, 12],
  ] as const)('%s', (_name, deck: readonly { id: string }[], least) => {
    expect(new Set(deck.map(({ id }) => id)).size).toBeGreaterThanOrEqual(least);
  });

  it('half of the dates need to go nowhere', () => {
    expect(insideDates.length).toBeGreaterThanOrEqual(outsideDates.length);
  });

  it('names the cards that everyone needs', () => {
    const ids = learnCards.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['two-thirds', 'tired-or-afraid', 'call-now', 'both-at-once']),
    );
  });

  it('asks nothing after a card about fear or danger: no such question on a phone at home', () => {
    const asks = learnCards.filter(({ asksNothing }) => !asksNothing).map(({ id }) => id);
    expect(asks).not.toEqual(expect.arrayContaining(['tired-or-afraid']));
    expect(asks).not.toEqual(expect.arrayContaining(['call-now']));
  });

  it('a learn card is read in 90 seconds, slowly', () => {
    const slowWordsPerMinute = 150;
    for (const { id, text, more, withChild } of learnCards) {
      const read = [text, more, withChild?.text, withChild?.more].map((words) =>
        JSON.stringify(words?.en ?? ''),
      );
      const seconds = (read.join(' ').split(/\s+/u).length / slowWordsPerMinute) * 60;
      expect(`${id} ${seconds <= 90}`).toBe(`${id} true`);
    }
  });
});

const cardsOf = (step: Step): readonly Card[] => {
  if (step.kind === 'marks') return [...step.cards, ...step.neutral];
  return 'cards' in step ? step.cards : [];
};
const stepsOf = ({ variants }: Exercise) => Object.values(variants).flatMap(({ steps }) => steps);

describe('no card twice', () => {
  it.each(['en', 'es'] as const)('in %s: one text has one id', (locale) => {
    const idsByText = new Map<string, Set<string>>();
    for (const { id, words } of exercises.flatMap(stepsOf).flatMap(cardsOf)) {
      const text = JSON.stringify(words[locale]);
      idsByText.set(text, new Set([...(idsByText.get(text) ?? []), id]));
    }
    expect([...idsByText].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('in one deck', () => {
    for (const step of exercises.flatMap(stepsOf)) {
      const texts = cardsOf(step).map(({ words }) => words.en);
      expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
    }
  });
});
