import { describe, expect, it } from '@jest/globals';
import { formOfExercise, formOfProgram, formOfStep, type Blank, type BlankField } from './form.ts';
import { kinds, stepSchema } from './kinds/index.ts';

const blankAt = (fields: BlankField[], name: string): Blank | undefined =>
  fields.find((field) => field.name === name)?.blank;

describe('what an author fills in', () => {
  it.each(kinds)('at %s is everything its schema has, and nothing else', (kind) => {
    const step = stepSchema.options.find(({ shape }) => shape.kind.value === kind);
    const elsewhere = ['kind', 'askedIf', 'alertWhen'];
    expect(formOfStep(kind).map(({ name }) => name)).toEqual(
      Object.keys(step?.shape ?? {}).filter((name) => !elsewhere.includes(name)),
    );
  });

  it('comes with its bounds, and says what may be left out', () => {
    const timer = formOfStep('timer');
    expect(blankAt(timer, 'seconds')).toEqual({ is: 'number', min: 10, max: 3600 });
    expect(timer.filter(({ isOptional }) => isOptional).map(({ name }) => name)).toEqual(['child', 'hint']);
    expect(blankAt(formOfStep('marks'), 'cards')).toMatchObject({ is: 'list', min: 20, max: 120 });
    expect(blankAt(formOfStep('marks'), 'draws')).toEqual({ is: 'one-of', values: ['both', 'own'] });
    expect(blankAt(formOfStep('text'), 'coached')).toEqual({ is: 'flag', isOnlyYes: true });
    expect(blankAt(formOfStep('cue'), 'presets')).toMatchObject({
      of: { is: 'group', fields: [{ name: 'hour', blank: { is: 'hour' } }, { name: 'words' }] },
    });
  });

  it('is told of a whole exercise and of a program too', () => {
    expect(formOfExercise().map(({ name }) => name)).toEqual([
      'title',
      'purpose',
      'alsoCalled',
      'minutes',
      'evidence',
      'smile',
    ]);
    const weeks = blankAt(formOfProgram(), 'weeks');
    const tasks = weeks?.is === 'list' && weeks.of.is === 'group' ? blankAt(weeks.of.fields, 'tasks') : null;
    expect(tasks).toMatchObject({ is: 'list', min: 1, max: 5 });
    expect(tasks?.is === 'list' && tasks.of.is === 'group' && blankAt(tasks.of.fields, 'days')).toMatchObject(
      {
        is: 'word-or',
        words: ['once'],
        other: { is: 'list', of: { is: 'one-of' } },
      },
    );
  });
});
