import { folded } from '@usward/exercises';

type Named = { coupleId: string; names: string[] };
const most = 3;
const shortest = 3;

/** Couples one or both of whose first names stand in a text as words, both before one; at most three. */
export function mayBe(texts: string[], couples: Named[]): string[] {
  const words = new Set(texts.flatMap((text) => wordsOf(text)));
  return couples
    .map(({ coupleId, names }) => ({
      coupleId,
      found: names.filter((name) => {
        const [first = ''] = wordsOf(name);
        return first.length >= shortest && words.has(first);
      }).length,
    }))
    .filter(({ found }) => found > 0)
    .sort((one, other) => other.found - one.found)
    .slice(0, most)
    .map(({ coupleId }) => coupleId);
}

const wordsOf = (text: string) => folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean); // prettier-ignore
