import { describe, expect, it } from '@jest/globals';
import { delivers, fieldsOf, stepsOf, variantOf, withoutBabyWords, type Exercise } from '@usward/exercises';
import { library } from '../index.ts';
import { appreciation } from './appreciation.ts';
import { checkIn } from './check-in.ts';
import { date } from './date.ts';
import { kindAct } from './kind-act.ts';
import { laugh } from './laugh.ts';
import { question } from './question.ts';
import { ritual } from './ritual.ts';
import { sayIt } from './say-it.ts';
import { touchIdeas } from './touch-ideas.ts';

const couple = (exercise: Exercise) => variantOf(exercise, 'couple').steps;
const widest = (exercise: Exercise) =>
  Object.entries(fieldsOf(exercise, 'couple'))
    .map(([id, { widest: level, opens }]) => `${id} ${level} ${opens}`)
    .filter((row) => !row.endsWith(' V0 never'));

describe('what is kept, and who may read it', () => {
  const table: [Exercise, string[]][] = [
    [sayIt, ['sentence V2 alone']],
    [checkIn, ['word V1 never', 'parked V2 alone']],
    [ritual, ['kept V1 never', 'in-the-way V1 never', 'plan V2 agreed', 'obstacle V1 never']],
    [touchIdeas, ['ideas VM drawn']],
    [date, ['plan V2 agreed', 'memory V2 alone', 'again V1 never']],
    [question, ['answer V2 both']],
    [kindAct, ['noticed V2 sent']],
    [appreciation, ['words V2 sent', 'ask V2 sent', 'helps V2 alone']],
    [laugh, ['send V2 sent', 'shelf V2 alone', 'again V1 never']],
  ];
  it.each(table.map(([exercise, rows]) => [exercise.key, exercise, rows] as const))(
    '%s',
    (_key, exercise, rows) => {
      expect(widest(exercise)).toEqual(rows);
    },
  );
});

describe('touch', () => {
  it('is never a joint task, and nothing about it is ever sent', () => {
    expect(couple(touchIdeas).filter(({ kind }) => delivers(kind) !== 'none')).toEqual([]);
  });

  it('draws for each alone, and only a "not now" does not count', () => {
    const marks = couple(touchIdeas).find((step) => step.kind === 'marks');
    expect(marks?.draws).toBe('own');
    expect(marks?.choices.filter(({ counts }) => !counts).map(({ id }) => id)).toEqual(['not-now']);
  });
});

describe('a ritual', () => {
  const played = (turn: number) => stepsOf(variantOf(ritual, 'couple'), 'full', turn).map(({ id }) => id);

  it('is chosen and agreed first, then asked about weekly, and looked at again after three weeks', () => {
    expect(played(0)).toEqual(expect.arrayContaining(['ritual', 'plan', 'obstacle']));
    expect(played(0)).not.toContain('kept');
    for (const week of [1, 2]) expect(played(week)).toEqual(['kept', 'in-the-way']);
    expect(played(3)).toEqual(['kept', 'in-the-way', 'review', 'plan']);
  });
});

describe('where the couple wants no baby words', () => {
  it('a date still has its plan, and nobody to mind', () => {
    const ids = variantOf(withoutBabyWords(date), 'couple').steps.map(({ id }) => id);
    expect(ids).toContain('plan');
    expect(ids).not.toContain('minder');
    expect(ids).not.toContain('ask');
  });

  it('a year and more of questions is left', () => {
    const deck = couple(withoutBabyWords(question)).find((step) => step.kind === 'card');
    expect(deck?.cards.length).toBeGreaterThanOrEqual(52);
  });
});

it('a thank-you for something noticed stands beside no act: nothing of the exercise reads the idea', () => {
  const steps = couple(kindAct);
  expect(steps.flatMap((step) => ('parts' in step ? (step.parts ?? []) : []))).toEqual([]);
  expect(steps.filter((step) => step.kind === 'show' || step.kind === 'recall')).toEqual([]);
});

describe('words between the two', () => {
  const between = library.flatMap(({ key, fields }) =>
    Object.entries(fields)
      .filter(([id, { opens }]) => opens === 'sent' || id === 'memory' || id === 'shelf')
      .map(([id, { start }]) => [`${key} ${id}`, start] as const),
  );

  it.each(between)('%s begins at "just the two of us": only its author adds the therapist', (_, start) => {
    expect(start).toBe('VP');
  });
});
