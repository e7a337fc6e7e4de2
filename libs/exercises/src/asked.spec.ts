import { describe, expect, it } from '@jest/globals';
import { asked, askedOf } from './asked.ts';
import type { Condition, Test } from './condition.ts';
import { checkExercise } from './document.ts';
import type { Exercise } from './exercise.ts';
import { forHome, forPhones, plainly } from './home.ts';
import type { Step } from './kinds/index.ts';
import { isForOnePhone } from './one-phone.ts';
import { sample } from './sample.ts';

const words = { en: 'Words', es: 'Palabras' };
const choice = (id: string, askedIf?: Condition): Step => ({
  id,
  kind: 'choice',
  prompt: words,
  options: ['a', 'b', 'c'].map((one) => ({ id: one, words })),
  many: false,
  ...(askedIf ? { askedIf } : {}),
});
const text = (id: string, askedIf?: Condition): Step => ({
  id,
  kind: 'text',
  prompt: words,
  max: 200,
  ...(askedIf ? { askedIf } : {}),
});
const rate = (id: string): Step => ({ id, kind: 'rate', prompt: words, from: words, to: words });
const ids = (steps: Step[], values: Record<string, unknown>) => asked(steps, values).map(({ id }) => id);
const isAsked = (test: Test, from: Step, value: unknown) =>
  ids([from, text('then', [[test]])], value === undefined ? {} : { [from.id]: value }).includes('then');

describe('a step with a condition', () => {
  it.each<[Test, Step, unknown, boolean]>([
    [{ step: 'q', is: 'one-of', options: ['a', 'b'] }, choice('q'), { picked: ['b'] }, true],
    [{ step: 'q', is: 'one-of', options: ['a', 'b'] }, choice('q'), { picked: ['c'] }, false],
    [{ step: 'q', is: 'one-of', options: ['a'] }, choice('q'), undefined, false],
    [{ step: 'q', is: 'none-of', options: ['a'] }, choice('q'), undefined, true],
    [{ step: 'q', is: 'none-of', options: ['a'] }, choice('q'), { picked: ['a'] }, false],
    [{ step: 'q', is: 'answered' }, text('q'), 'something', true],
    [{ step: 'q', is: 'answered' }, text('q'), '  ', false],
    [{ step: 'q', is: 'unanswered' }, text('q'), '', true],
    [{ step: 'q', is: 'answered' }, rate('q'), 0, true],
    [{ step: 'q', is: '>', than: 4 }, rate('q'), 5, true],
    [{ step: 'q', is: '>', than: 4 }, rate('q'), 4, false],
    [{ step: 'q', is: '>=', than: 3.5 }, text('q'), '3,5', true],
    [{ step: 'q', is: '<', than: 10 }, text('q'), '9', true],
    [{ step: 'q', is: '<', than: 10 }, text('q'), 'nine', false],
    [{ step: 'q', is: '!=', than: 10 }, text('q'), 'nine', true],
    [{ step: 'q', is: '=', than: 'yes' }, text('q'), ' yes ', true],
    [{ step: 'q', is: '<=', than: '2026-05-31' }, text('q'), '2026-06-01', false],
    [{ step: 'q', is: '<=', than: '2026-05-31' }, text('q'), '2026-05-31', true],
  ])('%j of %j', (test, from, value, is) => {
    expect(isAsked(test, from, value)).toBe(is);
  });

  it('is asked where every line holds, and a line holds where one of its tests does', () => {
    const is = (step: string, option: string): Test => ({ step, is: 'one-of', options: [option] });
    const steps = [
      choice('p'),
      choice('q'),
      text('then', [
        [is('p', 'a'), is('q', 'a')],
        [is('p', 'b'), is('q', 'b')],
      ]),
    ];
    const both = (p: string, q: string) => ids(steps, { p: { picked: [p] }, q: { picked: [q] } });
    expect(both('a', 'b')).toContain('then');
    expect(both('b', 'a')).toContain('then');
    expect(both('a', 'a')).not.toContain('then');
    expect(both('c', 'a')).not.toContain('then');
  });

  it('does not look at what is no longer asked, and keeps it out of what is said', () => {
    const steps = [
      choice('p'),
      choice('q', [[{ step: 'p', is: 'one-of', options: ['a'] }]]),
      text('then', [[{ step: 'q', is: 'one-of', options: ['a'] }]]),
    ];
    const said = { p: { picked: ['b'] }, q: { picked: ['a'] }, then: 'words', other: 'stays' };
    expect(ids(steps, said)).toEqual(['p']);
    expect(askedOf(steps, said, (value) => value)).toEqual({ p: said.p, other: 'stays' });
    const again = { ...said, p: { picked: ['a'] } };
    expect(askedOf(steps, again, (value) => value)).toEqual(again);
  });

  it('waits for a phone of one’s own', () => {
    const askedIf: Condition = [[{ step: 'when', is: 'answered' }]];
    const step = sample.variants.couple?.steps.find((one) => isForOnePhone(sample, one)) as Step;
    expect(isForOnePhone(sample, step)).toBe(true);
    expect(isForOnePhone(sample, { ...step, askedIf })).toBe(false);
  });
});

describe('a document with conditions', () => {
  const codes = (steps: Step[], more: { small?: string[]; turns?: string[][] } = {}) => {
    const keeps = steps.filter(({ kind }) => kind !== 'read' && kind !== 'together');
    const variant = { steps, small: steps.map(({ id }) => id), opening: 'never' as const, ...more };
    const fields = Object.fromEntries(
      keeps.map(({ id }) => [id, { widest: 'V1' as const, start: 'V0' as const, opens: 'never' as const }]),
    );
    const document: Exercise = { ...sample, variants: { solo: variant }, fields };
    return checkExercise(document).map(({ path, code }) => `${path} ${code}`);
  };
  const at = 'variants.solo.steps.1';
  const answered: Condition = [[{ step: 'q', is: 'answered' }]];

  it('is fine where everything it looks at was asked before', () => {
    expect(codes([choice('q'), text('then', answered)])).toEqual([]);
    expect(codes([choice('q'), text('then', [[{ step: 'q', is: 'one-of', options: ['a'] }]])])).toEqual([]);
  });

  it('says which condition looks at nothing', () => {
    const where = `${at}.askedIf.0.0`;
    expect(codes([choice('q'), text('then', [[{ step: 'nobody', is: 'answered' }]])])).toEqual([
      `${where} step.unknown`,
    ]);
    expect(codes([text('first', answered), choice('q')])).toEqual([
      'variants.solo.steps.0.askedIf.0.0 step.backwards',
    ]);
    expect(codes([choice('q'), text('then', [[{ step: 'q', is: 'one-of', options: ['z'] }]])])).toEqual([
      `${where} option.unknown`,
    ]);
    expect(codes([{ id: 'q', kind: 'read', text: words }, text('then', answered)])).toEqual([
      `${where} condition.kind`,
    ]);
  });

  it('is played with what it looks at, in every size and turn', () => {
    const steps = [choice('q'), text('then', answered)];
    expect(codes(steps, { small: ['then'] })).toEqual([`${at}.askedIf.0.0 condition.unplayed`]);
    expect(codes(steps, { turns: [['q'], ['then']] })).toEqual([`${at}.askedIf.0.0 condition.unplayed`]);
  });

  it('tells the other nothing by what is there', () => {
    const both: Step = { id: 'then', kind: 'together', prompt: words, button: words, askedIf: answered };
    expect(codes([choice('q'), both])).toContain(`${at}.askedIf condition.delivers`);
  });

  it('raises an alert only where something can be answered, by an answer that there is', () => {
    const harm = (answers: 'any' | (string | number)[]) => ({ asksOf: 'self-harm' as const, answers });
    const raising = (step: Step, answers: 'any' | (string | number)[]) =>
      codes([{ ...step, alertWhen: harm(answers) } as Step, text('then')]);
    expect(raising(choice('q'), ['b', 'c'])).toEqual([]);
    expect(raising(text('q'), 'any')).toEqual([]);
    expect(raising(choice('q'), ['z'])).toEqual(['variants.solo.steps.0.alertWhen alert.misplaced']);
    expect(raising(text('q'), ['a'])).toEqual(['variants.solo.steps.0.alertWhen alert.misplaced']);
  });
});

it('a phone holds which answers show help, and not what they tell of', () => {
  const raising = structuredClone(sample);
  for (const { steps } of Object.values(raising.variants))
    for (const step of steps) step.alertWhen = { asksOf: 'self-harm', answers: 'any' };
  const home = { children: ['Uma'], ages: null };
  for (const played of [
    forPhones(raising),
    plainly(raising),
    forHome(raising, { ...home, avoidsBabyWords: false }),
    forHome(raising, { ...home, avoidsBabyWords: true }),
  ]) {
    expect(JSON.stringify(played)).not.toMatch(/alertWhen|self-harm/);
    expect(JSON.stringify(played)).toContain('"helpWhen":"any"');
    expect(played.variants.solo.steps.length).toBeGreaterThan(0);
  }
});
