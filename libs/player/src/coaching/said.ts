import { composed, say, type Values } from '@usward/exercises/playing';
import type { Play } from '../play.ts';
import { beginning } from './look.ts';

/** What a person wrote in this exercise, and how they are spoken to. */
export type Written = Pick<Play, 'steps' | 'values' | 'ear'>;

/** Their own words, but for one step; those that go on a sentence with its beginning, and the sentences the steps become. */
export function saidIn({ steps, values, ear }: Written, but?: string): string[] {
  return [
    ...ownWordsOf(values, but),
    ...steps.flatMap((step) => {
      if (step.kind === 'compose') return [composed(step, steps, values, ear)];
      if (step.kind !== 'text' || !step.lead || step.id === but) return [];
      return [beginning(say(step.lead, ear.locale, ear.address)) + ownWords(values[step.id])];
    }),
  ];
}

/** Own words of an answer; none where it is a ready one. */
export function ownWords(value: unknown): string {
  if (typeof value === 'string') return value;
  const own = value !== null && typeof value === 'object' && 'own' in value ? value.own : null;
  return typeof own === 'string' ? own : '';
}

const ownWordsOf = (values: Values, but?: string): string[] =>
  Object.entries(values).flatMap(([step, value]) => (step === but ? [] : [ownWords(value)]));
