import { expect, it } from '@jest/globals';
import { programs } from '@usward/catalogue';
import type { Program } from '../../data/client.ts';
import { calledSo } from './programs.ts';

const keysOf = (search: string) => calledSo(programs as unknown as Program[], search).map(({ key }) => key);

it('finds a program by what people call it, in either language, accents or not', () => {
  expect(keysOf('Roommates')).toContain('roommates-to-partners');
  expect(keysOf('bebe recien')).toEqual(['us-after-baby']);
  expect(keysOf('xyzzy')).toEqual([]);
});

it('shows them all where nothing is looked for', () => {
  expect(keysOf('  ')).toHaveLength(programs.length);
});
