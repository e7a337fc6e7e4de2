import { folded } from '@usward/exercises';

type Named = { coupleId: string; names: string[] };
const most = 3;
const shortest = 3;

/** Couples one or both of whom a text calls by their first or whole name, both before one; at most three. */
export function mayBe(texts: string[], couples: Named[]): string[] {
  const written = texts.map((text) => ` ${wordsOf(text).join(' ')} `);
  const isCalled = (name: string) =>
    name.length >= shortest && written.some((text) => text.includes(` ${name} `));
  return couples
    .map(({ coupleId, names }) => ({
      coupleId,
      found: names.map(wordsOf).filter((words) => isCalled(words[0] ?? '') || isCalled(words.join(' ')))
        .length,
    }))
    .filter(({ found }) => found > 0)
    .sort((one, other) => other.found - one.found)
    .slice(0, most)
    .map(({ coupleId }) => coupleId);
}

const wordsOf = (text: string) => folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean); // prettier-ignore
