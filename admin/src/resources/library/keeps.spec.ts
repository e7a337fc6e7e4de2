import { describe, expect, it } from '@jest/globals';
import { findExercise, library } from '@usward/catalogue';
import type { Exercise } from '@usward/exercises';
import { keptBy } from './keeps.ts';

describe('what an exercise keeps', () => {
  it.each(library.map((exercise) => [exercise.key, exercise] as const))(
    'of %s stands whole in the table that a clinician reads',
    (_key, exercise) => {
      expect(
        keptBy(exercise)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(Object.keys(exercise.fields).sort());
    },
  );

  it('for two and alone are two different things', () => {
    const parked = keptBy(findExercise('check-in', 1) as Exercise).find(({ id }) => id === 'parked');
    expect(parked).toMatchObject({ two: { widest: 'V2', opens: 'alone' }, alone: 'V1' });
  });
});
