import { describe, expect, it } from '@jest/globals';
import { listOf, wrongIn } from './feelings.ts';

describe('the list of feelings that hold a verdict', () => {
  it('is one word or phrase a line, each once', () => {
    expect(listOf(' ignored \n\nlet down\nignored\n')).toEqual(['ignored', 'let down']);
    expect(listOf('\n \n')).toEqual([]);
  });

  it('takes letters of any language and nothing that means something else', () => {
    expect(
      wrongIn(['ignored', 'let down', 'menospreciado', 'señalada', 'sin  voz', 'a|b', '(x', 'x1']),
    ).toEqual(['sin  voz', 'a|b', '(x', 'x1']);
    expect(wrongIn(['x'.repeat(40), 'y'.repeat(41)])).toEqual(['y'.repeat(41)]);
    expect(wrongIn(Array.from({ length: 81 }, () => 'word'))).toEqual(['word']);
  });
});
