import { describe, expect, it } from '@jest/globals';
import { kinds, locales, type Exercise, type Kind, type Step } from '@usward/exercises';
import { sampleAnswer } from '@usward/exercises/samples';
import fc from 'fast-check';
import { sample } from '../../exercises/src/sample.ts';
import { exportQuestionnaire } from './export.ts';
import { formOf } from './fhir.stage.ts';
import { exportResponse } from './response.ts';

const through = (json: unknown): unknown => JSON.parse(JSON.stringify(json));
const withSteps = (steps: Step[]): Exercise => ({
  ...sample,
  variants: { solo: { steps, small: [steps[0]!.id], opening: 'never' } },
});

const line = fc
  .string({ minLength: 1, maxLength: 600 })
  .filter((text) => text.trim() === text && text !== '');
const words = fc.record({
  en: line,
  es: fc.oneof(line, fc.record({ tu: line, vos: line, usted: line })),
});
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,3}$/).filter((text) => text.length <= 40);
const of = (more: object) =>
  fc.record({ id, prompt: words, hint: words, ...more }, { requiredKeys: ['id', 'prompt', ...(Object.keys(more) as 'id'[])] }); // prettier-ignore
const options = fc.uniqueArray(fc.record({ id, words }), {
  minLength: 2,
  maxLength: 8,
  selector: (one) => one.id,
});

const mapped = fc.oneof(
  fc.record(
    { id, kind: fc.constant('read'), text: words, more: words },
    { requiredKeys: ['id', 'kind', 'text'] },
  ),
  of({ kind: fc.constant('text'), max: fc.integer({ min: 20, max: 2000 }) }),
  of({ kind: fc.constant('rate'), from: words, to: words }),
  of({ kind: fc.constant('choice'), options, many: fc.constant(false) }),
  of({ kind: fc.constant('choice'), options, many: fc.constant(true), max: fc.integer({ min: 2, max: 12 }) }),
  of({ kind: fc.constant('choice'), options, many: fc.boolean(), other: fc.constant(true as const) }),
) as fc.Arbitrary<Step>;
const steps = fc.uniqueArray(mapped, { minLength: 1, maxLength: 6, selector: (step) => step.id });

const said = (text: string) => ({ en: text, es: `${text} (es)` });
const hint = said('A hint of its own.');
/** Everything a step of that kind may have besides what the sample gives it. */
const parts: Partial<Record<Kind, object>> = {
  read: { more: said('More below.') },
  text: {
    hint,
    lead: said('I'),
    starters: [said('When')],
    isForElsewhere: true,
    isMoment: true,
    coached: true,
  },
  choice: {
    hint,
    max: 2,
    families: [
      { id: 'low', words: said('Low') },
      { id: 'high', words: said('High') },
    ],
    options: [
      { id: 'tired', words: said('Tired'), family: 'low', child: true },
      { id: 'lonely', words: said('Lonely'), family: 'high' },
    ],
  },
  compose: { hint, beside: 'when', coached: true },
  pick: { hint, coached: true },
  ...Object.fromEntries(
    [
      'rate',
      'sentence',
      'timer',
      'marks',
      'sort',
      'cue',
      'let-go',
      'agree',
      'note',
      'ready',
      'pause',
      'dialogue',
      'topics',
    ].map((kind) => [kind, { hint }]),
  ),
};

describe('an exercise that goes out and comes in again', () => {
  it('has the same steps, where a Questionnaire can say them', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(...locales), (given, locale) => {
        const { questionnaire, left } = exportQuestionnaire(withSteps(given), locale);
        expect(left.filter(({ path }) => path.includes('.steps.'))).toEqual([]);
        expect(formOf(through(questionnaire)).steps).toEqual(given);
      }),
    );
  });

  const all = sample.variants.couple.steps;
  it('is tried with every kind of step', () => {
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it.each(all.map((step) => [step.kind, step] as const))('%s: is the same, or is listed', (_, step) => {
    const hello: Step = { id: 'hello', kind: 'read', text: { en: 'Hello.', es: 'Hola.' } };
    const { questionnaire, left } = exportQuestionnaire(withSteps([hello, step]), 'es');
    const [, ...back] = formOf(through(questionnaire)).steps;
    const named = left.filter(({ path }) => path.startsWith('variants.solo.steps.1.'));
    if (named.length === 0) expect(back).toEqual([step]);
    else expect(back).not.toEqual([step]);
  });

  it.each(all.map((step) => [step.kind, step] as const))(
    '%s: loses no part of it in silence',
    (kind, plain) => {
      const full = { ...plain, ...parts[kind], child: true } as Step;
      const hello: Step = { id: 'hello', kind: 'read', text: { en: 'Hello.', es: 'Hola.' } };
      const { questionnaire, left } = exportQuestionnaire(withSteps([hello, full]), 'en');
      const listed = left.map(({ path }) => path.replace('variants.solo.steps.1.', ''));
      const [, back] = formOf(through(questionnaire)).steps as Record<string, unknown>[];
      const gone = JSON.stringify(questionnaire.item.slice(1));
      const isThere = (value: unknown): boolean =>
      typeof value === 'object' ? Object.values(value!).every(isThere) : typeof value !== 'boolean' && gone.includes(String(value)); // prettier-ignore
      const silent = Object.entries(full).filter(
        ([key, value]) =>
          !listed.includes(key) && JSON.stringify(back?.[key]) !== JSON.stringify(value) && !isThere(value),
      );
      expect(silent).toEqual([]);
    },
  );

  it('says that nobody elsewhere knows who may read what', () => {
    const paths = exportQuestionnaire(sample, 'en', 'couple').left.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['fields', 'variants.solo', 'variants.couple.opening']));
  });
});

describe('the answers of an exercise', () => {
  const form = formOf(through(exportQuestionnaire(sample, 'en', 'couple').questionnaire));
  const answered = { status: 'completed', authored: '2026-05-31T20:00:00+02:00' } as const;

  it('go out by the id of their step, in the words of FHIR', () => {
    const voice = () => 'In our own words.';
    const answers = Object.fromEntries(
      sample.variants.couple.steps.flatMap((step) => {
        const answer = sampleAnswer(step, voice);
        return answer === undefined ? [] : [[step.id, answer]];
      }),
    );
    const { response, left } = exportResponse(form, answers, answered);
    expect(left.map(({ path }) => path)).toEqual(['menu', 'topics']);
    const given = Object.fromEntries(response.item!.map((item) => [item.linkId, item.answer ?? item.item]));
    expect(given).toMatchObject({
      feeling: [{ valueCoding: { code: 'tired', display: 'tired' } }, { valueString: 'In our own words.' }],
      when: [{ valueString: 'In our own words.' }],
      statement: [{ valueString: 'In our own words.' }],
      closeness: [{ valueInteger: 7 }],
      reminder: [{ valueTime: '12:30:00' }],
      plan: [{ valueString: 'In our own words.' }],
    });
    expect(given['load']).toContainEqual({
      linkId: 'load.task-1',
      text: 'task 1',
      answer: [{ valueCoding: expect.objectContaining({ code: 'me' }) }],
    });
  });

  it('are not in it where nothing was said', () => {
    expect(exportResponse(form, { when: '  ' }, answered).response.item).toBeUndefined();
  });
});
