import type { AnswerOf, Kind, Step, StepOf } from './kinds/index.ts';
import { topicWords } from './topic-words.ts';
import { say, type Address, type Locale, type Words } from './words.ts';

/** For whom a text is read: their language, and how they are spoken to. */
export type Ear = { locale: Locale; address: Address };

type Reading = {
  hear: (words: Words) => string;
  list: (parts: string[]) => string;
  /** A day (`2026-03-29`) as it is said. */
  day: (date: string) => string;
};

type Spoken = {
  [K in Kind]: (step: StepOf<K>, value: AnswerOf<K>, reading: Reading) => string;
};

const spokenBy: Spoken = {
  read: () => '',
  rate: ({ from, to }, value, { hear }) => `${value} / 10 (0: ${hear(from)} · 10: ${hear(to)})`,
  timer: () => '',
  card: () => '',
  pick: ({ cards }, value, { hear }) => ('own' in value ? value.own : ready(cards, value.ready, hear)),
  // For their author alone: no other reader is ever given the marks.
  marks: ({ cards, choices }, value, { hear }) => piled(cards, choices, value, hear),
  sort: ({ cards, piles }, value, { hear }) => piled(cards, piles, value, hear),
  cue: ({ presets }, { hour }, { hear }) => {
    const preset = presets.find((one) => one.hour === hour);
    return preset ? `${hear(preset.words)} · ${hour}` : hour;
  },
  recall: () => '',
  'let-go': () => '',
  agree: ({ quick = [] }, { words, on, at, quick: tapped }, { hear, day }) =>
    [tapped ? ready(quick, tapped, hear) : words, [on && day(on), at].filter(Boolean).join(', ')]
      .filter(Boolean)
      .join('\n'),
  note: ({ sets = [] }, value, { hear }) =>
    'own' in value
      ? value.own
      : ready(
          sets.flatMap((set) => set.sentences),
          value.ready,
          hear,
        ),
  ready: () => '',
  pause: () => '',
  dialogue: () => '',
  text: (_step, value) => value,
  choice: ({ options }, { picked, own }, { hear, list }) => {
    const words = options.filter(({ id }) => picked.includes(id)).map((option) => hear(option.words));
    return list(own ? [...words, own] : words);
  },
  sentence: ({ sets }, value, { hear }) =>
    'own' in value
      ? value.own
      : ready(
          sets.flatMap((set) => set.sentences),
          value.ready,
          hear,
        ),
  compose: (_step, value) => value,
  show: () => '',
  receive: () => '',
  together: () => '',
  topics: (_step, kinds, { hear }) => kinds.map((kind) => hear(topicWords[kind])).join(' · '),
};

function ready(list: readonly Named[], id: string, hear: Reading['hear']): string {
  const found = list.find((one) => one.id === id);
  return found ? hear(found.words) : '';
}

type Named = { id: string; words: Words };

/** A line for each pile that holds cards, in the order of the piles. */
const piled = (
  cards: readonly Named[],
  piles: readonly Named[],
  on: Partial<Record<string, string>>,
  hear: Reading['hear'],
): string =>
  piles
    .flatMap((pile) => {
      const here = cards.filter(({ id }) => on[id] === pile.id).map(({ words }) => hear(words));
      return here.length ? [`${hear(pile.words)}: ${here.join(' · ')}`] : [];
    })
    .join('\n');

/**
 * An answer as one text: own words as they were written, ready words in the reader's language.
 * The value is one that `checkAnswers` let through for this step.
 */
export function spoken<K extends Kind>(step: StepOf<K>, value: AnswerOf<K>, ear: Ear): string;
export function spoken(step: Step, value: unknown, ear: Ear): string;
export function spoken<K extends Kind>(step: StepOf<K>, value: AnswerOf<K>, ear: Ear): string {
  const speak = spokenBy[step.kind as K];
  return speak(step, value, {
    hear: (words) => say(words, ear.locale, ear.address),
    list: (parts) => new Intl.ListFormat(ear.locale).format(parts),
    day: (date) =>
      new Intl.DateTimeFormat(ear.locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }).format(new Date(date)),
  });
}

/** The values given so far, by step id. */
export type Values = Record<string, unknown>;

/** What a `compose` or `agree` step reads back: its parts in order, each with the answer of the step it names, unanswered ones left out. */
export function composed(
  { parts = [] }: Pick<StepOf<'agree'>, 'parts'>,
  steps: Step[],
  values: Values,
  ear: Ear,
): string {
  const answerOf = (from: string): string => {
    const source = steps.find(({ id }) => id === from);
    const value = values[from];
    if (!source || value === undefined || isBegunOnly(source, value, ear)) return '';
    return spoken(source, value, ear)
      .replace(/[\s.,;?…]+$/u, '')
      .trim();
  };
  const said = parts.flatMap(({ from, words, without }) => {
    const answer = answerOf(from);
    const around = without && !answerOf(without.part) ? without.words : words;
    return answer ? [say(around, ear.locale, ear.address).replace('{}', () => answer)] : [];
  });
  const whole = said.join('').replace(/^[\s.,;]+/u, '');
  if (!whole) return '';
  const sentence = whole.charAt(0).toLocaleUpperCase(ear.locale) + whole.slice(1);
  return /[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** A beginning that a tap put there, with nothing after it: in a sentence it would leave a hole. */
function isBegunOnly(source: Step, value: unknown, { locale, address }: Ear): boolean {
  if (source.kind !== 'text' || typeof value !== 'string') return false;
  const begun = value.trim();
  return (source.starters ?? []).some((starter) => {
    const words = say(starter, locale, address);
    return words === begun && !/[.?!…]$/u.test(words);
  });
}
