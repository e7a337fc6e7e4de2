import type { AnswerOf, Kind, Step, StepOf } from './kinds/index.ts';
import { say, type Address, type Locale, type Words } from './words.ts';

/** For whom a text is read: their language, and how they are spoken to. */
export type Ear = { locale: Locale; address: Address };

type Reading = { hear: (words: Words) => string; list: (parts: string[]) => string };

type Spoken = {
  [K in Kind]: (step: StepOf<K>, value: AnswerOf<K>, reading: Reading) => string;
};

const spokenBy: Spoken = {
  read: () => '',
  text: (_step, value) => value,
  choice: ({ options }, { picked, own }, { hear, list }) => {
    const words = options.filter(({ id }) => picked.includes(id)).map((option) => hear(option.words));
    return list(own ? [...words, own] : words);
  },
  sentence: ({ sets }, value, { hear }) => {
    if ('own' in value) return value.own;
    const ready = sets.flatMap((set) => set.sentences).find(({ id }) => id === value.ready);
    return ready ? hear(ready.words) : '';
  },
  compose: (_step, value) => value,
  show: () => '',
  receive: () => '',
  together: () => '',
};

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
  });
}

/** The values given so far, by step id. */
export type Values = Record<string, unknown>;

/** What a `compose` step reads back: its parts in order, each with the answer of the step it names, unanswered ones left out. */
export function composed(step: StepOf<'compose'>, steps: Step[], values: Values, ear: Ear): string {
  const parts = step.parts.flatMap((part) => {
    const source = steps.find(({ id }) => id === part.from);
    const value = values[part.from];
    if (!source || value === undefined) return [];
    const words = spoken(source, value, ear)
      .trim()
      .replace(/[.,;]+$/u, '');
    return words ? [say(part.words, ear.locale, ear.address).replace('{}', () => words)] : [];
  });
  const whole = parts.join('').replace(/^[\s.,;]+/u, '');
  if (!whole) return '';
  const sentence = whole.charAt(0).toLocaleUpperCase(ear.locale) + whole.slice(1);
  return /[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
