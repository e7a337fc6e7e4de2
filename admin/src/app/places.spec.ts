import { expect, it } from '@jest/globals';
import { coupleIn, places } from './places.ts';

it('no key leads to two places, and none takes a key that is used otherwise', () => {
  const keys = places.flatMap(({ keys }) => keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  for (const taken of ['.', '/', '?', 'g']) expect(keys).not.toContain(taken);
});

it('knows the couple of every page about one, and of no other', () => {
  const id = '24578e17-4d88-43a7-a03d-2f6e56d08a1b';
  expect(coupleIn(`/couples/${id}/show`)).toBe(id);
  expect(coupleIn(`/couples/${id}`)).toBe(id);
  expect(coupleIn('/couples/create')).toBeUndefined();
  expect(coupleIn('/library')).toBeUndefined();
});
