import { expect, it } from '@jest/globals';
import type { Answer, Step } from '@usward/exercises';
import { answered } from './asked.rules.ts';

const same = (text: string) => ({ en: text, es: text });
const options = ['yes', 'no'].map((id) => ({ id, words: same(id) }));
const steps: Step[] = [
  { id: 'q', kind: 'choice', prompt: same('q'), options, many: false },
  { id: 'why', kind: 'text', prompt: same('why'), max: 200, askedIf: [[{ step: 'q', is: 'one-of', options: ['yes'] }]] },
  { id: 'more', kind: 'text', prompt: same('more'), max: 200, askedIf: [[{ step: 'why', is: 'answered' }]] },
]; // prettier-ignore
const says = (picked: string): Answer => ({ value: { picked: [picked] }, level: 'V1' });
const words = (value: string): Answer => ({ value, level: 'V1' });

it('what is asked no more goes out empty, and is as it was typed when it is asked again', () => {
  const typed = { q: says('yes'), why: words('because'), more: words('and so on') };
  const no = answered(steps, typed, {}, 'q', says('no'));
  expect(no.answers).toEqual({ q: says('no'), why: words(''), more: words('') });
  expect(no.pocket).toEqual({ 'unasked.why': typed.why, 'unasked.more': typed.more });

  const yes = answered(steps, { ...typed, ...no.answers }, no.pocket, 'q', says('yes'));
  expect(yes.answers).toEqual(typed);
  expect(yes.pocket).toEqual({ 'unasked.why': undefined, 'unasked.more': undefined });
});

it('without conditions it is one answer', () => {
  expect(answered(steps.slice(0, 1), {}, {}, 'q', says('no'))).toEqual({
    answers: { q: says('no') },
    pocket: {},
  });
});
