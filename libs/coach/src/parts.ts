// The pieces that patterns are made of, each matched word by word.

/** Not a word: a pause, the end of a sentence, or of all. */
export const isMark = (word: string | undefined) =>
  word === undefined || word === 'COMMA' || word === 'STOP' || word === 'ASK';

/** Tries to match at a word, then what follows; gives where it all ended, or -1. */
export type Match = (words: readonly string[], at: number, then: (at: number) => number) => number;
/** A match, and the first two letters of the words it may begin with: `any` word, or none at all (`nothing`). */
export type Part = {
  match: Match;
  begins: ReadonlySet<number>;
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

export const mark: Part = {
  match: (words, at, then) => (at < words.length && isMark(words[at]) ? then(at + 1) : -1),
  begins: new Set([any]),
};

export function word(written: string): Part {
  const open = /\(s\)|\[(\w+)\]/.exec(written);
  if (open)
    return oneOf([...(open[1] ?? ' s')].map((letter) => word(written.replace(open[0], letter.trim()))));
  if (!written.includes('~'))
    return {
      match: (words, at, then) => (words[at] === written ? then(at + 1) : -1),
      begins: new Set([keyOf(written)]),
      exactly: written,
    };
  const whole = new RegExp(`^${written.replaceAll('~', '[^A-Z]*')}$`);
  const start = written.slice(0, written.indexOf('~'));
  return {
    match: (words, at, then) => (whole.test(words[at] ?? 'STOP') ? then(at + 1) : -1),
    begins: new Set([start.length > 1 ? keyOf(start) : any]),
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
    begins: new Set([any]),
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
  const begins = new Set<number>([nothing]);
  for (const part of parts) {
    begins.delete(nothing);
    for (const key of part.begins) begins.add(key);
    if (!part.begins.has(nothing)) break;
  }
  return { match, begins };
}

export function oneOf(parts: Part[]): Part {
  const exact = new Set(parts.flatMap(({ exactly }) => exactly ?? []));
  const others = parts.filter(({ exactly }) => exactly === undefined);
  const byKey = new Map<number, Match[]>();
  const startingWith = (key: number) => {
    const fits = (begins: Part['begins']) => begins.has(key) || begins.has(any) || begins.has(nothing);
    const some = others.filter(({ begins }) => fits(begins)).map(({ match }) => match);
    byKey.set(key, some);
    return some;
  };
  return {
    match: (words, at, then) => {
      const first = words[at] ?? '';
      const end = exact.has(first) ? then(at + 1) : -1;
      if (end >= 0 || !others.length) return end;
      const key = keyOf(first);
      for (const match of byKey.get(key) ?? startingWith(key)) {
        const other = match(words, at, then);
        if (other >= 0) return other;
      }
      return -1;
    },
    begins: new Set(parts.flatMap(({ begins }) => [...begins])),
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
  };
}

const stay = (at: number) => at;
const empty = new Set([nothing]);

export function before({ match }: Part): Part {
  return { match: (words, at, then) => (match(words, at, stay) >= 0 ? then(at) : -1), begins: empty };
}

export function notBefore({ match }: Part): Part {
  return { match: (words, at, then) => (match(words, at, stay) >= 0 ? -1 : then(at)), begins: empty };
}

/** How many words a pattern looks back at most. */
const back = 16;

function endsAt({ match }: Part, words: readonly string[], at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - back); start--)
    if (match(words, start, (end) => (end === at ? end : -1)) >= 0) return true;
  return false;
}

export function after(part: Part): Part {
  return {
    match: (words, at, then) => (endsAt(part, words, at) ? then(at) : -1),
    begins: empty,
    isLate: true,
  };
}

export function notAfter(part: Part): Part {
  return {
    match: (words, at, then) => (endsAt(part, words, at) ? -1 : then(at)),
    begins: empty,
    isLate: true,
  };
}
