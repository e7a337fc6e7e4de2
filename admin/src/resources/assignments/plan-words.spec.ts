import { expect, it } from '@jest/globals';
import { planOf, planWords, sharedLocale, usualPlan } from './plan-words.ts';

it('offers as many chips in one language as in the other', () => {
  for (const { en, es } of Object.values(planWords)) expect(es).toHaveLength(en.length);
});

it('plans at home without when and obstacle', () => {
  expect(planOf({ ...usualPlan('en'), atHome: true })).toEqual({ why: planWords.why.en[0], atHome: true });
});

it('leaves out what was emptied', () => {
  expect(planOf({ why: ' ', when: 'at noon' })).toEqual({ when: 'at noon' });
});

it('knows the language they share', () => {
  expect(sharedLocale(['es', 'es'])).toBe('es');
  expect(sharedLocale(['es', 'en'])).toBeUndefined();
});
