import { goods, kinds, type Good, type Hint, type Kind, type Language } from './language.ts';
import type { Token } from './words.ts';

export type { Good, Hint, Kind } from './language.ts';
/** A place in the text: UTF-16 offsets, end exclusive. */
export type Mark<K> = { kind: K; start: number; end: number };
export type Coaching = { text: string; findings: Mark<Kind>[]; hints: Mark<Hint>[]; good: Mark<Good>[] };

type Sentence = { read: string; starts: Map<number, Token>; ends: Map<number, Token> };

/**
 * What a draft holds, for its author alone. Offsets are of the returned text, which is the draft in NFC.
 * A draft that speaks of harm gives nothing at all: to soften it could hurt. `verdictFeelings` replaces the
 * language's list of feelings that hold a verdict.
 */
export function coach(
  draft: string,
  language: Language,
  { verdictFeelings = language.verdictFeelings }: { verdictFeelings?: readonly string[] } = {},
): Coaching {
  const text = draft.normalize('NFC');
  const tokens = language.read(text);
  if (holds(language.harm, inOneBreath(tokens))) return { text, findings: [], hints: [], good: [] };

  const sentences = sentencesOf(tokens);
  const marks = <K>(kind: K, pattern: RegExp) => sentences.flatMap((one) => marksIn(one, kind, pattern));
  const findings = outermost(kinds.flatMap((kind) => marks(kind, language.findings[kind])));
  const good = outermost(goods.flatMap((kind) => marks(kind, language.good[kind])), overlap).filter(
    (one) => !findings.some((other) => overlap(one, other)),
  );
  const verdicts = marks('verdict-feeling' as const, language.verdicts(verdictFeelings));

  const weighs = findings.length + verdicts.length > 0 || sentences.some(({ read }) => holds(language.weighs, read));
  const light = !findings.length && sentences.some(({ read }) => holds(language.light, read));
  const lacks = (kind: Good) => weighs && !light && !good.some((one) => one.kind === kind);
  const whole = { start: tokens.at(0)?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return {
    text,
    findings: inOrder(findings),
    hints: [
      ...inOrder(verdicts),
      ...(lacks('request') ? [{ kind: 'no-request' as const, ...whole }] : []),
      ...(lacks('observation') ? [{ kind: 'vague' as const, ...whole }] : []),
    ],
    good: inOrder(good),
  };
}

const stops = new Set(['.', '!', ';', '\n', '?']);
const opens = new Set(['¿', '¡']);
const pauses = new Set([':', '…', ',']);

function inOneBreath(tokens: Token[]): string {
  return ` ${tokens.map(({ read }) => (/^[\p{L}\p{N}]/u.test(read) ? read : ',')).join(' ')} `;
}

/** Dots typed as a pause ("you never... listen") do not end a sentence. */
function sentencesOf(tokens: Token[]): Sentence[] {
  const groups: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const dots = token.read === '.' && (tokens[at + 1]?.read === '.' || tokens[at - 1]?.read === '.');
    const read = dots || pauses.has(token.read) ? ',' : token.read;
    if (opens.has(read)) groups.push([]);
    groups.at(-1)?.push({ ...token, read });
    if (stops.has(read)) groups.push([]);
  });
  return groups.filter((group) => group.length).map(sentence);
}

function sentence(tokens: Token[]): Sentence {
  const starts = new Map<number, Token>();
  const ends = new Map<number, Token>();
  let read = ' ';
  for (const token of tokens) {
    for (const word of token.read.split(' ')) {
      starts.set(read.length, token);
      read += word;
      ends.set(read.length, token);
      read += ' ';
    }
  }
  return { read, starts, ends };
}

function marksIn<K>({ read, starts, ends }: Sentence, kind: K, pattern: RegExp): Mark<K>[] {
  return Array.from(read.matchAll(pattern), ({ 0: found, index }) => {
    const start = starts.get(index)?.start ?? 0;
    return { kind, start, end: ends.get(index + found.length)?.end ?? start };
  }).filter(({ start, end }) => end > start);
}

function holds(pattern: RegExp, read: string): boolean {
  return read.search(pattern) >= 0;
}

type Span = { start: number; end: number };
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const within = (a: Span, b: Span) => b.start <= a.start && a.end <= b.end;

/** Marks come the more telling kind first; a later one that shares the place of an earlier one is left out. */
function outermost<K>(marks: Mark<K>[], shares = (a: Span, b: Span) => within(a, b) || within(b, a)) {
  return marks.reduce<Mark<K>[]>(
    (kept, mark) => (kept.some((other) => shares(mark, other)) ? kept : [...kept, mark]),
    [],
  );
}

function inOrder<K>(marks: Mark<K>[]): Mark<K>[] {
  return [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
}
