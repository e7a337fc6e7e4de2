import { describe, expect, it } from '@jest/globals';
import { syllable } from 'syllable';
import { plainFrom, readingEase, wordsOf } from './reading-ease.ts';

const ease = (text: string, locale: 'en' | 'es') => readingEase(text, locale, syllable);

describe('reading ease', () => {
  it('is what the formula gives, counted by hand', () => {
    // Six words of one syllable, one sentence.
    expect(ease('The cat sat on the mat.', 'en')).toBeCloseTo(206.835 - 84.6 - 1.015 * 6, 3);
    // Five words, eight syllables, two sentences.
    expect(ease('La casa es mía. Duerme.', 'es')).toBeCloseTo(206.835 - 62.3 * (8 / 5) - 5 / 2, 3);
  });

  it('tells plain words from an office', () => {
    const plain = {
      en: 'Take one small thing from this week. Say it when the other is near.',
      es: 'Elige una cosa pequeña de esta semana. Dila cuando la otra persona esté cerca.',
    };
    const office = {
      en: 'Participants are encouraged to communicate individual expectations concerning domestic responsibilities.',
      es: 'Se recomienda la comunicación individualizada de expectativas relacionadas con responsabilidades domésticas.',
    };
    for (const locale of ['en', 'es'] as const) {
      expect(ease(plain[locale], locale)).toBeGreaterThan(plainFrom[locale].average);
      expect(ease(office[locale], locale)).toBeLessThan(plainFrom[locale].text);
    }
  });

  it('knows a word', () => {
    expect(wordsOf('«I don’t», she said: well-known, 20 min.')).toEqual([
      'I',
      'don’t',
      'she',
      'said',
      'well-known',
      '20',
      'min',
    ]);
  });
});
