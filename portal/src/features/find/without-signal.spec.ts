import { expect, it } from '@jest/globals';
import { among } from './without-signal.ts';

const item = (key: string, en: string, es: string) => ({
  key,
  version: 1,
  title: { en, es },
  purpose: {
    en: 'Something small.',
    es: { tu: 'Algo pequeño.', vos: 'Algo chico.', usted: 'Algo pequeño.' },
  },
  minutes: { small: 1, full: 3 },
  occurrenceId: null,
});
const items = [
  item('nights', 'Nights', 'Las noches'),
  item('question', 'One question a week', 'Una pregunta'),
];
const keys = (search: string) => among(items, search).map(({ key }) => key);

it('finds by every word, with or without accents, in both languages', () => {
  expect(keys('night')).toEqual(['nights']);
  expect(keys('NOCHE')).toEqual(['nights']);
  expect(keys('pequeno pregunta')).toEqual(['question']);
  expect(keys('week night')).toEqual([]);
  expect(keys('p')).toEqual(['question', 'nights']);
  expect(keys(' ')).toEqual(['nights', 'question']);
});
