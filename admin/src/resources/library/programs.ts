import { folded } from '@usward/exercises';
import type { Program } from '../../data/client.ts';

/** The programs that go by these words in one of the languages; all of them where nothing is looked for. */
export function calledSo(programs: Program[], search: string): Program[] {
  const sought = folded(search.trim());
  return programs.filter(({ title, purpose, alsoCalled }) =>
    [...Object.values(title), ...Object.values(purpose), ...alsoCalled.en, ...alsoCalled.es].some(
      (text) => typeof text === 'string' && folded(text).includes(sought),
    ),
  );
}
