import { describe, expect, it } from '@jest/globals';
import { mayBe } from './suggestions.ts';

const couples = [
  { coupleId: 'one', names: ['Ana López', 'Leo'] },
  { coupleId: 'two', names: ['Ana', 'Zoë'] },
  { coupleId: 'three', names: ['Jo', 'Mary Ann'] },
];

describe('whose entry it may be', () => {
  it.each([
    ['Ana + Leo', ['one', 'two']],
    ['ANA, ZOE (online)', ['two', 'one']],
    ['Therapy', []],
    ['Banana and Leopold', []],
    ['Pareja López', []],
    ['mary ann, jo', ['three']],
    ['Jo', []],
    ['', []],
  ])('%s', (title, expected) => expect(mayBe([title], couples)).toEqual(expected));

  it('by the guests too', () => expect(mayBe(['Therapy', 'Leo'], couples)).toEqual(['one']));
});
