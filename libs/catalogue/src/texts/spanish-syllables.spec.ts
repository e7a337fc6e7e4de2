import { expect, it } from '@jest/globals';
import { spanishSyllables } from './spanish-syllables.ts';

it.each([
  ['casa', 2], ['y', 1], ['rey', 1], ['muy', 1], ['hoy', 1], ['que', 1], ['guerra', 2], ['pingüino', 3],
  ['quién', 1], ['guía', 2], ['día', 2], ['todavía', 4], ['leer', 2], ['aéreo', 4], ['ahora', 3], ['ahí', 2],
  ['baúl', 2], ['país', 2], ['aire', 2], ['bien', 1], ['ciudad', 2], ['estáis', 2], ['decíais', 3], ['buey', 1],
  ['teléfono', 4], ['murciélago', 4], ['oír', 2], ['traer', 2], ['ayuda', 3], ['ya', 1], ['CANCIÓN', 2], ['cuidar', 2],
  ['siguiente', 3], ['poeta', 3], ['h', 1],
] as const)('%s has %i', (word, syllables) => {
  expect(spanishSyllables(word)).toBe(syllables);
}); // prettier-ignore
