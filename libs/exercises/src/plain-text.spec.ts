import { describe, expect, it } from '@jest/globals';
import { isBlank, plainText } from './plain-text.ts';

describe('plain text', () => {
  it('keeps the words, spaces, line breaks and whole emoji of their author', () => {
    const written = '  I miss us.\n\n\tReally 👨‍👩‍👧 ';
    expect(plainText(written)).toBe(written);
  });

  it('composes accents typed in two parts', () => {
    expect(plainText('extran\u0303o')).toBe('extraño');
  });

  it('drops what no keyboard writes and no database takes', () => {
    expect(plainText('a\u0000b\u0007c\u009Dd\r\ne\rf')).toBe('abcd\ne\nf');
  });

  it('drops the half of an emoji that a phone cut off', () => {
    expect(plainText('tired \uD83D')).toBe('tired ');
    expect(plainText('\uDE34 tired 😴')).toBe(' tired 😴');
  });
});

describe('blank', () => {
  it.each(['', '  \n', { own: ' ' }, { picked: [] }, { picked: [], own: '' }, null, undefined])(
    '%j says nothing',
    (value) => {
      expect(isBlank(value)).toBe(true);
    },
  );

  it.each(['.', { ready: 'i-miss-us' }, { picked: ['tired'] }, { picked: [], own: 'raw' }, 0, false])(
    '%j says something',
    (value) => {
      expect(isBlank(value)).toBe(false);
    },
  );
});
