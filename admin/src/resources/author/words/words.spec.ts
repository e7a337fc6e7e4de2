import { describe, expect, it } from '@jest/globals';
import {
  formOfExercise,
  formOfProgram,
  formOfStep,
  kinds,
  locales,
  type Blank,
  type BlankField,
} from '@usward/exercises';
import { fileProblemText } from './fileProblem.ts';
import { findingWords } from './findings.ts';
import { labelOf, valueWord } from './fields.ts';
import { kindWords } from './kinds.ts';
import { leftWords, wrongWords } from './left.ts';
import { problemWords } from './problems.ts';
import { authorWords } from './useAuthorWords.ts';

/** Every place of a form, and every value of those that have a few. */
function placesIn(fields: BlankField[]): { name: string; values: string[] }[] {
  const below = (blank: Blank): BlankField[] => {
    if (blank.is === 'list') return below(blank.of);
    return blank.is === 'group' ? blank.fields : [];
  };
  const values = (blank: Blank): string[] => {
    if (blank.is === 'one-of') return blank.values;
    if (blank.is === 'list') return values(blank.of);
    return blank.is === 'word-or' ? [...blank.words, ...values(blank.other)] : [];
  };
  return fields.flatMap(({ name, blank }) => [
    ...(blank.is === 'id' && name === 'id' ? [] : [{ name, values: values(blank) }]),
    ...placesIn(below(blank)),
  ]);
}

const forms: [string, BlankField[]][] = [
  ...kinds.map((kind): [string, BlankField[]] => [kind, formOfStep(kind)]),
  ['about', formOfExercise()],
  ['program', formOfProgram()],
];

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...sent: unknown[]) => unknown)(2, 3, 4))];
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

describe.each(locales)('the words of the author (%s)', (locale) => {
  it.each(forms)('name every place of the form of %s, and every value', (of, fields) => {
    for (const { name, values } of placesIn(fields)) {
      expect([name, labelOf(locale, of, name)]).toEqual([name, expect.stringMatching(/\S/)]);
      for (const value of values)
        expect([name, value, valueWord(locale, name, value)]).not.toContain(undefined);
    }
  });

  it('raise their voice nowhere, and are never empty', () => {
    const all = [authorWords, kindWords, leftWords, wrongWords, problemWords, findingWords];
    for (const text of all.flatMap((words) => texts(words[locale]))) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/[!¡]|undefined/);
    }
  });

  it('say something of any code that a file may be refused with', () => {
    for (const code of ['link-twice', 'field.missing', 'document.shape', 'never-heard-of'])
      expect(fileProblemText(locale, code)).toMatch(/\S \S/);
  });
});
