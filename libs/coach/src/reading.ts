// What is known of the words while patterns are tried on them.

/** Tries to match at a word, then what follows; gives where it all ended, or -1. */
export type Match = (words: readonly string[], at: number, then: (at: number) => number) => number;
/** A match, and what it may begin with: a word, two first letters, `any` word, or none at all (`nothing`). */
export type Part = {
  match: Match;
  begins: ReadonlySet<string | number>;
  /** How many words it takes at most. */
  longest: number;
  /** Is this one word and nothing else. */
  exactly?: string;
  /** Looks back, which takes long: it is asked last. */
  isLate?: boolean;
};

export const any = -1;
export const nothing = -2;
/** The first two letters of a word, as one number. */
export const keyOf = (word: string) =>
  word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);

let reading = 0;
let known = 0;
let last: WeakRef<readonly string[]> | undefined;
/** What the words of the reading are known by: a number for each word of the patterns, else for its first letters. */
let ids: readonly number[] = [];
const numbers = new Map<string | number, number>();
export function numberOf(key: string | number): number {
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}

export const idAt = (at: number) => ids[at] ?? 0;

/** Told before words are matched: what was remembered of other words is forgotten. The words are not kept. */
export function begin(words: readonly string[]): void {
  if (last?.deref() === words && known === numbers.size) return;
  last = new WeakRef(words);
  ids = words.map((word) => numbers.get(word) ?? numberOf(keyOf(word)));
  known = numbers.size;
  reading++;
}

/** Of many, those that may begin with the word at a place. */
export function startingWith(
  parts: readonly Part[],
): (words: readonly string[], at: number) => readonly Match[] {
  const found = new Map<number, readonly Match[]>();
  const find = (word: string): readonly Match[] => {
    const keys = [word, keyOf(word), any, nothing];
    const some = parts.filter(({ begins }) => keys.some((key) => begins.has(key))).map(({ match }) => match);
    return some.length ? some : noMatch;
  };
  return (words, at) => {
    const id = idAt(at);
    const known = found.get(id);
    if (known) return known;
    const some = find(words[at] ?? '');
    found.set(id, some);
    return some;
  };
}
const noMatch: readonly Match[] = [];

/** Asked once at each place of a reading. */
export function perPlace<T>(
  ask: (words: readonly string[], at: number) => T,
): (words: readonly string[], at: number) => T {
  let of = 0;
  let places: (T | undefined)[] = [];
  return (words, at) => {
    if (of !== reading) {
      of = reading;
      places = [];
    }
    return (places[at] ??= ask(words, at));
  };
}

const none: readonly number[] = [];

/** Matched once at each place of a reading, however many patterns hold it. */
export function remembered(part: Part): Part {
  const endsAt = perPlace((words, at) => {
    const ends: number[] = [];
    part.match(words, at, (end) => {
      if (!ends.includes(end)) ends.push(end);
      return -1;
    });
    return ends.length ? ends : none;
  });
  const match: Match = (words, at, then) => {
    for (const next of endsAt(words, at)) {
      const end = then(next);
      if (end >= 0) return end;
    }
    return -1;
  };
  return { ...part, match };
}
