import { goods, kinds, type Good, type Hint, type Kind, type Language, type Said } from './language.ts';
import { isMark } from './parts.ts';
import type { Pattern, Span } from './pattern.ts';
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
  /** How the two address each other (Spanish: `tu`, `vos`, `usted`), where it is known; else the draft tells. */
  address?: string;
};

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
  if (language.harm.isIn(reading.words)) return { text, findings: [], hints: [], good: [] };

  const plain = kinds.flatMap((kind) =>
    found(language.findings[kind], reading).map((at) => ({ kind, ...at })),
  );
  const findings = parted(
    (plain.length ? plain : claims(reading, language)).map((one) => ({
      ...one,
      ...widened(one, reading, language),
      told: one.end,
    })),
  ).map(({ kind, start, end }) => ({ kind, ...trimmed({ start, end }, reading) }));
  const good = apart([
    ...findings.map((at) => ({ ...at, kind: 'effect' as const, isFinding: true })),
    ...goods.flatMap((kind) =>
      found(language.good[kind], reading).map((at) => ({ ...at, kind, isFinding: false })),
    ),
  ]).filter(({ isFinding }) => !isFinding);
  const verdicts = found(language.verdicts(verdictFeelings ?? language.verdictFeelings), reading);

  const isHeavy = findings.length + verdicts.length > 0 || language.weighs.isIn(reading.words);
  const lacks = (kind: Good) =>
    isHeavy &&
    (findings.length > 0 || !language.light.isIn(reading.words)) &&
    !good.some((one) => one.kind === kind);
  const whole = trimmed({ start: 0, end: reading.words.length }, reading);
  const hints = [
    ...verdicts.map((at) => ({ kind: 'verdict-feeling' as const, ...at })),
    ...(lacks('request') ? [{ kind: 'no-request' as const, ...whole }] : []),
    ...(lacks('observation') ? [{ kind: 'vague' as const, ...whole }] : []),
  ];

  const address =
    known ?? language.address.find(([, by]) => by.isIn(reading.words))?.[0] ?? language.address[0]?.[0] ?? '';
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

/** Places within a reading. */
function found(pattern: Pattern, reading: Reading): Span[] {
  return pattern
    .find(reading.words)
    .map((span) => trimmed(span, reading))
    .filter(({ start, end }) => end > start);
}

/** A place begins and ends with a word, not with a mark. */
function trimmed({ start, end }: Span, { words }: Reading): Span {
  const at = words.slice(start, end).flatMap((word, index) => (isMark(word) ? [] : start + index));
  return { start: at[0] ?? start, end: (at.at(-1) ?? start - 1) + 1 };
}

/** What is said of the other where nothing is kind, asked, felt or seen at a moment. */
function claims(reading: Reading, language: Language): Place<Kind>[] {
  if (language.spares.isIn(reading.words)) return [];
  return found(language.claims, reading).map((at) => ({ kind: 'blame', ...at }));
}

/** A finding reaches to the end of its clause, an accusing question to the end of its sentence. */
function widened({ kind, start, end }: Place<Kind>, { words }: Reading, { joins }: Language): Span {
  const isQuestion = kind === 'accusing-question';
  const rest = words.slice(end);
  const stop = rest.findIndex((word) => (isQuestion ? isMark(word) && word !== 'COMMA' : isMark(word)));
  const join = isQuestion ? undefined : joins.find(rest.slice(0, stop))[0];
  return { start, end: end + (join?.start ?? stop) };
}

/** A finding with the end of its telling words: the rest of its clause may tell more. */
type Told = Place<Kind> & { told: number };
/** What may stand within the clause of another: "I feel like" + "you never" + "think of me". */
const within: Partial<Record<Kind, readonly Kind[]>> = {
  'hidden-you': ['absolute', 'label', 'mind-reading', 'demand'],
  'accusing-question': ['absolute', 'label'],
  absolute: ['label', 'mind-reading', 'demand'],
  label: ['mind-reading', 'demand'],
};

/** Of findings that overlap, the first given is kept; one that may stand within it takes its part of the clause. */
function parted(findings: Told[]): Told[] {
  return findings.reduce<Told[]>((kept, one) => {
    const [other, ...more] = kept.filter(({ start, end }) => one.start < end && start < one.end);
    if (!other) return [...kept, one];
    const parts = more.length || !within[other.kind]?.includes(one.kind) ? [] : divided(other, one);
    return parts.length ? [...kept.filter((some) => some !== other), ...parts] : kept;
  }, []);
}

/** Two in one clause: each from where it begins, or, where they begin alike, the longer after the words of the shorter. */
function divided(one: Told, other: Told): Told[] {
  const [first, second] =
    one.start === other.start
      ? one.told <= other.told
        ? [one, other]
        : [other, one]
      : one.start < other.start
        ? [one, other]
        : [other, one];
  const at = first.start === second.start ? first.told : second.start;
  const end = Math.max(first.end, second.end);
  if (at >= second.told) return [];
  return [
    { ...first, end: at, told: at },
    { ...second, start: at, end },
  ];
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
  const words = reading.words.slice(start, end);
  for (const one of rewrites) {
    const opening = one.kind === kind ? one.from.find(words)[0] : undefined;
    if (opening?.start !== 0 || opening.end === words.length || one.unless.isIn(words.slice(opening.end)))
      continue;
    const kept = reading.span(start + opening.end, end);
    return say(one.before, address) + text.slice(kept.start, kept.end) + one.after;
  }
  return undefined;
}
