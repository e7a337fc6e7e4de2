import { describe, expect, it } from '@jest/globals';
import { nothingBetween, type Between, type Ear, type Level, type Step } from '@usward/exercises';
import { isAnswered, type Done } from './answered.ts';
import { recalledWords } from './recalled.ts';

const same = (text: string) => ({ en: text, es: text });
const cards = [1, 2, 3, 4].map((at) => ({ id: `card-${at}`, words: same(`${at}`) }));
const piles = [
  { id: 'me', words: same('me') },
  { id: 'both', words: same('both') },
];
const sort: Step = { id: 'load', kind: 'sort', prompt: same('Who?'), cards, piles, deal: 4 };
const rate: Step = { id: 'rate', kind: 'rate', prompt: same('?'), from: same('far'), to: same('close') };
const timer: Step = { id: 'timer', kind: 'timer', prompt: same('.'), seconds: 60, done: same('.') };
const card: Step = { id: 'card', kind: 'card', prompt: same('.'), cards };
const ready: Step = {
  id: 'ready',
  kind: 'ready',
  prompt: same('?'),
  button: same('I am'),
  both: same('Both.'),
};
const pause: Step = {
  id: 'pause',
  kind: 'pause',
  prompt: same('.'),
  soothing: [same('a'), same('b'), same('c')],
};
const agree: Step = { id: 'plan', kind: 'agree', prompt: same('.'), max: 80, button: same('Suggest') };
const note: Step = { id: 'thanks', kind: 'note', prompt: same('.'), max: 80, button: same('Send') };

const nothing: Done = { answer: undefined, happened: [], between: nothingBetween, sent: [], settled: [] };
const said = (value: unknown, level: Level = 'V0'): Done => ({ ...nothing, answer: { value, level } });
const standing = (between: Partial<Between>): Done => ({
  ...nothing,
  between: { ...nothingBetween, ...between },
});
const offer = { words: 'Coffee.' };

describe('a step', () => {
  it('is not passed where nothing is asked', () => {
    for (const step of [timer, card, ready, pause]) expect(isAnswered(step, nothing)).toBe(true);
  });

  it('is answered by one card on a pile, and not by an empty table', () => {
    expect(isAnswered(sort, said({ 'card-1': 'me' }))).toBe(true);
    for (const value of ['', {}]) expect(isAnswered(sort, said(value))).toBe(false);
  });

  it('is answered by a nought', () => {
    expect(isAnswered(rate, said(0))).toBe(true);
    expect(isAnswered(rate, nothing)).toBe(false);
  });

  it('is answered by one’s own offer or by what holds, not by what the other offers', () => {
    const waiting = (by: 'me' | 'partner') => standing({ offers: [{ id: 'a', by, offer, lapsesAt: '' }] });
    expect(isAnswered(agree, waiting('me'))).toBe(true);
    expect(isAnswered(agree, standing({ agreed: [{ id: 'a', offer, on: '2026-05-13' }] }))).toBe(true);
    expect(isAnswered(agree, waiting('partner'))).toBe(false);
  });

  it('is answered by a note that was sent, said aloud or only written', () => {
    expect(isAnswered(note, nothing)).toBe(false);
    expect(isAnswered(note, { ...nothing, sent: ['thanks'] })).toBe(true);
    expect(isAnswered(note, { ...nothing, settled: ['thanks'] })).toBe(true);
    expect(isAnswered(note, said({ own: 'Thank you.' }))).toBe(true);
  });
});

describe('earlier words', () => {
  const spanish: Ear = { locale: 'es', address: 'tu' };

  it('are read in the reader’s language where the step is known', () => {
    expect(recalledWords({ 'card-2': 'both' }, sort, spanish)).toBe('both: 2');
  });

  it('say themselves where they come from elsewhere', () => {
    expect(recalledWords('Reírnos.', undefined, spanish)).toBe('Reírnos.');
    expect(recalledWords({ own: 'Reírnos.' }, undefined, spanish)).toBe('Reírnos.');
    expect(recalledWords({ words: 'Café.', at: '20:30' }, undefined, spanish)).toBe('Café.');
    const drawn = [
      { id: 'a', words: { en: 'A walk', es: 'Caminar' } },
      { id: 'b', words: same('Té') },
    ];
    expect(recalledWords(drawn, undefined, spanish)).toBe('Caminar\nTé');
  });

  it('leave out what says nothing by itself', () => {
    for (const value of [null, 7, { ready: 'an-id' }, {}])
      expect(recalledWords(value, undefined, spanish)).toBe('');
  });
});
