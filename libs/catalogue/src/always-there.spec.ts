import { expect, it } from '@jest/globals';
import { isFinal, stopTags, stopsOf } from '@usward/exercises';
import { alwaysThere } from './index.ts';

it('what may always be begun alone is gentle enough for it: but for a mood that stops all work, no tag speaks of it', () => {
  expect(alwaysThere.map(({ key }) => key)).toContain('support');
  for (const exercise of alwaysThere) {
    const stops = stopsOf(exercise, 'solo', stopTags);
    expect([exercise.key, stops.filter((tag) => isFinal(tag) || tag !== 'acute-mood')]).toEqual([
      exercise.key,
      [],
    ]);
    expect([exercise.key, exercise.variants.solo.opening]).toEqual([exercise.key, 'never']);
  }
});
