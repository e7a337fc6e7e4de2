import { goods, kinds, type Good, type Hint, type Kind, type Language, type Said } from './language.ts';
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
};

/**
 * What a draft holds, for its author alone (`clinical.md`, "I" statements and the coach). The same draft always
 * gives the same. A draft that speaks of harm gives nothing at all: to soften it could hurt.
 */
export function coach(draft: string, language: Language, { verdictFeelings }: Options = {}): Coaching {
  const text = draft.normalize('NFC');
  const reading = language.read(text);
  if (holds(language.harm, reading)) return { text, findings: [], hints: [], good: [] };

  const known = kinds.flatMap((kind) =>
    found(language.findings[kind], reading).map((at) => ({ kind, ...at })),
  );
  const findings = apart(
    (known.length ? known : claims(reading, language)).map((one) => ({
      ...one,
      ...widened(one, reading, language),
    })),
  );
  const good = apart([
    ...findings.map((at) => ({ ...at, kind: 'effect' as const, isFinding: true })),
    ...goods.flatMap((kind) =>
      found(language.good[kind], reading).map((at) => ({ ...at, kind, isFinding: false })),
    ),
  ]).filter(({ isFinding }) => !isFinding);
  const verdicts = found(language.verdicts(verdictFeelings ?? language.verdictFeelings), reading);

  const isHeavy = findings.length + verdicts.length > 0 || holds(language.weighs, reading);
  const lacks = (kind: Good) =>
    isHeavy &&
    (findings.length > 0 || !holds(language.light, reading)) &&
    !good.some((one) => one.kind === kind);
  const whole = { start: 1 + ' STOP'.length, end: reading.words.length - ' STOP '.length };
  const hints = [
    ...verdicts.map((at) => ({ kind: 'verdict-feeling' as const, ...at })),
    ...(lacks('request') ? [{ kind: 'no-request' as const, ...whole }] : []),
    ...(lacks('observation') ? [{ kind: 'vague' as const, ...whole }] : []),
  ];

  const address =
    language.address.find(([, by]) => holds(by, reading))?.[0] ?? language.address[0]?.[0] ?? '';
  const place = <K>({ kind, start, end }: Place<K>): Place<K> => ({ kind, ...reading.span(start, end) });
  const remark = <K extends Kind | Hint>(one: Place<K>): Remark<K> => {
    const { explain, suggest } = language.cards[one.kind];
    const rewritten = rewrite(one, text, reading, language, address);
    const said = rewritten ?? (suggest && say(suggest, address));
    return { ...place(one), explain: say(explain, address), ...(said ? { suggest: said } : {}) };
  };
  return {
    text,
    findings: inOrder(findings).map(remark),
    hints: hints.map(remark),
    good: inOrder(good).map(place),
  };
}

type Span = { start: number; end: number };

/** Places within a reading, without the space at the end. */
function found(pattern: RegExp, { words }: Reading): Span[] {
  return Array.from(words.matchAll(pattern), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length - 1,
  }))
    .map(({ start, end }) => trimmed(words, start, end))
    .filter(({ start, end }) => end > start);
}

/** A place begins and ends with a word, not with a mark. */
function trimmed(words: string, start: number, end: number): Span {
  const inside = words.slice(start, end);
  const before = /^(?:[A-Z]+ )*/.exec(inside)?.[0].length ?? 0;
  const after = /(?: ?[A-Z]+)*$/.exec(inside)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

function holds(pattern: RegExp, { words }: Reading): boolean {
  return words.search(pattern) >= 0;
}

/** What is said of the other where nothing is kind, asked, felt or seen at a moment. */
function claims(reading: Reading, language: Language): Place<Kind>[] {
  if (holds(language.spares, reading)) return [];
  return found(language.claims, reading).map((at) => ({ kind: 'blame', ...at }));
}

/** A finding reaches to the end of its clause, an accusing question to the end of its sentence. */
function widened({ kind, start, end }: Place<Kind>, { words }: Reading, { joins }: Language): Span {
  const rest = words.slice(end);
  const stop =
    kind === 'accusing-question' ? rest.search(/ (?:STOP|ASK) /) : rest.search(/ (?:COMMA|STOP|ASK) /);
  const clause = words.slice(end, end + stop + 1);
  const join = kind === 'accusing-question' ? -1 : clause.search(joins) - 1;
  return { start, end: end + (join >= 0 ? Math.min(stop, join) : stop) };
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

/** The author's own words after a kinder opening, where nothing in them resists it. */
function rewrite(
  { kind, start, end }: Place<Kind | Hint>,
  text: string,
  reading: Reading,
  { rewrites }: Language,
  address: string,
): string | undefined {
  const words = `${reading.words.slice(start, end)} `;
  for (const one of rewrites) {
    if (one.kind !== kind) continue;
    const opening = ` ${words}`.match(new RegExp(one.from.source, 'u'));
    const kept = opening?.index === 1 ? words.slice(opening[0].length) : '';
    if (!kept || ` ${kept}`.search(one.unless) >= 0) continue;
    const at = reading.span(start + words.length - kept.length, end);
    if (at.end > at.start) return say(one.before, address) + text.slice(at.start, at.end) + one.after;
  }
  return undefined;
}
