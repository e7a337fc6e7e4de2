import { expect, it } from '@jest/globals';
import { exercises } from '@usward/catalogue';
import {
  checkExercise, keepsAnswer, plainText, tappedAt, type AlertWhen, type Exercise, type Step,
} from '@usward/exercises'; // prettier-ignore
import fc from 'fast-check';
import { withAlerts, type Alerts } from './alerts.rules.ts';
import { fromJson } from './incoming.rules.ts';
import type { Scoring } from './scoring.rules.ts';
import { without } from './without.ts';

// What goes out as our own file comes in as the same document, whatever an author made of it.

const harm = fc.constantFrom('self-harm' as const, 'being-harmed' as const);
/** What may be said of a step: nothing of harm, any words, or some of what can be tapped at it. */
const ruleFor = (step: Step): fc.Arbitrary<AlertWhen | 'neither'> => {
  const tapped = tappedAt(step);
  const any = fc.record({ asksOf: harm, answers: fc.constant('any' as const) });
  const some = tapped.length
    ? fc.record({ asksOf: harm, answers: fc.subarray(tapped.slice(0, 60), { minLength: 1 }) })
    : any;
  return fc.oneof(fc.constant('neither' as const), any, some) as fc.Arbitrary<AlertWhen | 'neither'>;
};

const stepsIn = ({ variants }: Pick<Exercise, 'variants'>) =>
  Object.values(variants).flatMap(({ steps }) => steps);
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map(plainText).filter((one) => one.trim() !== ''); // prettier-ignore

/** One of the house with other words at some places, questions that are asked on a condition, and rules of harm. */
const authored = fc.constantFrom(...exercises).chain((exercise) => {
  const solo = exercise.variants.solo.steps;
  const keeping = [...new Map(stepsIn(exercise).map((step) => [step.id, step])).values()].filter(({ kind }) => keepsAnswer(kind)); // prettier-ignore
  return fc.record({
    exercise: fc.constant(exercise),
    title: fc.record({ en: words, es: fc.oneof(words, fc.record({ tu: words, vos: words, usted: words })) }),
    version: fc.integer({ min: 1, max: 1_000_000 }),
    condition: fc.option(fc.tuple(fc.nat({ max: solo.length - 1 }), fc.nat({ max: solo.length - 1 }))),
    rules: fc.tuple(...keeping.map((step) => ruleFor(step).map((rule) => [step.id, rule] as const))),
    points: fc.option(fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/), fc.integer({ min: -9, max: 99 }), { minKeys: 1 })),
    higherIsBetter: fc.constantFrom(true, false, null),
  });
}); // prettier-ignore

it('any exercise that can be published goes out and comes in as the same document', () => {
  let published = 0;
  fc.assert(
    fc.property(authored, ({ exercise, title, version, condition, rules, points, higherIsBetter }) => {
      const document = structuredClone(without(exercise, 'key', 'version')) as Exercise;
      document.title = title;
      const [at, from] = condition ?? [];
      const [step, source] = [
        document.variants.solo.steps[at ?? -1],
        document.variants.solo.steps[from ?? -1],
      ];
      if (step && source) step.askedIf = [[{ step: source.id, is: 'answered' }]];
      const alerts: Alerts = Object.fromEntries(
        rules.map(([id, answer]) => [id, { answer, from: 'person' }]),
      );
      const key = 'own-made';
      const whole = { ...withAlerts(document as never, alerts), key, version };
      if (checkExercise(whole).length) return;
      published += 1;
      const scoring: Scoring | null = points && {
        steps: [
          { step: 'one', item: { least: -9, most: 99, harm: { asksOf: 'self-harm', alertFrom: 1 } }, points },
        ],
        higherIsBetter,
      };
      const file = JSON.parse(JSON.stringify({ ...whole, ...(scoring ? { scoring } : {}) })) as unknown;
      const came = fromJson('exercise', file);
      if ('broken' in came) throw new Error(JSON.stringify(came.broken));
      expect(came.document).toEqual(document);
      expect(came.scoring).toEqual(scoring);
      const raising = Object.entries(alerts).filter(([, { answer }]) => answer !== 'neither');
      expect(Object.fromEntries(Object.entries(came.alerts).map(([id, { answer }]) => [id, answer]))).toEqual(
        Object.fromEntries(raising.map(([id, { answer }]) => [id, answer])),
      );
      expect({ ...withAlerts(came.document, came.alerts), key, version }).toEqual(whole);
    }),
    { numRuns: 120 },
  );
  // Enough of what is made can be published: else this would say little.
  expect(published).toBeGreaterThan(15);
});
