import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Step } from '@usward/exercises/playing';
import { coachOf, type Coach } from './coach.ts';
import { foundIn, isHushed, leadsOut } from './hushed.ts';

const same = (words: string) => ({ en: words, es: words });
const card = { id: 'one', words: same('You never help.') };
const harsh: Step = { id: 'harsh', kind: 'pick', prompt: same('?'), cards: [card], own: 160, coached: true };
const saw: Step = {
  ...{ id: 'saw', kind: 'text', prompt: same('?'), max: 200, coached: true },
  lead: same('When…'),
};
const plain: Step = { id: 'plain', kind: 'text', prompt: same('?'), max: 200 };
const steps = [harsh, saw, plain];
const own = (words: string) => ({ own: words });
const written = (values: Record<string, unknown>) => ({
  ...{ steps, values, isDrill: true, verdictFeelings: undefined },
  ear: { locale: 'en', address: 'tu' } as const,
});

const blow = 'you hit me last night';
let coach: Coach;
beforeAll(async () => void (coach = await coachOf('en')));

describe('the coach is silent', () => {
  it('while any of what is written speaks of harm, and no longer', () => {
    expect(isHushed(coach, written({ harsh: own(blow), saw: 'the light was off' }))).toBe(true);
    expect(isHushed(coach, written({ plain: blow }))).toBe(true);
    expect(isHushed(coach, written({ harsh: own('you never help'), saw: 'the light was off' }))).toBe(false);
    expect(isHushed(coach, written({}))).toBe(false);
  });

  it('also where only the sentence with its beginning does', () => {
    expect(isHushed(coach, written({ saw: 'I hear your car and my stomach drops' }))).toBe(true);
  });
});

describe('a drill leads to its end', () => {
  const out = (step: Step, values: Record<string, unknown>, by: Coach | null = coach) =>
    leadsOut(by, step, written(values));

  it('where there is nothing to soften, or nothing that should be', () => {
    expect(out(harsh, { harsh: own('the light was off') })).toBe(true);
    expect(out(harsh, { harsh: own(blow) })).toBe(true);
    expect(out(saw, { harsh: own('you never help'), saw: blow })).toBe(true);
  });

  it('and not where there is, where nothing was written, or from a card of the house', () => {
    expect(out(harsh, { harsh: own('you never help me') })).toBe(false);
    expect(out(saw, { harsh: own('you never help me'), saw: 'the light was off' })).toBe(false);
    expect(out(harsh, {})).toBe(false);
    expect(out(harsh, { harsh: { ready: 'one' } })).toBe(false);
    expect(out(plain, { plain: blow })).toBe(false);
    expect(leadsOut(coach, harsh, { ...written({ harsh: own(blow) }), isDrill: false })).toBe(false);
  });

  it('from words of one’s own that nobody could look at', () => {
    expect(out(harsh, { harsh: own('you never help me') }, null)).toBe(true);
    expect(out(saw, { saw: 'the light was off' }, null)).toBe(false);
  });
});

it('what makes words hard to hear is found in the step they stand in, and never beside words of harm', () => {
  const found = (step: Step, values: Record<string, unknown>) => foundIn(coach, step, written(values));
  expect(found(saw, { saw: 'you never help me' })).toEqual(['absolute']);
  expect(found(saw, { harsh: own(blow), saw: 'you never help me' })).toEqual([]);
  expect(found(plain, { plain: 'you never help me' })).toEqual([]);
});
