// The pieces that patterns are made of, each matched word by word.
import {
  any,
  idAt,
  keyOf,
  nothing,
  numberOf,
  perPlace,
  startingWith,
  type Match,
  type Part,
} from './reading.ts';

/** Not a word: a pause, the end of a sentence, or of all. */
export const isMark = (word: string | undefined) =>
  word === undefined || word === 'COMMA' || word === 'STOP' || word === 'ASK';

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
      match: (_words, at, then) => (idAt(at) === id ? then(at + 1) : -1),
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
        ? (words, at, then) => rest(words, at, (end) => (part.match(words, at, stay) >= 0 ? then(end) : -1))
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
      const end = exact.has(idAt(at)) ? then(at + 1) : -1;
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
  return {
    match: (words, at, then) => (match(words, at, stay) >= 0 ? then(at) : -1),
    begins: empty,
    longest: 0,
  };
}

export function notBefore({ match }: Part): Part {
  return {
    match: (words, at, then) => (match(words, at, stay) >= 0 ? -1 : then(at)),
    begins: empty,
    longest: 0,
  };
}

/** How many words a pattern looks back at most. */
const back = 16;

/** Whether the part ends at a place: it is tried from every word before. */
function endingAt({ match, longest }: Part): (words: readonly string[], at: number) => boolean {
  return perPlace((words, at) => {
    for (let start = at - 1; start >= Math.max(0, at - Math.min(back, longest)); start--)
      if (match(words, start, (end) => (end === at ? end : -1)) >= 0) return true;
    return false;
  });
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
