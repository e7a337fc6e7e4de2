// The pieces that patterns are made of, each matched word by word.

/** Not a word: a pause, the end of a sentence, or of all. */
export const isMark = (word: string | undefined) =>
  word === undefined || word === 'COMMA' || word === 'STOP' || word === 'ASK';

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
const keyOf = (word: string) => word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);

let reading = 0;
let known = 0;
let last: WeakRef<readonly string[]> | undefined;
/** What the words of the reading are known by: a number for each word of the patterns, else for its first letters. */
let ids: readonly number[] = [];
const numbers = new Map<string | number, number>();
function numberOf(key: string | number): number {
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}

/** Told before words are matched: what was remembered of other words is forgotten. The words are not kept. */
export function begin(words: readonly string[]): void {
  if (last?.deref() === words && known === numbers.size) return;
  last = new WeakRef(words);
  ids = words.map((word) => numbers.get(word) ?? numberOf(keyOf(word)));
  known = numbers.size;
  reading++;
}

/** Of many, those that may begin with the word at a place. */
export function startingWith(parts: readonly Part[]): (words: readonly string[], at: number) => readonly Match[] {
  const found = new Map<number, readonly Match[]>();
  const find = (word: string): readonly Match[] => {
    const keys = [word, keyOf(word), any, nothing];
    const some = parts.filter(({ begins }) => keys.some((key) => begins.has(key))).map(({ match }) => match);
    return some.length ? some : noMatch;
  };
  return (words, at) => {
    const id = ids[at] ?? 0;
    const known = found.get(id);
    if (known) return known;
    const some = find(words[at] ?? '');
    found.set(id, some);
    return some;
  };
}
const noMatch: readonly Match[] = [];

const none: readonly number[] = [];

/** Matched once at each place of a reading, however many patterns hold it. */
export function remembered(part: Part): Part {
  let of = 0;
  let places: (readonly number[] | undefined)[] = [];
  const endsAt = (words: readonly string[], at: number): readonly number[] => {
    const ends: number[] = [];
    part.match(words, at, (end) => {
      if (!ends.includes(end)) ends.push(end);
      return -1;
    });
    return ends.length ? ends : none;
  };
  const match: Match = (words, at, then) => {
    if (of !== reading) {
      of = reading;
      places = [];
    }
    const ends = (places[at] ??= endsAt(words, at));
    for (const next of ends) {
      const end = then(next);
      if (end >= 0) return end;
    }
    return -1;
  };
  return { ...part, match };
}

export const mark: Part = {
  match: (words, at, then) => (at < words.length && isMark(words[at]) ? then(at + 1) : -1),
  begins: new Set([any]),
  longest: 1,
};

export function word(written: string): Part {
  const open = /\(s\)|\[(\w+)\]/.exec(written);
  if (open)
    return oneOf([...(open[1] ?? ' s')].map((letter) => word(written.replace(open[0], letter.trim()))));
  if (!written.includes('~')) {
    const id = numberOf(written);
    return {
      match: (_words, at, then) => (ids[at] === id ? then(at + 1) : -1),
      begins: new Set([written]),
      longest: 1,
      exactly: written,
    };
  }
  const whole = new RegExp(`^${written.replaceAll('~', '[^A-Z]*')}$`);
  const start = written.slice(0, written.indexOf('~'));
  return {
    match: (words, at, then) => (whole.test(words[at] ?? 'STOP') ? then(at + 1) : -1),
    begins: new Set([start.length > 1 ? keyOf(start) : any]),
    longest: 1,
  };
}

export function gap(longest: number): Part {
  return {
    match: (words, at, then) => {
      for (let length = 0; ; length++) {
        const end = then(at + length);
        if (end >= 0) return end;
        if (length === longest || isMark(words[at + length])) return -1;
      }
    },
    begins: new Set([any, nothing]),
    longest,
  };
}

export function sequence(parts: Part[]): Part {
  const [first, second] = parts;
  if (first && !second) return first;
  const match = parts.reduceRight<Match>(
    (rest, part) =>
      part.isLate
        ? (words, at, then) => {
            const end = rest(words, at, then);
            return end >= 0 && part.match(words, at, stay) >= 0 ? end : -1;
          }
        : (words, at, then) => part.match(words, at, (next) => rest(words, next, then)),
    (_words, at, then) => then(at),
  );
  const begins = new Set<string | number>([nothing]);
  for (const part of parts) {
    begins.delete(nothing);
    for (const key of part.begins) begins.add(key);
    if (!part.begins.has(nothing)) break;
  }
  return { match, begins, longest: parts.reduce((sum, { longest }) => sum + longest, 0) };
}

export function oneOf(parts: Part[]): Part {
  const exact = new Set(parts.flatMap(({ exactly }) => (exactly ? [numberOf(exactly)] : [])));
  const others = parts.filter(({ exactly }) => exactly === undefined);
  const starting = startingWith(others);
  return {
    match: (words, at, then) => {
      const end = exact.has(ids[at] ?? 0) ? then(at + 1) : -1;
      if (end >= 0 || !others.length) return end;
      for (const match of starting(words, at)) {
        const other = match(words, at, then);
        if (other >= 0) return other;
      }
      return -1;
    },
    begins: new Set(parts.flatMap(({ begins }) => [...begins])),
    longest: Math.max(0, ...parts.map(({ longest }) => longest)),
  };
}

export function repeated(part: Part, times: number): Part {
  const match = (
    words: readonly string[],
    at: number,
    left: number,
    then: (at: number) => number,
  ): number => {
    const end = left
      ? part.match(words, at, (next) => (next > at ? match(words, next, left - 1, then) : -1))
      : -1;
    return end >= 0 ? end : then(at);
  };
  return {
    match: (words, at, then) => match(words, at, times, then),
    begins: new Set([...part.begins, nothing]),
    longest: part.longest * times,
  };
}

const stay = (at: number) => at;
const empty = new Set([nothing]);

export function before({ match }: Part): Part {
  return { match: (words, at, then) => (match(words, at, stay) >= 0 ? then(at) : -1), begins: empty, longest: 0 };
}

export function notBefore({ match }: Part): Part {
  return { match: (words, at, then) => (match(words, at, stay) >= 0 ? -1 : then(at)), begins: empty, longest: 0 };
}

/** How many words a pattern looks back at most. */
const back = 16;

/** Whether the part ends at a place: matched backwards it would be, so it is tried from every word before. */
function endingAt({ match, longest }: Part): (words: readonly string[], at: number) => boolean {
  let of = 0;
  let places: (boolean | undefined)[] = [];
  const ends = (words: readonly string[], at: number): boolean => {
    for (let start = at - 1; start >= Math.max(0, at - Math.min(back, longest)); start--)
      if (match(words, start, (end) => (end === at ? end : -1)) >= 0) return true;
    return false;
  };
  return (words, at) => {
    if (of !== reading) {
      of = reading;
      places = [];
    }
    return (places[at] ??= ends(words, at));
  };
}

export function after(part: Part): Part {
  const ends = endingAt(part);
  return {
    match: (words, at, then) => (ends(words, at) ? then(at) : -1),
    begins: empty,
    longest: 0,
    isLate: true,
  };
}

export function notAfter(part: Part): Part {
  const ends = endingAt(part);
  return {
    match: (words, at, then) => (ends(words, at) ? -1 : then(at)),
    begins: empty,
    longest: 0,
    isLate: true,
  };
}
