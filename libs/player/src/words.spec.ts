import { describe, expect, it } from '@jest/globals';
import { addresses, endings, levels, locales, say, type Words } from '@usward/exercises';
import { endingWords } from './ending-words.ts';
import { levelMeanings, levelNames } from './level-words.ts';
import { texts, textsFor } from './texts.ts';

const all: Words[] = [
  ...Object.values(texts),
  ...levels.flatMap((level) => [levelNames[level], levelMeanings[level]]),
  ...endings.flatMap((ending) => [endingWords[ending].title, endingWords[ending].text]),
];

describe('the words of the player', () => {
  it('are there in both languages and every form of address', () => {
    for (const words of all) {
      for (const address of addresses) {
        const [english, spanish] = locales.map((locale) => say(words, locale, address).trim());
        expect(english).not.toBe('');
        expect(spanish).not.toBe('');
        expect(spanish).not.toBe(english);
      }
    }
  });

  it('leave the same places to fill in both languages', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const words of all) {
      for (const address of addresses) expect(places(say(words, 'es', address))).toEqual(places(words.en));
    }
  });

  it('begin with a capital, whatever is filled in', () => {
    expect(textsFor('es', 'usted')('reviewPartner', { partner: 'su pareja' })).toBe('Su pareja verá');
  });

  it('never cheer and never count', () => {
    for (const words of all) {
      for (const address of addresses) expect(words.en + say(words, 'es', address)).not.toMatch(/[!¡%]/);
    }
  });
});
