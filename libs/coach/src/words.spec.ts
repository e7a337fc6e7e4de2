import { describe, expect, it } from '@jest/globals';
import { reader } from './words.ts';

const read = reader(
  {
    short: { dont: 'do not', u: 'you' },
    before: { your: { words: 'so', means: 'you are' } },
    often: 'never should',
    real: 'ever',
  },
  ['you', 'soon'],
);

describe('a draft is read', () => {
  it.each([
    ['You DON’T, ok?', 'STOP you do not COMMA ok ASK STOP'],
    ['nevr neverr nevre ever', 'STOP never never never ever STOP'],
    ['youuuu sooon', 'STOP you soon STOP'],
    ['your so your', 'STOP you are so your STOP'],
    ['niño\nmamá', 'STOP nino STOP mama STOP'],
    ['', 'STOP STOP'],
  ])('%s', (text, words) => expect(read(text).words.join(' ')).toBe(words));

  it('and every word knows its place', () => {
    const text = '🙂 I don’t. U';
    const { words, span } = read(text);
    const at = (word: string) => span(words.indexOf(word), words.indexOf(word) + 1);
    expect(text.slice(at('not').start, at('not').end)).toBe('don’t');
    expect(text.slice(at('you').start, at('you').end)).toBe('U');
  });
});
