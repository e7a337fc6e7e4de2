import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkAnswers, checkHappened } from './answers.ts';
import { fieldsOf } from './play.ts';
import { choices } from './level.ts';
import { sample } from './sample.ts';

const couple = (answers: unknown) => checkAnswers(sample, 'couple', answers);
const code = (answers: unknown) => {
  const checked = couple(answers);
  return checked.ok ? 'ok' : checked.problems.map((problem) => `${problem.path}: ${problem.code}`).join();
};

describe('answers', () => {
  it('come back as they were given', () => {
    const answers = {
      feeling: { value: { picked: ['tired'], own: 'wrung out' }, level: 'V0' },
      when: { value: ' at night ', level: 'V1' },
      sentence: { value: { ready: 'i-miss-us' }, level: 'V2' },
    };
    expect(couple(answers)).toEqual({ ok: true, answers });
  });

  it('keep nothing of what happened together, which is told apart', () => {
    expect(code({ said: { value: true, level: 'V2' } })).toBe('said: step.keeps-nothing');
    expect(checkHappened(sample, 'couple', ['said'])).toEqual([]);
    expect(checkHappened(sample, 'couple', ['when', 'nowhere']).map(({ path }) => path)).toEqual([
      'when',
      'nowhere',
    ]);
  });

  it('that are blank count as none', () => {
    const blank = {
      when: { value: ' \n', level: 'V1' },
      feeling: { value: { picked: [] }, level: 'V0' },
      sentence: { value: '', level: 'V2' },
    };
    expect(couple(blank)).toEqual({ ok: true, answers: {} });
  });

  it.each([
    ['null', null, ': answers.shape'],
    ['a list', [], ': answers.shape'],
    ['an unknown step', { nowhere: { value: 'x', level: 'V0' } }, 'nowhere: step.unknown'],
    ['a name of every object', { constructor: { value: 'x', level: 'V0' } }, 'constructor: step.unknown'],
    ['a step to read', { welcome: { value: 'x', level: 'V0' } }, 'welcome: step.keeps-nothing'],
    ['no level', { when: { value: 'x' } }, 'when: answers.shape'],
    ['a level that is none', { when: { value: 'x', level: 'V9' } }, 'when.level: level.unknown'],
    ['a level too wide', { when: { value: 'x', level: 'V2' } }, 'when.level: level.too-wide'],
    ['a text too long', { when: { value: 'x'.repeat(41), level: 'V0' } }, 'when.value: answer.invalid'],
    [
      'an option nobody offered',
      { feeling: { value: { picked: ['rich'] }, level: 'V0' } },
      'feeling.value: answer.invalid',
    ],
    [
      'a pick twice',
      { feeling: { value: { picked: ['tired', 'tired'] }, level: 'V0' } },
      'feeling.value: answer.invalid',
    ],
    ['more than was asked', { when: { value: { text: 'x' }, level: 'V0' } }, 'when.value: answer.invalid'],
  ])('are refused with %s', (_name, answers, expected) => {
    expect(code(answers)).toBe(expected);
  });

  it('of a solo version never reach the partner', () => {
    const wide = checkAnswers(sample, 'solo', { sentence: { value: { own: 'x' }, level: 'V2' } });
    expect(wide).toEqual({ ok: false, problems: [{ path: 'sentence.level', code: 'level.too-wide' }] });
    expect(fieldsOf(sample, 'solo').sentence).toEqual({ widest: 'V1', start: 'V1', opens: 'never' });
  });

  it('of any shape neither throw nor pass wider than the table', () => {
    const fields = fieldsOf(sample, 'couple');
    const id = fc.constantFrom(...Object.keys(fields), 'said', 'welcome', '__proto__');
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.record(
        { picked: fc.array(fc.constantFrom('tired', 'lonely')), own: fc.string() },
        { requiredKeys: [] },
      ),
      fc.anything(),
    );
    const level = fc.oneof(fc.constantFrom('V0', 'VM', 'VP', 'V1', 'V2'), fc.anything());
    fc.assert(
      fc.property(fc.dictionary(id, fc.oneof(fc.record({ value, level }), fc.anything())), (given) => {
        const checked = couple(given);
        if (!checked.ok) return;
        for (const [field, answer] of Object.entries(checked.answers)) {
          expect(choices(fields[field]?.widest ?? 'V0')).toContain(answer.level);
        }
        expect(couple(checked.answers)).toEqual({ ...checked });
      }),
      { numRuns: 3000 },
    );
  });
});
