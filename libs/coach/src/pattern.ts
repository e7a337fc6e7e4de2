import { after, before, gap, mark, notAfter, notBefore, oneOf, repeated, sequence, word } from './parts.ts';
import { begin, remembered, startingWith, type Part } from './reading.ts';

/**
 * Patterns are written in folded words (lower case, no accents, no apostrophes), one space apart:
 *
 *     {name}      a list of the language; its entries (one a line, or apart by ` | `) may be patterns themselves
 *     (a|b c)     one of them                 word~     the word with any ending; ~ing with any beginning; ~ any word
 *     x?          x or nothing                x*        x up to three times, or nothing
 *     word(s)     the word, with s or without; sol[oa] the word with one of the letters
 *     ...         up to four words of one clause, as few as will do; `...8` up to eight
 *     !(a|b)      not followed by             <!(a|b)   not preceded by, and <(a|b) preceded by
 *     $           at the end of a clause
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

/** Patterns are tried at a word only if they can begin with it. */
export function compile(patterns: readonly string[], lists: Lists): Pattern {
  const starting = startingWith(together(patterns.map(parserOf(lists))));
  const next = (words: readonly string[], from: number): Span | undefined => {
    for (let start = from; start < words.length; start++) {
      for (const match of starting(words, start)) {
        const end = match(words, start, (at) => at);
        if (end > start) return { start, end };
      }
    }
    return undefined;
  };
  return {
    find: (words) => {
      begin(words);
      const spans: Span[] = [];
      for (let span = next(words, 0); span; span = next(words, span.end)) spans.push(span);
      return spans;
    },
    isIn: (words) => {
      begin(words);
      return next(words, 0) !== undefined;
    },
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

const token = /\.{3}(\d*)|\{([\w-]+)\}|<!?\(|!\(|[()|?*$]|[^\s(){}|?*$!<]+(?:\(s\))?/g;
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

/** What is written alike is one part, so that it is matched once for all patterns that hold it. */
function parser(lists: Lists): (pattern: string) => Part[] {
  const known = new Map<string, Part>();
  const numbers = new Map<Part, number>();
  function once(name: string, make: () => Part): Part {
    const part = known.get(name) ?? make();
    known.set(name, part);
    if (!numbers.has(part)) numbers.set(part, numbers.size);
    return part;
  }
  const listed = (name: string): Part =>
    once(`{${name}}`, () => {
      const list = lists[name];
      if (list === undefined) throw new Error(`No list ${name}`);
      return remembered(oneOf(entries(list).map((entry) => sequence(parse(entry)))));
    });
  const repeat = (part: Part, sign: string): Part =>
    once(`${numbers.get(part)}${sign}`, () => remembered(repeated(part, most[sign] ?? 1)));

  function parse(pattern: string): Part[] {
    const open: { look: string; from: number; choices: Part[][] }[] = [{ look: '', from: 0, choices: [[]] }];
    for (const { 0: found, 1: length, 2: name, index } of pattern.matchAll(token)) {
      const parts = open.at(-1)?.choices.at(-1) ?? [];
      const last = parts.at(-1);
      if (looks[found]) open.push({ look: found, from: index, choices: [[]] });
      else if (found === '|') open.at(-1)?.choices.push([]);
      else if (found === ')') {
        const { look, from, choices } = open.pop() ?? { look: '', from: 0, choices: [] };
        if (!open.length) throw new Error(`A closing parenthesis too many in ${pattern}`);
        const group = once(pattern.slice(from, index), () => {
          const one = oneOf(choices.map(sequence));
          return looks[look]?.(one) ?? one;
        });
        open.at(-1)?.choices.at(-1)?.push(group);
      } else if (most[found]) {
        if (!last) throw new Error(`Nothing to repeat in ${pattern}`);
        parts.splice(-1, 1, repeat(last, found));
      } else if (found === '$') parts.push(once('$', () => before(oneOf([mark, listed('joins')]))));
      else if (found.startsWith('...')) parts.push(once(found, () => gap(Number(length || 4))));
      else parts.push(name === undefined ? once(found, () => word(found)) : listed(name));
    }
    if (open.length > 1) throw new Error(`An open parenthesis in ${pattern}`);
    return open[0]?.choices.length === 1
      ? (open[0].choices[0] ?? [])
      : [oneOf((open[0]?.choices ?? []).map(sequence))];
  }
  return parse;
}

function entries(list: string): string[] {
  return list
    .split(/\s+\|\s+|\n/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
