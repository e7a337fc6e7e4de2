import { expect, it } from '@jest/globals';
import { agreedText } from './agreed.ts';

const plain = { title: { en: '', es: '' }, prompt: { en: '', es: '' }, on: '2026-03-02', quick: null };

it('says an agreement as it was said, with its day and hour where it has them', () => {
  const slot = { on: '2026-03-05', at: '07:00' };
  const walk = { ...plain, words: 'A walk', for: slot };
  expect(agreedText(walk, 'es')).toMatch(/^A walk · jue.*5.*, 07:00$/);
  expect(agreedText({ ...walk, for: { on: null, at: null } }, 'en')).toBe('A walk');
});

it('says a change of one tap in the reader’s language', () => {
  const smaller = { en: 'Smaller', es: 'Más pequeño' };
  expect(agreedText({ ...plain, words: '', quick: smaller, for: { on: null, at: null } }, 'es')).toBe(
    'Más pequeño',
  );
});
