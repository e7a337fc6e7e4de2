import type { Kind } from '@usward/coach';
import { composed, topicWords, type Values } from '@usward/exercises/playing';
import type { Play } from '../play.ts';
import type { Kept } from './look.ts';

/** Places that stay as they are, for the whole of this exercise: its last step reads the others back. */
export const keptFrom = (found: unknown): Kept[] => (Array.isArray(found) ? found.filter(isPlace) : []);

/** The kinds that were pointed at in this exercise. */
export const shownFrom = (found: unknown): Kind[] => (Array.isArray(found) ? found.filter(isKind) : []);

/** What a person said in this exercise: their own words, but for one step, and the sentences that the steps become. */
export function saidIn(
  { steps, values, ear }: Pick<Play, 'steps' | 'values' | 'ear'>,
  but?: string,
): string[] {
  return [
    ...ownWordsOf(values, but),
    ...steps.flatMap((step) => (step.kind === 'compose' ? [composed(step, steps, values, ear)] : [])),
  ];
}

const ownWordsOf = (values: Values, but?: string): string[] =>
  Object.entries(values).flatMap(([step, value]) => {
    if (step === but) return [];
    if (typeof value === 'string') return [value];
    const own = value !== null && typeof value === 'object' && 'own' in value ? value.own : null;
    return typeof own === 'string' ? [own] : [];
  });

const isPlace = (one: unknown): one is Kept =>
  one !== null &&
  typeof one === 'object' &&
  'kind' in one &&
  typeof one.kind === 'string' &&
  'words' in one &&
  typeof one.words === 'string';

const isKind = (one: unknown): one is Kind => typeof one === 'string' && Object.hasOwn(topicWords, one);
