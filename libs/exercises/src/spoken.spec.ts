import { describe, expect, it } from '@jest/globals';
import { first, sample } from './sample.ts';
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
});
