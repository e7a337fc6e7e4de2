import type { Exercise, Variant } from './exercise.ts';
import type { Kind, Step, StepOf } from './kinds/index.ts';
import type { Card } from './kinds/kind.ts';

const same = (text: string) => ({ en: text, es: text });

/** So many cards: `one-1`, `one-2` and on. */
const cards = (name: string, count: number): Card[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${name}-${at + 1}`, words: same(`${name} ${at + 1}`) }));

type Sample = Exercise & { variants: { couple: Variant } };

/** The first step of that kind. */
export function first<K extends Kind>(kind: K, { steps }: Variant): StepOf<K> {
  const isIt = (step: Step): step is StepOf<K> => step.kind === kind;
  const step = steps.find(isIt);
  if (!step) throw new RangeError(kind);
  return step;
}

const moreSteps: Step[] = [
  { id: 'closeness', kind: 'rate', prompt: same('How close?'), from: same('far'), to: same('close') },
  { id: 'minute', kind: 'timer', prompt: same('One minute.'), seconds: 60, done: same('That was it.') },
  { id: 'question', kind: 'card', prompt: same('For both.'), cards: cards('question', 3) },
  { id: 'idea', kind: 'pick', prompt: same('One for today.'), cards: cards('idea', 5), own: 80 },
  {
    id: 'menu',
    kind: 'marks',
    prompt: same('Would you?'),
    cards: cards('menu', 24),
    neutral: cards('neutral', 12),
    choices: [
      { id: 'yes', words: { en: 'yes', es: 'sí' }, counts: true },
      { id: 'not-now', words: { en: 'not now', es: 'ahora no' }, counts: false },
    ],
    deal: 12,
    draws: 'both',
    drawn: same('Three ideas.'),
  },
  {
    id: 'load',
    kind: 'sort',
    prompt: same('Who does it?'),
    cards: cards('task', 6),
    piles: [
      { id: 'me', words: { en: 'me', es: 'yo' } },
      { id: 'both', words: { en: 'both', es: 'los dos' } },
      { id: 'nobody', words: { en: 'nobody', es: 'nadie' } },
    ],
    deal: 4,
  },
  {
    id: 'reminder',
    kind: 'cue',
    prompt: same('At what hour?'),
    presets: [{ hour: '12:30', words: { en: 'at lunch', es: 'al almorzar' } }],
  },
  {
    id: 'before',
    kind: 'recall',
    prompt: same('From before.'),
    of: { exercise: 'sample', step: 'sentence' },
    empty: same('Nothing yet.'),
  },
  { id: 'complaint', kind: 'let-go', prompt: same('Write it.'), gone: same('Gone.') },
  {
    id: 'plan',
    kind: 'agree',
    prompt: same('A plan.'),
    parts: [{ from: 'when', words: same('When {}') }],
    max: 200,
    slot: true,
    button: same('Suggest it'),
    quick: [{ id: 'swap', words: { en: 'swap tonight', es: 'cambiar hoy' } }],
  },
  {
    id: 'thanks',
    kind: 'note',
    prompt: same('Say it.'),
    sets: [
      { id: 'plain', title: same('Plain'), sentences: [{ id: 'thank-you', words: same('Thank you.') }] },
    ],
    max: 200,
    button: same('Send it'),
  },
  {
    id: 'ready',
    kind: 'ready',
    prompt: same('For a talk?'),
    button: same('I am ready'),
    both: same('You both are.'),
  },
  {
    id: 'stop',
    kind: 'pause',
    prompt: same('Stop here.'),
    soothing: [same('Water.'), same('Air.'), same('A slow walk.')],
  },
  { id: 'talk', kind: 'dialogue', prompt: same('Take turns.'), button: same('Begin') },
  { id: 'topics', kind: 'topics', prompt: same('May they know the kinds?') },
];

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
        ...moreSteps,
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
    closeness: { widest: 'V1', start: 'V0', opens: 'never' },
    idea: { widest: 'V0', start: 'V0', opens: 'never' },
    menu: { widest: 'VM', start: 'VM', opens: 'drawn' },
    load: { widest: 'V2', start: 'V2', opens: 'both' },
    reminder: { widest: 'V0', start: 'V0', opens: 'never' },
    plan: { widest: 'V2', start: 'V2', opens: 'agreed' },
    thanks: { widest: 'VP', start: 'VP', opens: 'sent' },
    topics: { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['fear'],
  evidence: { note: same('None.'), source: 'none' },
  smile: same('There.'),
};
