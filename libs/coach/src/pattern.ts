/**
 * Patterns are written in folded words (lower case, no accents, no apostrophes), one space apart:
 *
 *     {name}      a list of the language; its entries (one a line, or apart by ` | `) may be patterns themselves
 *     (a|b c)     one of them                 word~     the word with any ending
 *     word(s)     with s or without         x?        x or nothing
 *                 x*        x up to three times, or nothing
 *     ...         up to four words of one clause, as few as will do; `...8` up to eight
 *     !(a|b)      not followed by             <!(a|b)   not preceded by, and <(a|b) preceded by
 *     ^           at the start of a clause    $         at its end
 *     COMMA, STOP, ASK    the marks of a reading
 *
 * Every repetition has an upper bound, so no text makes a pattern run long.
 */
export type Lists = Record<string, string>;

const part = /\.{3}(\d*)|\{([\w-]+)\}|<!?\(|!\(|[()|?*^$]|[^\s(){}|?*^$!<]+(?:\(s\))?/g;
const neverMatches = '(?!)';

/** One expression of many patterns, tried at the start of every word of a reading. */
export function compile(patterns: readonly string[], lists: Lists): RegExp {
  const all = patterns.map((pattern) => spell(pattern, lists, false));
  return new RegExp(`(?<= )(?:${all.join('|') || neverMatches})`, 'gu');
}

/** All words that patterns and lists are made of. */
export function vocabulary(patterns: readonly string[], lists: Lists): Set<string> {
  const all = [...patterns, ...Object.values(lists)];
  return new Set(all.flatMap((text) => text.match(/(?<![\w{-])[a-z]+(?![\w-]*[}~])/g) ?? []));
}

function entries(list: string): string[] {
  return list
    .split(/\s+\|\s+|\n/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** Looking back, an expression could begin inside a word: there, every word says where it begins. */
function spell(pattern: string, lists: Lists, back: boolean): string {
  const open: boolean[] = [back];
  return Array.from(pattern.matchAll(part), ([found, most, name]) => {
    const isBack = open.at(-1) === true;
    if (found.startsWith('...')) return `(?:[^A-Z ]+ ){0,${most || 4}}?`;
    if (name !== undefined) return listed(name, lists, isBack);
    if (found.endsWith('(')) open.push(isBack || found.startsWith('<'));
    if (found === ')') open.pop();
    const sign = signs[found];
    if (sign !== undefined) return sign;
    if (found === '^') return `(?<=(?:COMMA|STOP|ASK) |${listed('joins', lists, true)})`;
    if (found === '$') return `(?=COMMA|STOP|ASK|${listed('joins', lists, false)})`;
    return `(?:${isBack ? '\\b' : ''}${found.replace('(s)', 's?').replaceAll('~', '[^A-Z ]*')} )`;
  }).join('');
}

const signs: Record<string, string> = {
  '(': '(?:',
  '!(': '(?!',
  '<!(': '(?<!',
  '<(': '(?<=',
  ')': ')',
  '|': '|',
  '?': '?',
  '*': '{0,3}',
};

function listed(name: string, lists: Lists, back: boolean): string {
  const list = lists[name];
  if (list === undefined) throw new Error(`No list ${name}`);
  return `(?:${entries(list)
    .map((entry) => spell(entry, lists, back))
    .join('|')})`;
}
