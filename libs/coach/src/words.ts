/** How a language is written: what short forms stand for, and words whose slips of the finger are understood. */
export type Spelling = {
  /** What is typed, without accents, and the words it stands for: `dont` → `do not`. */
  short: Record<string, string>;
  /** Of a word, what it stands for before one of the words given: `your so …` → `you are`. */
  before: Record<string, { words: string; means: string }>;
  /** Words with letters swapped, doubled or left out lead back to these. */
  often: string;
  /** Words that look like such a slip and are none. Words of the lists and patterns need not be named. */
  real: string;
};

/** A draft as the patterns read it, and where each word stands in the text. */
export type Reading = {
  /**
   * STOP you never help COMMA and i am tired STOP: folded words, short forms spelled out. COMMA is any pause, STOP
   * ends a sentence, ASK ends a question.
   */
  words: readonly string[];
  /** Where the words from `start` up to `end` stand in the text: UTF-16 offsets, end exclusive. */
  span: (start: number, end: number) => { start: number; end: number };
};

const token =
  /[\p{L}\p{M}\p{N}]+(?:['’‘`´ʼ][\p{L}\p{M}]+)*|\.{2,}|[.!?;,:…\n¿¡&()—–"“”«»]|\p{Extended_Pictographic}/gu;
const apostrophe = /['’‘`´ʼ]/g;
const marks: Record<string, string> = {
  '.': 'STOP',
  '!': 'STOP',
  ';': 'STOP',
  '\n': 'STOP',
  '¿': 'STOP',
  '¡': 'STOP',
  '?': 'ASK',
  '&': 'and',
};

/** The sentences of a reading, each a reading of its own. */
export function sentencesOf(words: readonly string[]): string[][] {
  const ends = words.flatMap((word, at) => (at > 0 && (word === 'STOP' || word === 'ASK') ? [at] : []));
  return ends
    .map((end, at) => ['STOP', ...words.slice((ends[at - 1] ?? 0) + 1, end + 1)])
    .filter(({ length }) => length > 2);
}

/** Lower case, without accents. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Makes the reader of a language. `vocabulary` are the words its patterns know. */
export function reader(spelling: Spelling, vocabulary: Iterable<string>): (text: string) => Reading {
  const real = new Set([...vocabulary, ...spelling.real.split(/\s+/), ...Object.keys(spelling.short)]);
  const known = new Map([...slips(spelling.often.split(/\s+/), real), ...Object.entries(spelling.short)]);
  const before = new Map(
    Object.entries(spelling.before).map(([word, { words, means }]) => [
      word,
      { words: new Set(words.split(/\s+/)), means },
    ]),
  );
  const meant = (written: string): string => {
    const plain = undrawn(fold(written.replace(apostrophe, "'")), real);
    const bare = plain.replaceAll("'", '');
    return known.get(plain) ?? known.get(bare) ?? (plain.endsWith("'s") ? `${plain.slice(0, -2)} s` : bare);
  };

  return (text) => {
    const read = Array.from(text.matchAll(token), ({ 0: written, index }) => ({
      words: /^[\p{L}\p{N}]/u.test(written) ? meant(written) : (marks[written] ?? 'COMMA'),
      start: index,
      end: index + written.length,
    }));
    const all = read.flatMap(({ words, ...place }, at) => {
      const other = before.get(words);
      const next = read[at + 1]?.words.split(' ', 1)[0] ?? '';
      return (other?.words.has(next) ? other.means : words).split(' ').map((word) => ({ word, ...place }));
    });
    const span = (start: number, end: number) => ({
      start: all[start - 1]?.start ?? 0,
      end: all[end - 2]?.end ?? 0,
    });
    return { words: ['STOP', ...all.map(({ word }) => word), 'STOP'], span };
  };
}

/** A letter drawn out ("sooo", "allll") once, or twice where that is a word. */
function undrawn(word: string, real: Set<string>): string {
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return twice === word || real.has(twice) ? twice : word.replace(/(\p{L})\1{2,}/gu, '$1');
}

/** Two letters swapped, one left out or one doubled, each leading back to the word that was meant. */
function slips(words: string[], real: Set<string>): [string, string][] {
  return words.flatMap((word) =>
    Array.from({ length: word.length }, (_, at) => [
      word.slice(0, at + 1) + word.slice(at),
      ...(word.length > 3 && at > 0 ? [word.slice(0, at) + word.slice(at + 1)] : []),
      ...(word.length > 3
        ? [word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)]
        : []),
    ])
      .flat()
      .filter((slip) => !real.has(slip))
      .map((slip): [string, string] => [slip, word]),
  );
}
