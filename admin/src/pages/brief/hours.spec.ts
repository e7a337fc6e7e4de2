import { expect, it } from '@jest/globals';
import { daysOf, hasLine, pointsOf, type Person, type Question } from './hours.ts';

const words = ['no', 'a little', 'mostly', 'yes'].map((one) => ({ en: one, es: one }));
const question: Question = { step: 'fits', prompt: { en: 'Does it fit?', es: '¿Va bien?' }, words };
const hour = (on: string, place: number | null) => ({
  ...{ on, own: null },
  answers: [{ step: 'fits', place, words: { en: 'x', es: 'x' } }],
});
const person = (...hours: Person['hours']): Person => ({ personId: 'p', displayName: 'Ana', hours });

it('both lines stand on the same days, and "hard to say" is on no place of them', () => {
  const ana = person(hour('2026-11-02', 0), hour('2026-11-16', null));
  const leo = person(hour('2026-11-09', 3));
  const days = daysOf([ana, leo]);
  expect(days).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
  expect([pointsOf(ana, question, days), pointsOf(leo, question, days)]).toEqual([
    [{ at: 0, up: 0 }],
    [{ at: 1, up: 1 }],
  ]);
});

it('two points are not enough for a line', () => {
  const two = person(hour('2026-11-02', 0), hour('2026-11-09', 1));
  const three = person(...two.hours, hour('2026-11-16', 1));
  const drawn = (of: Person) => hasLine(of, question, daysOf([of]));
  expect([drawn(two), drawn(three)]).toEqual([false, true]);
});
