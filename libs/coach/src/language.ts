import type { Good, Hint, Kind } from './kinds.ts';
import { compile, vocabulary, type Lists, type Pattern } from './pattern.ts';
import { scale, type Weighing, type Weights } from './weights.ts';
import { fold, reader, sentencesOf, type Reading, type Spelling } from './words.ts';

/** One sentence for all, or one for each way the language addresses a person. */
export type Said = string | Record<string, string>;
export type Card = {
  explain: Said;
  suggest?: Said;
  /** Instead of it, where the sentence asks already. */
  asked?: Said;
};

/** A language as data. How patterns are written stands in `pattern.ts`. */
export type Source = {
  spelling: Spelling;
  /** Words and phrases by meaning. `joins` is asked for: the words that begin a new clause (and, because, when). */
  lists: Lists;
  /** What was learned of the labelled statements: whether it is harm, whether something is hard to hear, of which kind. */
  weights: Weights;
  /** Of fear, force, injury, sex without consent, threats and control, said outright: the coach says nothing. */
  harm: readonly string[];
  good: Record<Good, readonly string[]>;
  /** A feeling that weighs: it calls for a request and for something one can see. */
  heavy: readonly string[];
  /** Praise, thanks, questions: they call for neither. */
  light: readonly string[];
  verdicts: {
    /** Words that are feelings only after these patterns: "I feel ignored", and not "you ignored". */
    after: readonly string[];
    words: readonly string[];
    /** A word of the list as a pattern with its endings (Spanish: `ignorad(o|a|os|as)`). */
    pattern: (word: string) => string;
  };
  /** Ways of address, told by their words; the first is taken where nothing tells. */
  address: Record<string, readonly string[]>;
  cards: Record<Kind | Hint, Card>;
  /** The beginning of a question that asks for something: after it nobody is told to begin one. */
  asks: readonly string[];
  /** A suggestion made of the words found, where that is safe; else the card's own is given. */
  rewrites: readonly Rewrite[];
};

/**
 * A finding whose own words, from the end of `from` to the end of its sentence, make a kind request: `you (should|must)`
 * + `call me` → `Would you be willing to` + `call me` + `?`. Only for a `thing` that one can do and be asked to do, and
 * only if it holds nothing of `unless`.
 */
export type Rewrite = {
  kind: Kind;
  from: string;
  thing: readonly string[];
  unless: readonly string[];
  before: Said;
  after: string;
};

/** A language, ready to read. It is built once: it compiles many patterns. */
export type Language = {
  read: (text: string) => Reading;
  weigh: (words: readonly string[]) => Weighing;
  /** A digest of the statements that the weights were learned of. */
  learnedOf: string;
  joins: Pattern;
  /** Does it speak of fear, force, injury, sex without consent, threats or control. */
  isHarm: (words: readonly string[]) => boolean;
  good: Record<Good, Pattern>;
  heavy: Pattern;
  light: Pattern;
  /** The words that are a verdict in the form of a feeling; a clinician may give others. */
  verdictFeelings: readonly string[];
  verdicts: (words: readonly string[]) => Pattern;
  address: [string, Pattern][];
  cards: Source['cards'];
  asks: Pattern;
  rewrites: (Omit<Rewrite, 'from' | 'thing' | 'unless'> & Record<'from' | 'thing' | 'unless', Pattern>)[];
};

/** Rather silent once too often: a sentence this much nearer to what is not harm is still taken for it. */
const wary = -0.25;

/** Makes a language of its data. */
export function language(source: Source): Language {
  const { lists } = source;
  const pattern = (patterns: readonly string[]) => compile(patterns, lists);
  const verdicts = (words: readonly string[]) => {
    const plain = words
      .map((word) =>
        fold(word)
          .replace(/[^a-z ]/g, '')
          .trim(),
      )
      .filter(Boolean);
    const feeling = plain.map(source.verdicts.pattern).join('|');
    const after = source.verdicts.after.join('|');
    return pattern(plain.length ? [`(${feeling}) <((${after}) (${feeling}))`] : []);
  };
  const all = [
    ...Object.values(source.good),
    ...Object.values(source.address),
    source.harm,
    source.heavy,
    source.asks,
    source.light,
    source.verdicts.words,
  ].flat();
  const own = verdicts(source.verdicts.words);
  const outright = pattern(source.harm);
  const weigh = scale(source.weights);
  return {
    read: reader(source.spelling, vocabulary(all, lists)),
    weigh,
    learnedOf: source.weights.learnedOf,
    joins: pattern(['{joins}']),
    isHarm: (words) =>
      outright.isIn(words) || [words, ...sentencesOf(words)].some((some) => weigh(some).score('harm') > wary),
    good: each(source.good, pattern),
    heavy: pattern(source.heavy),
    light: pattern(source.light),
    verdictFeelings: source.verdicts.words,
    verdicts: (words) => (words === source.verdicts.words ? own : verdicts(words)),
    address: Object.entries(source.address).map(([name, patterns]) => [name, pattern(patterns)]),
    cards: source.cards,
    asks: pattern(source.asks),
    rewrites: source.rewrites.map((one) => ({
      ...one,
      from: pattern([one.from]),
      thing: pattern(one.thing),
      unless: pattern(one.unless),
    })),
  };
}

function each<K extends string>(
  patterns: Record<K, readonly string[]>,
  make: (patterns: readonly string[]) => Pattern,
) {
  return Object.fromEntries(
    Object.entries<readonly string[]>(patterns).map(([name, some]) => [name, make(some)]),
  ) as Record<K, Pattern>;
}
