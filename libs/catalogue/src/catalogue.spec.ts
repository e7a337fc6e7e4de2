import { describe, expect, it } from '@jest/globals';
import { addresses, checkExercise, locales, say, withoutBabyWords, type Words } from '@usward/exercises';
import { exercises, findExercise, library, starters } from './index.ts';

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'en' in value && 'es' in value;

/** Every text of a document, with the path that leads to it. */
function texts(value: unknown, path = ''): { path: string; words: Words }[] {
  if (isWords(value)) return [{ path, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'alsoCalled')
    .flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const forms = (words: Words) =>
  locales.flatMap((locale) => addresses.map((address) => say(words, locale, address)));

/** How much of a text a tired person takes in on one screen, in characters, by the name of its place. */
const longest = {
  title: 40,
  purpose: 90,
  prompt: 80,
  hint: 130,
  more: 290,
  note: 330,
  smile: 130,
  button: 30,
  lead: 30,
};

describe.each(exercises.map((exercise) => [`${exercise.key} ${exercise.version}`, exercise] as const))(
  '%s',
  (_name, exercise) => {
    const all = texts(exercise);

    it('may be published', () => {
      expect(checkExercise(exercise)).toEqual([]);
    });

    it('says everything in both languages', () => {
      for (const { path, words } of all) {
        for (const form of forms(words)) expect(`${path}: ${form.trim()}`).not.toBe(`${path}: `);
        const isTranslated = say(words, 'en', 'tu') !== say(words, 'es', 'tu');
        expect(`${path}: ${isTranslated}`).toBe(`${path}: true`);
      }
    });

    it('is short enough for one screen', () => {
      for (const [place, limit] of Object.entries(longest)) {
        for (const { path, words } of all.filter((text) => text.path.endsWith(`.${place}`))) {
          for (const form of forms(words))
            expect(`${path} ${form.length > limit ? form.length : 'fits'}`).toBe(`${path} fits`);
        }
      }
    });

    it('sounds like the house: no cheering, no counting, no guilt, for two parents', () => {
      const never =
        /[!¡]|journey|great job|well done|streak|you missed|\bmama\b|\bmamá\b|\bmom\b|felicidades|racha/iu;
      for (const { path, words } of all) {
        for (const form of forms(words))
          expect(`${path}: ${never.exec(form)?.[0]}`).toBe(`${path}: undefined`);
      }
    });

    it('speaks of no child where no baby words are wanted, beyond what is marked so', () => {
      const child =
        /(?<!\p{L})(bab(y|ies)|child(ren|care)?|kids?|nurser(y|ies)|school|parents?|nappy|nappies|toddlers?|newborns?|bottles?|pumping|bebés?|niñ[oa]s?|hij[oa]s?|pañal(es)?|crianza|criar|guardería|escuela|biber(ón|ones)|padres|madres?)(?!\p{L})/iu;
      for (const { path, words } of texts(withoutBabyWords(exercise))) {
        if (path.startsWith('.evidence')) continue;
        for (const form of forms(words))
          expect(`${path}: ${child.exec(form)?.[0]}`).toBe(`${path}: undefined`);
      }
    });

    it('speaks to one person in one way', () => {
      const wrong = {
        tu: /\b(vos|usted|su terapeuta|podés|querés|sos)\b/iu,
        vos: /\b(ti|contigo|usted|puedes|quieres|eres|su terapeuta)\b/iu,
        usted: /\b(ti|contigo|vos|puedes|podés|quieres|querés|tu|tus|eres|sos)\b/iu,
      };
      for (const { path, words } of all) {
        for (const address of addresses) {
          const found = wrong[address].exec(say(words, 'es', address))?.[0];
          expect(`${path} (${address}): ${found}`).toBe(`${path} (${address}): undefined`);
        }
      }
    });
  },
);

describe('the library', () => {
  it('finds a document by key and version', () => {
    expect(findExercise('i-statement', 1)?.title.en).toBe('Starting with “I”');
    expect(findExercise('i-statement', 99)).toBeUndefined();
  });

  it('names each version once, and puts only what it has on the first shelf', () => {
    const names = exercises.map(({ key, version }) => `${key} ${version}`);
    expect(new Set(names).size).toBe(names.length);
    for (const key of starters) expect(library.some((exercise) => exercise.key === key)).toBe(true);
  });

  it('keeps what leads to a sentence for its author alone', () => {
    const fields = findExercise('i-statement', 1)?.fields ?? {};
    const start = Object.values(fields).map((row) => row.start);
    expect(new Set(start)).toEqual(new Set(['V0']));
  });
});
