import {
  addresses,
  locales,
  say,
  withoutBabyWords,
  type Exercise,
  type Locale,
  type Program,
} from '@usward/exercises';
import { babyWordIn } from './baby-words.ts';
import { everyText, formsOf, placeOf, type Found } from './every-text.ts';
import { leastWords, plainFrom, readingEase, wordsOf, type Syllables } from './reading-ease.ts';
import { genderedIn, neverSaid, otherAddress } from './voice.ts';

/** What is wrong with a text. `gender` is for a person to judge; every other one has to be mended. */
export type Finding = {
  /** The key of the exercise or program. */
  of: string;
  path: string;
  what: 'translation' | 'length' | 'ease' | 'average' | 'voice' | 'address' | 'baby-word' | 'gender';
  detail: string;
};

/** How much of a text a tired person takes in on one screen, in characters, by the name of its place. */
export const longest: Readonly<Record<string, number>> = {
  title: 40, purpose: 90, prompt: 80, hint: 130, text: 330, more: 290, note: 330, smile: 130, button: 30, lead: 30,
  empty: 160, done: 130, gone: 130, drawn: 130, both: 90, moves: 130, soothing: 160, starters: 150, words: 220,
}; // prettier-ignore

/** Everything that a machine can find in the texts of an exercise. */
export const findingsIn = (exercise: Exercise, english: Syllables): Finding[] => [
  ...findingsInTexts(exercise.key, everyText(exercise), english),
  ...babyWords(exercise).map(({ path, detail }): Finding => ({
    of: exercise.key,
    path,
    what: 'baby-word',
    detail,
  })),
];

/** The same of a program, whose name may say for whom it is. */
export const findingsInProgram = (program: Program, english: Syllables): Finding[] => [
  ...findingsInTexts(program.key, everyText(program), english),
  ...everyText({ weeks: program.weeks, ending: program.ending }).flatMap(({ path, words }) =>
    babyWordsOf(words).map((detail): Finding => ({ of: program.key, path, what: 'baby-word', detail })),
  ),
];

/** One after the other, and the average of the longer ones. */
function findingsInTexts(of: string, all: Found[], english: Syllables): Finding[] {
  const averages = locales.flatMap((locale) => hardAverage(all, locale, english));
  return [
    ...all.flatMap((text) => findingsInText(of, text, english)),
    ...averages.map((detail): Finding => ({ of, path: '', what: 'average', detail })),
  ];
}

function findingsInText(of: string, text: Found, english: Syllables): Finding[] {
  const { path, words } = text;
  const forms = formsOf(words);
  const found = (what: Finding['what'], details: string[]) =>
    details.map((detail): Finding => ({ of, path, what, detail }));
  return [
    ...found('translation', missing(words)),
    ...found('length', tooLong(text)),
    ...found(
      'voice',
      forms.flatMap((form) => neverSaid.exec(form.text)?.[0] ?? []),
    ),
    ...found('address', otherAddresses(words)),
    ...found('ease', hard(text, english)),
    ...found(
      'gender',
      forms.flatMap(({ text, locale }) => genderedIn(text, locale).map((slip) => `${slip}: ${text}`)),
    ),
  ];
}

const otherAddresses = (words: Found['words']): string[] =>
  addresses.flatMap((address) => {
    const word = otherAddress[address].exec(say(words, 'es', address))?.[0];
    return word ? [`${address}: ${word}`] : [];
  });

/** A text that is empty, or the same in both languages. A number, a name or a sign is the same in both. */
function missing(words: Found['words']): string[] {
  if (formsOf(words).some(({ text }) => !text.trim())) return ['empty'];
  const isOneText = say(words, 'en', 'tu') === say(words, 'es', 'tu');
  return isOneText ? [`not translated: ${words.en}`] : [];
}

function tooLong({ path, words }: Found): string[] {
  const limit = longest[placeOf(path)] ?? 330;
  return formsOf(words)
    .filter(({ text }) => text.length > limit)
    .map(({ text }) => `${text.length} of ${limit}: ${text}`);
}

type Measured = { locale: Locale; text: string; ease: number };

const measured = ({ words }: Found, english: Syllables): Measured[] =>
  formsOf(words)
    .map(({ locale, text }) => ({ locale, text: spokenAloud(text, locale) }))
    .filter(({ text }) => wordsOf(text).length >= leastWords)
    .map(({ locale, text }) => ({ locale, text, ease: readingEase(text, locale, english) }));

const spokenAloud = (text: string, locale: Locale): string =>
  text.replaceAll('{children}', locale === 'en' ? 'the baby' : 'el bebé').replaceAll('{}', '');

const hard = (text: Found, english: Syllables): string[] =>
  measured(text, english)
    .filter(({ locale, ease }) => ease < plainFrom[locale].text)
    .map(
      ({ locale, text, ease }) =>
        `${ease.toFixed(0)} (${locale}, plain from ${plainFrom[locale].text}): ${text}`,
    );

function hardAverage(all: Found[], locale: Locale, english: Syllables): string[] {
  const average = averageEase(all, locale, english);
  const least = plainFrom[locale].average;
  return average < least ? [`${average.toFixed(0)} on average (${locale}, easy from ${least})`] : [];
}

/** The average of the longer texts, or Infinity where there is none. */
export function averageEase(all: Found[], locale: Locale, english: Syllables): number {
  const eases = all
    .flatMap((text) => measured(text, english))
    .filter((one) => one.locale === locale)
    .map(({ ease }) => ease);
  return eases.length ? eases.reduce((sum, ease) => sum + ease, 0) / eases.length : Infinity;
}

/** What would still speak of a child where the couple wants no baby words. */
function babyWords(exercise: Exercise): { path: string; detail: string }[] {
  const left = withoutBabyWords(exercise);
  const source = babyWordIn(left.evidence.source, 'en');
  return [
    ...everyText(left).flatMap(({ path, words }) => babyWordsOf(words).map((detail) => ({ path, detail }))),
    ...(source ? [{ path: 'evidence.source', detail: source }] : []),
  ];
}

const babyWordsOf = (words: Found['words']): string[] =>
  formsOf(words).flatMap(({ locale, text }) => {
    const word = babyWordIn(text, locale);
    return word ? [`${word}: ${text}`] : [];
  });
