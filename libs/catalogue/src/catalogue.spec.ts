import { describe, expect, it } from '@jest/globals';
import { checkExercise, withoutBabyWords } from '@usward/exercises';
import { exercises, findExercise, library, starters } from './index.ts';

describe.each(exercises.map((exercise) => [`${exercise.key} ${exercise.version}`, exercise] as const))(
  '%s',
  (_name, exercise) => {
    it('may be published', () => {
      expect(checkExercise(exercise)).toEqual([]);
    });

    it('is still an exercise where the couple wants no baby words, at every turn', () => {
      const problems = checkExercise(withoutBabyWords(exercise)).filter(
        ({ code }) => code !== 'field.unused',
      );
      expect(problems).toEqual([]);
    });

    it('can be found by what people would type: enough words in each language', () => {
      for (const words of Object.values(exercise.alsoCalled)) {
        expect(words.length).toBeGreaterThanOrEqual(10);
        expect(words.length).toBeLessThanOrEqual(40);
        expect(new Set(words.map((word) => word.toLocaleLowerCase())).size).toBe(words.length);
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
    expect(new Set(starters).size).toBe(6);
  });

  it('keeps what leads to a sentence for its author alone', () => {
    const fields = findExercise('i-statement', 1)?.fields ?? {};
    const start = Object.values(fields).map((row) => row.start);
    expect(new Set(start)).toEqual(new Set(['V0']));
  });

  it('stops everything but help for an acute mood', () => {
    const goOn = library.filter(({ stoppedBy }) => !stoppedBy.includes('acute-mood')).map(({ key }) => key);
    expect(goOn).toEqual(['support']);
  });
});
