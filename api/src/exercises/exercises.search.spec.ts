import { describe, expect, it } from '@jest/globals';
import { library } from '@usward/catalogue';
import { folded, type Exercise } from '@usward/exercises';
import { ExerciseSearch } from './exercises.search.ts';

const search = new ExerciseSearch(library);
const firstThree = (words: string) => search.keys(words).slice(0, 3);

const namesOf = ({ alsoCalled: { en, es } }: Exercise) => [...en, ...es].map(folded);

describe('the library', () => {
  it.each(library.map((exercise) => [exercise.key, exercise] as const))(
    'is searched for %s by what people call it',
    (key, { title, alsoCalled }) => {
      const es = typeof title.es === 'string' ? title.es : title.es.tu;
      // What four exercises are called just so finds three of them.
      const isShared = (words: string) =>
        library.filter((one) => namesOf(one).includes(folded(words))).length > 3;
      const missed = [title.en, es, ...alsoCalled.en, ...alsoCalled.es].filter(
        (words) => !isShared(words) && !firstThree(words).includes(key),
      );
      expect(missed).toEqual([]);
    },
  );
});

describe('a search', () => {
  const same = (text: string) => ({ en: text, es: text });
  const named = (key: string, en: string, es: string, also: string[], purpose = 'To have one.'): Exercise => ({
    ...(library[0] as Exercise), evidence: { note: same('None'), source: 'none' }, smile: same('There'), variants: { solo: { steps: [], small: [], opening: 'never' } }, key, title: { en, es }, purpose: same(purpose), alsoCalled: { en: also, es: also },
  }); // prettier-ignore
  const three = new ExerciseSearch([
    named('ritual', 'A small ritual', 'Un ritual pequeño', ['coffee together', 'café']),
    named('date', 'A date', 'Una cita', ['going out', 'salir'], 'Coffee and time for two.'),
    named('load', 'Who does what', 'Quién hace qué', ['mental load', 'carga mental', 'niñera']),
  ]);

  it('finds words with and without accents, capitals and endings, in either language', () => {
    for (const words of ['cafe', 'CAFÉ', 'coffee together', 'ritu'])
      expect(three.keys(words)[0]).toBe('ritual');
    for (const words of ['ninera', 'MENTAL', 'carga', 'quien hace que'])
      expect(three.keys(words)[0]).toBe('load');
  });

  it('forgives a slip of the finger', () => {
    expect(three.keys('rituall')[0]).toBe('ritual');
    expect(three.keys('mentel load')[0]).toBe('load');
  });

  it('puts what people call it before what speaks of it', () => {
    expect(three.keys('coffee')).toEqual(['ritual', 'date']);
  });

  it('answers nothing to nothing', () => {
    for (const words of ['', ' ', '...', 'xyzzy', 'the'] as const) expect(three.keys(words)).toEqual([]);
  });

  it('takes anything for words', () => {
    for (const words of ['(', '*', '\\', '\u0000', '\ud800', 'a'.repeat(80), folded('ÀÉ')])
      expect(Array.isArray(three.keys(words))).toBe(true);
  });
});
