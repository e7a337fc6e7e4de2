import { fold, reader, type Spelling, type Token } from './words.ts';

export const kinds = [
  'threat',
  'contempt',
  'accusing-question',
  'hidden-you',
  'absolute',
  'mind-reading',
  'label',
  'blame',
  'demand',
] as const;
/** What is found, the more telling kind first: of two findings, one inside the other, the first is kept. */
export type Kind = (typeof kinds)[number];
export type Hint = 'verdict-feeling' | 'no-request' | 'vague';
export const goods = ['feeling', 'observation', 'effect', 'request'] as const;
export type Good = (typeof goods)[number];

/** How a person is spoken to in Spanish. English ignores it. */
export type Address = 'tu' | 'vos' | 'usted';
export type Said = string | Record<Address, string>;
export type Card = { explanation: Said; suggestion: Said };

/**
 * A language as data. A pattern is written in folded words (lower case, no accents, no apostrophes), one space apart:
 * `<name>` is a list of `lists`, `<name?> ` the same once, twice or not at all, `... ` up to four words, `...8 ` up
 * to eight, `~` any ending; the rest is a regular expression.
 */
export type Source = {
  spelling: Spelling;
  lists: Record<string, string>;
  findings: Record<Kind, string[]>;
  /** Of fear, force, injury, sex without consent, threats and control: the coach says nothing. */
  harm: string[];
  good: Record<Good, string[]>;
  /** What calls for a request and for something one can see: a feeling that weighs, a complaint. */
  weighs: string[];
  /** Praise, thanks and questions need no request. */
  light: string[];
  verdicts: { before: string; words: string[]; ending: [RegExp, string] };
  cards: Record<Kind | Hint, Card>;
};

/** A language, ready to read. Build it once: it compiles some hundred patterns. */
export type Language = {
  read: (text: string) => Token[];
  findings: Record<Kind, RegExp>;
  harm: RegExp;
  good: Record<Good, RegExp>;
  weighs: RegExp;
  light: RegExp;
  /** Default list of feelings that hold a verdict; a clinician may give another. */
  verdictFeelings: readonly string[];
  verdicts: (words: readonly string[]) => RegExp;
  cards: Source['cards'];
};

/** Makes a language of its data. */
export function language(source: Source): Language {
  const pattern = (patterns: string[]) => compile(patterns, source.lists);
  const verdicts = (words: readonly string[]) => {
    const { before, ending } = source.verdicts;
    const all = words.map((word) => fold(word).replace(/[^\p{L}\p{N} ]/gu, '')).filter((word) => word.trim());
    return pattern(all.length ? [`(?<=${before} )(?:${all.map((word) => word.replace(...ending)).join('|')})`] : []);
  };
  return {
    read: reader(source.spelling),
    findings: each(source.findings, pattern),
    harm: pattern(source.harm),
    good: each(source.good, pattern),
    weighs: pattern(source.weighs),
    light: pattern(source.light),
    verdictFeelings: source.verdicts.words,
    verdicts,
    cards: source.cards,
  };
}

function each<K extends string>(lists: Record<K, string[]>, make: (patterns: string[]) => RegExp) {
  return Object.fromEntries(
    Object.entries<string[]>(lists).map(([name, patterns]) => [name, make(patterns)]),
  ) as Record<K, RegExp>;
}

const never = '(?!)';

function compile(patterns: string[], lists: Record<string, string>): RegExp {
  const spell = (pattern: string): string =>
    pattern.replace(/<([a-z-]+)(\?)?>( ?)/gi, (_, name: string, maybe: string | undefined, space: string) => {
      const list = lists[name];
      if (list === undefined) throw new Error(`No list ${name}`);
      const words = `(?:${spell(list.trim().replace(/\s*\|\s*|\s*\n\s*/g, '|'))})`;
      return maybe ? `(?:${words} ){0,2}` : words + space;
    });
  const regular = patterns.map((pattern) =>
    spell(pattern)
      .replace(/\.\.\.(\d?) /g, (_, most: string) => `(?:[^ ]+ ){0,${most || 4}}?`)
      .replaceAll('~', '[^ ]*'),
  );
  return new RegExp(`(?<= )(?:${regular.join('|') || never})(?= )`, 'gu');
}
