import type { Got } from '../../data/client.ts';

type Page = Got<'hours'>;
export type Person = Page['people'][number];
export type Question = Page['questions'][number];

/** Under so many points a line would say more than is known. */
const enough = 3;

/** The days on which anybody answered, in order: the one axis of both lines. */
export const daysOf = (people: Person[]): string[] =>
  [...new Set(people.flatMap(({ hours }) => hours.map(({ on }) => on)))].sort();

/** One person's places over the days on which they could say, from 0 (least) to 1 (most). */
export function pointsOf(
  { hours }: Person,
  { step, words }: Question,
  days: string[],
): { at: number; up: number }[] {
  return hours.flatMap(({ on, answers }) => {
    const place = answers.find((one) => one.step === step)?.place;
    return typeof place === 'number' ? [{ at: days.indexOf(on), up: place / (words.length - 1) }] : [];
  });
}

export const hasLine = (person: Person, question: Question, days: string[]): boolean =>
  pointsOf(person, question, days).length >= enough;
