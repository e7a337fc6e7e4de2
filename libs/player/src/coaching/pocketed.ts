import type { Kind } from '@usward/coach';
import { topicWords } from '@usward/exercises/playing';
import type { Kept } from './look.ts';

/** Places that stay as they are, for the whole of this exercise: its last step reads the others back. */
export const keptFrom = (found: unknown): Kept[] => (Array.isArray(found) ? found.filter(isPlace) : []);

/** The kinds that were pointed at in this exercise. */
export const shownFrom = (found: unknown): Kind[] => (Array.isArray(found) ? found.filter(isKind) : []);

/** The same with what was found just now; the very same where nothing of it is new. */
export function withFound(shown: Kind[], found: readonly Kind[]): Kind[] {
  const news = found.filter((kind) => !shown.includes(kind));
  return news.length > 0 ? [...shown, ...news] : shown;
}

const isPlace = (one: unknown): one is Kept =>
  one !== null &&
  typeof one === 'object' &&
  'kind' in one &&
  typeof one.kind === 'string' &&
  'words' in one &&
  typeof one.words === 'string';

const isKind = (one: unknown): one is Kind => typeof one === 'string' && Object.hasOwn(topicWords, one);
