import { folded, type Exercise, type Words } from '@usward/exercises';
import MiniSearch from 'minisearch';

type Doc = { id: string; title: string; alsoCalled: string; purpose: string; text: string };

const fields = ['title', 'alsoCalled', 'purpose', 'text'] as const;
/** What people call it weighs most; that a word stands somewhere in a deck, least. */
const boost = { title: 6, alsoCalled: 8, purpose: 3, text: 1 };

/** Little words of both languages: they say nothing about what somebody looks for. */
const little = new Set(
  'a an and are at be but do for from i in is it me my of on or our so that the this to us we what when with you your al como con de del el ella en es la las le lo los me mi mis nos o para pero por que se si sin su te tu un una y ya'.split(' '),
); // prettier-ignore

const wordsOf = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean); // prettier-ignore

/** Finds exercises by what a lay person types, in either language, with or without accents, misspelt a little, or half typed. */
export class ExerciseSearch {
  private readonly index: MiniSearch<Doc>;
  private readonly names: Map<string, string[]>;

  constructor(exercises: readonly Exercise[]) {
    this.index = new MiniSearch<Doc>({
      fields: [...fields],
      tokenize: wordsOf,
      processTerm: (term) => (little.has(term) ? null : term),
      searchOptions: {
        boost,
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        maxFuzzy: 2,
        weights: { prefix: 0.5, fuzzy: 0.25 },
      },
    });
    this.index.addAll(exercises.map(docOf));
    this.names = new Map(exercises.map((one) => [one.key, namesOf(one).map(lineOf)]));
  }

  /** Keys, best first. All the words together before some of them; and first of all what is called just so. */
  keys(query: string): string[] {
    const asked = lineOf(query);
    if (!asked) return [];
    const called = (key: string, isJustSo: boolean) =>
      (this.names.get(key) ?? []).some((name) =>
        isJustSo ? name === asked : ` ${name} `.includes(` ${asked} `),
      );
    const search = (combineWith: 'AND' | 'OR') =>
      this.index
        .search(query, { combineWith, boostDocument: (key: string) => (called(key, false) ? 2 : 1) })
        .map(({ id }) => String(id));
    const named = [...this.names.keys()].filter((key) => called(key, false));
    const found = [...new Set([...search('AND'), ...search('OR'), ...named])];
    return [...found.filter((key) => called(key, true)), ...found.filter((key) => !called(key, true))];
  }
}

const lineOf = (text: string) => wordsOf(text).join(' ');

const forms = ({ en, es }: Words): string[] => [en, ...(typeof es === 'string' ? [es] : Object.values(es))];

const namesOf = ({ title, alsoCalled }: Exercise): string[] => [...forms(title), ...alsoCalled.en, ...alsoCalled.es]; // prettier-ignore

function docOf(exercise: Exercise): Doc {
  const { key, title, alsoCalled, purpose, variants, evidence, smile } = exercise;
  return {
    id: key,
    title: forms(title).join(' '),
    alsoCalled: [...alsoCalled.en, ...alsoCalled.es].join(' '),
    purpose: forms(purpose).join(' '),
    text: [...new Set(textsOf([variants, evidence, smile]))].join(' '),
  };
}

/** Every text of a document, in both languages, decks too. */
function textsOf(value: unknown): string[] {
  if (isWords(value)) return forms(value);
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  'en' in value &&
  'es' in value &&
  typeof value.en === 'string';
