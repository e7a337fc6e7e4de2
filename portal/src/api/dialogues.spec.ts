import { describe, expect, it } from '@jest/globals';
import { newer, type DialoguePage } from './dialogues.ts';

const page = (seq: number, now: number): DialoguePage =>
  ({ now, mine: { view: { seq } } }) as unknown as DialoguePage;

describe('two answers that crossed on the way', () => {
  it.each([
    ['the one after a move, not an older look', page(4, 100), page(3, 120), 'known'],
    ['a later look', page(4, 100), page(5, 90), 'next'],
    [
      'of two in the same state the one said later: one’s own tap stands there',
      page(4, 100),
      page(4, 101),
      'next',
    ],
    ['and not the one said before', page(4, 101), page(4, 100), 'known'],
  ])('%s', (_, known, next, which) => {
    expect(newer(known, next)).toBe(which === 'known' ? known : next);
  });

  it('whatever comes first is taken', () => {
    const first = page(0, 1);
    expect(newer(undefined, first)).toBe(first);
  });
});
