import { goods, kinds, type Good, type Hint, type Kind } from './kinds.ts';
import type { Language, Said } from './language.ts';
import { isMark } from './parts.ts';
import type { Pattern, Span } from './pattern.ts';
import type { Weighing } from './weights.ts';
import type { Reading } from './words.ts';

/** A place in the text: UTF-16 offsets, end exclusive. */
export type Place<K> = { kind: K; start: number; end: number };
/** Why a place is underlined, and what may help: a question or an opening, never the author's words changed. */
export type Remark<K> = Place<K> & { explain: string; suggest?: string };
export type Coaching = {
  /** The draft in NFC: offsets are of this text. */
  text: string;
  findings: Remark<Kind>[];
  hints: Remark<Hint>[];
  good: Place<Good>[];
};
export type Options = {
  /** The clinician's own list of feelings that hold a verdict, instead of the language's. */
  verdictFeelings?: readonly string[];
  /** How its author is addressed (Spanish: `tu`, `vos`, `usted`), unless the draft tells how the two do. */
  address?: string | undefined;
};

/** Over this, something in a draft is hard to hear: about as many faults are missed as are seen where none is. */
const fair = -0.17;
/** The same of a sentence among others that, all in all, are easy to hear: nothing in them may take it back. */
const plain = 0.6;

/**
 * What a draft holds, for its author alone (`clinical.md`, "I" statements and the coach). The same draft always
 * gives the same. A draft that speaks of harm gives nothing at all: to soften it could hurt.
 */
export function coach(
  draft: string,
  language: Language,
  { verdictFeelings, address: known }: Options = {},
): Coaching {
  const text = draft.normalize('NFC');
  const reading = language.read(text);
  if (language.isHarm(reading.words)) return { text, findings: [], hints: [], good: [] };

  const findings = faults(reading, language);
  const good = apart([
    ...findings.map((at) => ({ ...at, kind: 'effect' as const, isFinding: true })),
    ...goods.flatMap((kind) =>
      found(language.good[kind], reading).map((at) => ({ ...at, kind, isFinding: false })),
    ),
  ]).filter(({ isFinding }) => !isFinding);
  const verdicts = found(language.verdicts(verdictFeelings ?? language.verdictFeelings), reading);

  const isHeavy = findings.length + verdicts.length > 0 || language.heavy.isIn(reading.words);
  const lacks = (kind: Good) =>
    isHeavy &&
    (findings.length > 0 || !language.light.isIn(reading.words)) &&
    !good.some((one) => one.kind === kind);
  const whole = trimmed({ start: 0, end: reading.words.length }, reading.words);
  const hasAsked = (at: number) => language.asks.isIn(sentenceBefore(at, reading));
  const hints = [
    ...verdicts.map((at) => ({ kind: 'verdict-feeling' as const, ...at })),
    ...(lacks('request') && !hasAsked(whole.end) ? [{ kind: 'no-request' as const, ...whole }] : []),
    ...(lacks('observation') ? [{ kind: 'vague' as const, ...whole }] : []),
  ];

  const address =
    language.address.find(([, by]) => by.isIn(reading.words))?.[0] ?? known ?? language.address[0]?.[0] ?? '';
  const place = <K>({ kind, start, end }: Place<K>): Place<K> => ({ kind, ...reading.span(start, end) });
  const remark = <K extends Kind | Hint>(one: Place<K>): Remark<K> => {
    const { explain, suggest, asked } = language.cards[one.kind];
    const isAsked = asked !== undefined && hasAsked(one.end);
    const rewritten = isAsked ? undefined : rewrite(one, text, reading, language, address);
    const card = isAsked ? asked : suggest;
    const said = rewritten ?? (card && say(card, address));
    return { ...place(one), explain: say(explain, address), ...(said ? { suggest: said } : {}) };
  };
  return {
    text,
    findings: inOrder(findings).map(remark),
    hints: hints.map(remark),
    good: inOrder(good).map(place),
  };
}

/** Places within a reading. */
function found(pattern: Pattern, reading: Reading): Span[] {
  return pattern
    .find(reading.words)
    .map((span) => trimmed(span, reading.words))
    .filter(({ start, end }) => end > start);
}

/** A place begins and ends with a word, not with a mark. */
function trimmed({ start, end }: Span, words: readonly string[]): Span {
  const at = words.slice(start, end).flatMap((word, index) => (isMark(word) ? [] : start + index));
  return { start: at[0] ?? start, end: (at.at(-1) ?? start - 1) + 1 };
}

/**
 * What is hard to hear: in each sentence that is so by itself, or else where the draft as a whole tells most of it. It
 * does not get lost among many sentences that are fine.
 */
function faults({ words }: Reading, language: Language): Place<Kind>[] {
  const whole = language.weigh(words);
  const isHard = hardness(whole) > fair;
  const told = spansOf(words).flatMap(({ start, end }) => {
    const sentence = ['STOP', ...words.slice(start, end + 1)];
    const weighed = language.weigh(sentence);
    if (hardness(weighed) <= (isHard ? fair : plain)) return [];
    const shift = start - 1;
    return faultsIn(sentence, weighed, language).map((one) => ({
      ...one,
      start: one.start + shift,
      end: one.end + shift,
    }));
  });
  return told.length > 0 || !isHard ? told : faultsIn(words, whole, language);
}

/** The question for any fault and the one for the likeliest kind decide together. */
const hardness = ({ score }: Weighing): number =>
  score('fault') + 0.8 * Math.max(...kinds.map((kind) => score(kind)));

/** The kinds of fault, each in the words that tell most of it; of two in one place the plainer. */
function faultsIn(words: readonly string[], { score, part }: Weighing, language: Language): Place<Kind>[] {
  const likely = [...kinds].sort((one, other) => score(other) - score(one));
  const clauses = spansOf(words, language.joins);
  const sentences = spansOf(words);
  return apart(
    likely
      .filter((kind, at) => at === 0 || score(kind) > 0)
      .flatMap((kind) => {
        const weight = ({ start, end }: Span) => part('fault', start, end) + part(kind, start, end);
        const [best] = [...(isWhole[kind] ? sentences : clauses)].sort(
          (one, other) => weight(other) - weight(one),
        );
        return best ? [{ kind, ...best }] : [];
      }),
  );
}

/** Kinds that take a whole sentence to say: if …, then …; I feel as though …. */
const isWhole: Partial<Record<Kind, true>> = {
  threat: true,
  'accusing-question': true,
  contempt: true,
  'hidden-you': true,
};

/** The sentences of a draft; with words that join also their clauses, from one to the next. */
function spansOf(words: readonly string[], joining?: Pattern): Span[] {
  const joins = new Map(joining?.find(words).map(({ start, end }) => [start, end]));
  const isEdge = (word: string, at: number) =>
    (isMark(word) && (word !== 'COMMA' || joining !== undefined)) || joins.has(at);
  const edges = words.flatMap((word, at) => (isEdge(word, at) ? [at] : []));
  return edges
    .map((edge, at) => trimmed({ start: joins.get(edge) ?? edge, end: edges[at + 1] ?? edge }, words))
    .filter(({ start, end }) => end > start);
}

/** Of places that overlap, the first given is kept. */
function apart<P extends Span>(places: P[]): P[] {
  return places.reduce<P[]>(
    (kept, one) =>
      kept.some((other) => one.start < other.end && other.start < one.end) ? kept : [...kept, one],
    [],
  );
}

function inOrder<P extends Span>(places: P[]): P[] {
  return [...places].sort((a, b) => a.start - b.start || a.end - b.end);
}

function say(said: Said, address: string): string {
  return typeof said === 'string' ? said : (said[address] ?? '');
}

/** The words of a sentence up to a place in it. */
function sentenceBefore(at: number, { words }: Reading): readonly string[] {
  let from = at;
  while (from > 0 && (words[from - 1] === 'COMMA' || !isMark(words[from - 1]))) from -= 1;
  return words.slice(from, at);
}

/** The author's own words after a kinder opening, where nothing in them resists it. */
function rewrite(
  { kind, start, end }: Place<Kind | Hint>,
  text: string,
  reading: Reading,
  { rewrites }: Language,
  address: string,
): string | undefined {
  const words = reading.words.slice(start, end);
  if (!isMark(reading.words[end]) || reading.words[end] === 'COMMA') return undefined;
  for (const one of rewrites) {
    const opening = one.kind === kind ? one.from.find(words)[0] : undefined;
    const thing = words.slice(opening?.end);
    if (opening?.start !== 0 || one.thing.find(thing)[0]?.start !== 0 || one.unless.isIn(thing)) continue;
    const kept = reading.span(start + opening.end, end);
    return say(one.before, address) + text.slice(kept.start, kept.end) + one.after;
  }
  return undefined;
}
