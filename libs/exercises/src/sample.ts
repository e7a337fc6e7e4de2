import type { Exercise, Variant } from './exercise.ts';
import type { Kind, Step, StepOf } from './kinds/index.ts';

const same = (text: string) => ({ en: text, es: text });

type Sample = Exercise & { variants: { couple: Variant } };

/** The first step of that kind. */
export function first<K extends Kind>(kind: K, { steps }: Variant): StepOf<K> {
  const isIt = (step: Step): step is StepOf<K> => step.kind === kind;
  const step = steps.find(isIt);
  if (!step) throw new RangeError(kind);
  return step;
}

/** A small exercise that uses every kind of step. For tests. */
export const sample: Sample = {
  key: 'sample',
  version: 1,
  title: same('Sample'),
  purpose: same('To have one.'),
  alsoCalled: { en: ['sample'], es: ['muestra'] },
  minutes: { small: 1, full: 5 },
  variants: {
    couple: {
      steps: [
        { id: 'welcome', kind: 'read', text: same('Hello.') },
        {
          id: 'feeling',
          kind: 'choice',
          prompt: same('What is it?'),
          options: [
            { id: 'tired', words: { en: 'tired', es: 'cansancio' } },
            { id: 'lonely', words: { en: 'lonely', es: 'soledad' } },
          ],
          many: true,
          other: true,
        },
        { id: 'when', kind: 'text', prompt: same('When?'), max: 40 },
        {
          id: 'statement',
          kind: 'compose',
          prompt: same('Read it back.'),
          parts: [
            { from: 'feeling', words: { en: 'I feel {}', es: 'Siento {}' } },
            { from: 'when', words: { en: ' when {}', es: ' cuando {}' } },
          ],
          max: 200,
        },
        {
          id: 'sentence',
          kind: 'sentence',
          prompt: same('Pick one.'),
          sets: [
            {
              id: 'us',
              title: same('Us'),
              sentences: [{ id: 'i-miss-us', words: { en: 'I miss us.', es: 'Extraño lo nuestro.' } }],
            },
          ],
          max: 100,
        },
        { id: 'dark', kind: 'show', from: 'sentence', empty: same('…') },
        { id: 'hear', kind: 'receive', text: same('Look up.'), moves: [same('A hand.')] },
        { id: 'said', kind: 'together', prompt: same('Said aloud?'), button: same('We said it') },
      ],
      small: ['sentence', 'said'],
      opening: 'closing',
    },
    solo: {
      steps: [
        { id: 'when', kind: 'text', prompt: same('When?'), max: 40 },
        {
          id: 'sentence',
          kind: 'sentence',
          prompt: same('Pick one.'),
          sets: [
            { id: 'us', title: same('Us'), sentences: [{ id: 'i-miss-us', words: same('I miss us.') }] },
          ],
          max: 100,
        },
      ],
      small: ['sentence'],
      opening: 'never',
    },
  },
  fields: {
    feeling: { widest: 'V0', start: 'V0', opens: 'never' },
    when: { widest: 'V1', start: 'V0', opens: 'never' },
    statement: { widest: 'V2', start: 'V0', opens: 'both' },
    sentence: { widest: 'V2', start: 'V2', opens: 'alone' },
  },
  stoppedBy: ['fear'],
  evidence: { note: same('None.'), source: 'none' },
  smile: same('There.'),
};
