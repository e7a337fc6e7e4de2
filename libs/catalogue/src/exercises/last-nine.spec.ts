import { describe, expect, it } from '@jest/globals';
import {
  fieldsOf,
  keepsAnswer,
  stepsOf,
  variantOf,
  withoutBabyWords,
  type Exercise,
  type VariantName,
} from '@usward/exercises';
import { bodyTalk } from './body-talk.ts';
import { learn } from './learn.ts';
import { moment } from './moment.ts';
import { nights } from './nights.ts';
import { privatePage } from './private-page.ts';
import { ready } from './ready.ts';
import { support } from './support.ts';
import { thinkingOfYou } from './thinking-of-you.ts';
import { usNow } from './us-now.ts';

const kept = (exercise: Exercise, name: VariantName) =>
  Object.entries(fieldsOf(exercise, name))
    .map(([id, { widest, opens }]) => `${id} ${widest} ${opens}`)
    .filter((row) => !row.endsWith(' V0 never'));
const soloIds = (exercise: Exercise, turn = 0) =>
  stepsOf(variantOf(exercise, 'solo'), 'full', turn).map(({ id }) => id);

describe('what is kept, and who may read it', () => {
  it.each([
    [moment, ['caught V2 alone', 'saw V2 alone', 'unseen V2 alone', 'almost V2 alone']],
    [ready, []],
    [thinkingOfYou, ['message V2 sent']],
    [usNow, ['mine V2 both', 'still V2 both', 'ours V2 agreed']],
    [nights, ['plan V2 agreed']],
    [bodyTalk, ['topics VM drawn', 'said V2 alone', 'for-therapist V1 never']],
  ])('$key, for two', (exercise, rows) => {
    expect(kept(exercise, 'couple')).toEqual(rows);
  });

  it.each([
    [privatePage, ['line V1 never']],
    [support, ['what V1 never', 'words V1 never', 'when V1 never']],
    [ready, []],
    [thinkingOfYou, []],
  ])('$key, alone', (exercise, rows) => {
    expect(kept(exercise, 'solo')).toEqual(rows);
  });

  it('a moment is nobody else’s until it is shared', () => {
    for (const { start } of Object.values(moment.fields)) expect(start).toBe('V0');
  });
});

describe('a private page', () => {
  const { steps, small } = variantOf(privatePage, 'solo');

  it('asks for a number that nobody reads, and says so above it', () => {
    const rate = steps.find(({ kind }) => kind === 'rate');
    expect(rate).toMatchObject({
      id: 'distress',
      prompt: { en: expect.stringMatching(/^Nobody reads this number/) },
    });
    expect(privatePage.fields.distress).toEqual({ widest: 'V0', start: 'V0', opens: 'never' });
  });

  it('leads from one tap to where help is, in its small version too', () => {
    expect(small).toEqual(['now', 'help']);
    expect(soloIds(privatePage).slice(0, 2)).toEqual(['now', 'help']);
    expect(JSON.stringify(steps[1])).toContain('the Help button on this screen');
    expect(JSON.stringify(steps[1])).toContain('el botón Ayuda de esta pantalla');
  });
});

describe('good to know', () => {
  it('is one card at a turn, every card in its turn, and asks its author only', () => {
    const { turns = [] } = variantOf(learn, 'solo');
    for (const [turn, ids] of turns.entries()) {
      expect(soloIds(learn, turn)).toEqual(ids);
      expect(ids.length).toBeLessThanOrEqual(3);
    }
    expect(kept(learn, 'solo').every((row) => row.endsWith(' V1 never'))).toBe(true);
  });

  it('has a card at every turn where the couple wants no baby words', () => {
    const { turns = [] } = variantOf(withoutBabyWords(learn), 'solo');
    for (const turn of turns) expect(turn.length).toBeGreaterThan(0);
  });
});

it('a talk about sex and bodies asks for nothing but words: marks, a talk, what was said', () => {
  const kinds = variantOf(bodyTalk, 'couple').steps.map(({ kind }) => kind);
  expect(kinds).toEqual(['read', 'marks', 'recall', 'timer', 'together', 'text', 'text']);
  expect(bodyTalk.stoppedBy).toEqual(
    expect.arrayContaining(['sexual-pressure', 'pain', 'no-clearance', 'birth-trauma']),
  );
});

it('being ready is asked of a talk and of an exercise, and of nothing else', () => {
  const { steps } = variantOf(ready, 'couple');
  expect(steps.filter(({ kind }) => kind === 'ready').map(({ id }) => id)).toEqual(['talk', 'exercise']);
  expect(steps.some(({ kind }) => keepsAnswer(kind))).toBe(false);
});

it('the nights can be swapped by one tap once there is a plan', () => {
  const plan = variantOf(nights, 'couple').steps.find((step) => step.kind === 'agree');
  expect(plan?.quick?.map(({ id }) => id)).toContain('swap-tonight');
});

it('us, now opens in the appointment and is read again from what was agreed', () => {
  const { opening, steps } = variantOf(usNow, 'couple');
  expect(opening).toBe('appointment');
  expect(steps.find((step) => step.kind === 'recall')?.of).toEqual({ exercise: 'us-now', step: 'ours' });
});
