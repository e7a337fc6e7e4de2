import { usePlay } from './play.ts';

/**
 * Something of this step that stays on this phone: what was put away under that name, and how to put something there.
 * `read` makes sense of what is found, which may be anything, from any time.
 */
export function usePocket<T>(key: string, read: (found: unknown) => T): [T, (value: T) => void] {
  const { pocket, putAway } = usePlay();
  return [read(pocket[key]), (value) => putAway(key, value)];
}
