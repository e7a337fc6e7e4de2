import {
  after,
  any,
  before,
  gap,
  keyOf,
  mark,
  notAfter,
  notBefore,
  oneOf,
  repeated,
  sequence,
  word,
  type Match,
  type Part,
} from './parts.ts';

/**
 * Patterns are written in folded words (lower case, no accents, no apostrophes), one space apart:
 *
 *     {name}      a list of the language; its entries (one a line, or apart by ` | `) may be patterns themselves
 *     (a|b c)     one of them                 word~     the word with any ending; ~ing with any beginning; ~ any word
 *     x?          x or nothing                x*        x up to three times, or nothing
 *     word(s)     the word, with s or without; sol[oa] the word with one of the letters
 *     ...         up to four words of one clause, as few as will do; `...8` up to eight
 *     !(a|b)      not followed by             <!(a|b)   not preceded by, and <(a|b) preceded by
 *     ^           at the start of a clause    $         at its end
 *     COMMA, STOP, ASK    the marks of a reading
 *
 * Every repetition has an upper bound, so no text makes a pattern run long.
 */
export type Lists = Record<string, string>;
/** Words from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

/** Many patterns, ready to be looked for in the words of a reading. */
export type Pattern = {
  /** Every place, from left to right, none overlapping another. */
  find: (words: readonly string[]) => Span[];
  isIn: (words: readonly string[]) => boolean;
};

/** Patterns are tried at a word only if they can begin with its first two letters. */
export function compile(patterns: readonly string[], lists: Lists): Pattern {
  const all = together(patterns.map(parserOf(lists)));
  const byKey = new Map<number, Match[]>();
  const startingWith = (key: number) => {
    const some = all.filter(({ begins }) => begins.has(key) || begins.has(any)).map(({ match }) => match);
    byKey.set(key, some);
    return some;
  };
  const next = (words: readonly string[], from: number): Span | undefined => {
    for (let start = from; start < words.length; start++) {
      const key = keyOf(words[start] ?? '');
      for (const match of byKey.get(key) ?? startingWith(key)) {
        const end = match(words, start, (at) => at);
        if (end > start) return { start, end };
      }
    }
    return undefined;
  };
  return {
    find: (words) => {
      const spans: Span[] = [];
      for (let span = next(words, 0); span; span = next(words, span.end)) spans.push(span);
      return spans;
    },
    isIn: (words) => next(words, 0) !== undefined,
  };
}

/** Patterns that begin alike are tried as one until they part. */
function together(patterns: Part[][]): Part[] {
  const alike = new Map<Part | undefined, Part[][]>();
  for (const parts of patterns) alike.set(parts[0], [...(alike.get(parts[0]) ?? []), parts]);
  return Array.from(alike.values(), (some) => {
    const [first] = some;
    if (!first || some.length === 1 || !first[0]) return sequence(first ?? []);
    return sequence([first[0], oneOf(together(some.map((parts) => parts.slice(1))))]);
  });
}

/** All words that patterns and lists are made of. */
export function vocabulary(patterns: readonly string[], lists: Lists): Set<string> {
  const all = [...patterns, ...Object.values(lists)];
  return new Set(all.flatMap((text) => text.match(/(?<![\w{-])[a-z]+(?![\w-]*[}~])/g) ?? []));
}

const token = /\.{3}(\d*)|\{([\w-]+)\}|<!?\(|!\(|[()|?*^$]|[^\s(){}|?*^$!<]+(?:\(s\))?/g;
const looks: Record<string, (part: Part) => Part> = {
  '(': (part) => part,
  '!(': notBefore,
  '<(': after,
  '<!(': notAfter,
};
const most: Record<string, number> = { '?': 1, '*': 3 };

const parsers = new WeakMap<Lists, (pattern: string) => Part[]>();
function parserOf(lists: Lists): (pattern: string) => Part[] {
  const parse = parsers.get(lists) ?? parser(lists);
  parsers.set(lists, parse);
  return parse;
}

function parser(lists: Lists): (pattern: string) => Part[] {
  const known = new Map<string, Part>();
  const repeats = new Map<Part, Map<number, Part>>();
  function listed(name: string): Part {
    const list = lists[name];
    if (list === undefined) throw new Error(`No list ${name}`);
    const part = known.get(name) ?? oneOf(entries(list).map((entry) => sequence(parse(entry))));
    known.set(name, part);
    return part;
  }

  function spelled(written: string): Part {
    const part = known.get(`=${written}`) ?? word(written);
    known.set(`=${written}`, part);
    return part;
  }

  function many(part: Part, times: number): Part {
    const made = repeats.get(part) ?? new Map<number, Part>();
    repeats.set(part, made);
    const all = made.get(times) ?? repeated(part, times);
    made.set(times, all);
    return all;
  }

  function parse(pattern: string): Part[] {
    const open: { look: string; choices: Part[][] }[] = [{ look: '(', choices: [[]] }];
    for (const { 0: found, 1: length, 2: name } of pattern.matchAll(token)) {
      const parts = open.at(-1)?.choices.at(-1) ?? [];
      const last = parts.at(-1);
      if (looks[found]) open.push({ look: found, choices: [[]] });
      else if (found === '|') open.at(-1)?.choices.push([]);
      else if (found === ')') {
        const { look, choices } = open.pop() ?? { look: '', choices: [] };
        if (!open.length) throw new Error(`A closing parenthesis too many in ${pattern}`);
        const group = oneOf(choices.map(sequence));
        open
          .at(-1)
          ?.choices.at(-1)
          ?.push(looks[look]?.(group) ?? group);
      } else if (most[found]) {
        if (!last) throw new Error(`Nothing to repeat in ${pattern}`);
        parts.splice(-1, 1, many(last, most[found]));
      } else if (found === '^') parts.push({ ...after(oneOf([mark, listed('joins')])), isLate: false });
      else if (found === '$') parts.push(before(oneOf([mark, listed('joins')])));
      else if (found.startsWith('...')) parts.push(gap(Number(length || 4)));
      else parts.push(name === undefined ? spelled(found) : listed(name));
    }
    if (open.length > 1) throw new Error(`An open parenthesis in ${pattern}`);
    return open[0]?.choices[0] ?? [];
  }
  return parse;
}

function entries(list: string): string[] {
  return list
    .split(/\s+\|\s+|\n/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
