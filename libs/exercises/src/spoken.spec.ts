import { describe, expect, it } from '@jest/globals';
import { first, sample } from './sample.ts';
import type { Step } from './kinds/index.ts';
import { composed, spoken, type Ear } from './spoken.ts';

const english: Ear = { locale: 'en', address: 'tu' };
const spanish: Ear = { locale: 'es', address: 'vos' };
const { couple } = sample.variants;
const { steps } = couple;
const statement = first('compose', couple);

describe('spoken', () => {
  it('reads a ready sentence in the language of whoever reads', () => {
    expect(spoken(first('sentence', couple), { ready: 'i-miss-us' }, english)).toBe('I miss us.');
    expect(spoken(first('sentence', couple), { ready: 'i-miss-us' }, spanish)).toBe('Extraño lo nuestro.');
  });

  it('leaves own words in the language they were written in', () => {
    expect(spoken(first('sentence', couple), { own: 'Te extraño.' }, english)).toBe('Te extraño.');
  });

  it('names the picks in the order of the options, then the own word', () => {
    expect(spoken(first('choice', couple), { picked: ['lonely', 'tired'], own: 'raw' }, english)).toBe(
      'tired, lonely, and raw',
    );
  });
});

describe('what the new kinds say', () => {
  it('says a number with what stands at both ends', () => {
    expect(spoken(first('rate', couple), 0, english)).toBe('0 / 10 (0: far · 10: close)');
  });

  it('reads a chosen card, or the own idea', () => {
    expect(spoken(first('pick', couple), { ready: 'idea-2' }, english)).toBe('idea 2');
    expect(spoken(first('pick', couple), { own: 'Una siesta.' }, english)).toBe('Una siesta.');
  });

  it('reads piles with their cards, in the order of the piles, without empty ones', () => {
    const load = { 'task-3': 'both', 'task-1': 'me', 'task-2': 'both' } as const;
    expect(spoken(first('sort', couple), load, spanish)).toBe('yo: task 1\nlos dos: task 2 · task 3');
    expect(spoken(first('sort', couple), {}, spanish)).toBe('');
  });

  it('reads marks to their author', () => {
    expect(spoken(first('marks', couple), { 'menu-2': 'not-now', 'menu-1': 'yes' }, english)).toBe(
      'yes: menu 1\nnot now: menu 2',
    );
  });

  it('says an hour with its name, where it has one', () => {
    expect(spoken(first('cue', couple), { hour: '12:30' }, spanish)).toBe('al almorzar · 12:30');
    expect(spoken(first('cue', couple), { hour: '17:05' }, spanish)).toBe('17:05');
  });

  it('says an agreement with its day as people say it', () => {
    const agree = first('agree', couple);
    expect(spoken(agree, { words: 'Coffee.', on: '2026-11-28', at: '20:30' }, english)).toBe(
      'Coffee.\nSaturday, November 28, 20:30',
    );
    expect(spoken(agree, { words: 'Café.', on: '2026-11-28' }, spanish)).toBe(
      'Café.\nsábado, 28 de noviembre',
    );
    expect(spoken(agree, { words: 'Café.', quick: 'swap' }, spanish)).toBe('cambiar hoy');
  });

  it('reads a ready note in the language of whoever reads', () => {
    expect(spoken(first('note', couple), { ready: 'thank-you' }, english)).toBe('Thank you.');
    expect(spoken(first('note', couple), { own: 'Gracias.' }, english)).toBe('Gracias.');
  });
});

describe('composed', () => {
  it('reads the parts back as one sentence', () => {
    const values = { feeling: { picked: ['tired'] }, when: 'the bottle stands there at night.' };
    expect(composed(statement, steps, values, english)).toBe(
      'I feel tired when the bottle stands there at night.',
    );
    expect(composed(statement, steps, { feeling: { picked: ['tired'] } }, spanish)).toBe('Siento cansancio.');
  });

  it('leaves out what was not answered, and says nothing of nothing', () => {
    expect(composed(statement, steps, { when: 'x $& y' }, english)).toBe('When x $& y.');
    expect(composed(statement, steps, {}, english)).toBe('');
  });

  it('has no hole: nothing but a mark or a beginning is nothing, and words may stand for a part left out', () => {
    const same = (words: string) => ({ en: words, es: words });
    const text = (id: string, starters: string[]): Step => ({
      ...{ id, kind: 'text', prompt: same('?'), max: 200 },
      starters: starters.map(same),
    });
    const begun = [text('saw', ['I was talking and']), text('ask', ['look at me when', 'sit with me?'])];
    const parts = [
      { from: 'saw', words: same('When {}') },
      {
        from: 'ask',
        words: same('. Would you {}?'),
        without: { part: 'saw', words: same('Would you please {}?') },
      },
    ];
    const whole = (saw: string, ask: string) => composed({ parts }, begun, { saw, ask }, english);
    expect(whole('you left', 'look at me when I talk')).toBe(
      'When you left. Would you look at me when I talk?',
    );
    expect(whole('you left', 'sit with me?')).toBe('When you left. Would you sit with me?');
    for (const hole of ['', ' ', '…', '?', 'look at me when '])
      expect(whole('you left', hole)).toBe('When you left.');
    expect(whole('I was talking and', 'sit with me')).toBe('Would you please sit with me?');
  });
});
