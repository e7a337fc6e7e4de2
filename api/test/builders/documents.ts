import { jest } from '@jest/globals';
import type { Exercise, Step } from '@usward/exercises';
import { ExercisesService } from '../../src/exercises/exercises.service.ts';

const same = (text: string) => ({ en: text, es: text });

const known: Exercise[] = [];

/** The library knows these too, beside its own. */
export function alsoKnown(...documents: Exercise[]): void {
  known.push(...documents);
  if (jest.isMockFunction(ExercisesService.prototype.builtIn)) return;
  const version = ExercisesService.prototype.builtIn;
  jest.spyOn(ExercisesService.prototype, 'builtIn').mockImplementation(function (
    this: ExercisesService,
    key,
    number,
  ) {
    return known.find((document) => document.key === key) ?? version.call(this, key, number);
  });
}

const steps: Step[] = [
  {
    id: 'plan',
    kind: 'agree',
    prompt: same('A plan'),
    max: 120,
    slot: true,
    button: same('Offer it'),
    quick: [{ id: 'smaller', words: same('A smaller one') }],
  },
  { id: 'secret', kind: 'agree', prompt: same('Ours'), max: 120, button: same('Offer it') },
  { id: 'ready', kind: 'ready', prompt: same('Ready?'), button: same('I am'), both: same('Both') },
  {
    id: 'pause',
    kind: 'pause',
    prompt: same('A pause'),
    soothing: [same('Walk'), same('Breathe'), same('Tea')],
  },
  { id: 'letter', kind: 'note', prompt: same('Thanks for'), max: 120, button: same('Send it') },
  { id: 'postcard', kind: 'note', prompt: same('And'), max: 120, button: same('Send it') },
  { id: 'said', kind: 'together', prompt: same('Said?'), button: same('We said it') },
  {
    id: 'plans',
    kind: 'recall',
    prompt: same('We agreed'),
    of: { exercise: 'two-of-us', step: 'plan' },
    empty: same('Nothing'),
  },
  {
    id: 'letters',
    kind: 'recall',
    prompt: same('We wrote'),
    of: { exercise: 'two-of-us', step: 'letter' },
    empty: same('Nothing'),
  },
];

/** Everything that can pass between two. */
export const twoOfUs: Exercise = {
  key: 'two-of-us',
  version: 1,
  title: same('Two of us'),
  purpose: same('To try what passes between two.'),
  alsoCalled: { en: ['two'], es: ['dos'] },
  minutes: { small: 1, full: 5 },
  variants: {
    couple: { steps, small: ['plan'], opening: 'closing' },
    solo: {
      steps: [{ id: 'thought', kind: 'text', prompt: same('A thought'), max: 80 }],
      small: ['thought'],
      opening: 'never',
    },
  },
  fields: {
    plan: { widest: 'V2', start: 'V2', opens: 'agreed' },
    secret: { widest: 'VP', start: 'VP', opens: 'agreed' },
    letter: { widest: 'V2', start: 'VP', opens: 'sent' },
    postcard: { widest: 'VP', start: 'VP', opens: 'sent' },
    thought: { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: [],
  evidence: { note: same('None.'), source: 'none' },
  smile: same('There.'),
};

const say = (id: string): Step => ({ id, kind: 'text', prompt: same(id), max: 80 });

/** One field of each level; only `ours` is for a phone that both use. */
export const onOnePhone: Exercise = {
  ...twoOfUs,
  key: 'on-one-phone',
  title: same('On one phone'),
  variants: {
    ...twoOfUs.variants,
    couple: {
      steps: [
        ...['ours', 'pair', 'hers', 'alone', 'kept'].map(say),
        { id: 'feeling', kind: 'rate', prompt: same('How'), from: same('Low'), to: same('High') },
      ],
      small: ['ours'],
      opening: 'closing',
    },
  },
  fields: {
    ours: { widest: 'V2', start: 'V0', opens: 'both' },
    pair: { widest: 'VP', start: 'VP', opens: 'both' },
    hers: { widest: 'V1', start: 'V1', opens: 'never' },
    alone: { widest: 'V0', start: 'V0', opens: 'never' },
    kept: { widest: 'V2', start: 'V0', opens: 'never' },
    feeling: { widest: 'V2', start: 'V0', opens: 'both' },
    thought: { widest: 'V1', start: 'V0', opens: 'never' },
  },
};
