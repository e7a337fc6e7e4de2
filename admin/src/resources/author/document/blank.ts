import type { Exercise, Kind, Step, StepOf, Words } from '@usward/exercises';
import type { BlankField, Blank } from '@usward/exercises';

/** Nothing written yet. The checks say so until there is. */
export const noWords = (): Words => ({ en: '', es: '' });

/** A step of every kind before its author wrote anything: one that is missing here does not compile. */
const blanks: { [K in Kind]: () => Omit<StepOf<K>, 'id' | 'kind'> } = {
  read: () => ({ text: noWords() }),
  text: () => ({ prompt: noWords(), max: 400 }),
  choice: () => ({ prompt: noWords(), options: [], many: false }),
  rate: () => ({ prompt: noWords(), from: noWords(), to: noWords() }),
  sentence: () => ({ prompt: noWords(), sets: [], max: 200 }),
  compose: () => ({ prompt: noWords(), parts: [], max: 400 }),
  show: () => ({ from: '', empty: noWords() }),
  receive: () => ({ text: noWords(), moves: [] }),
  timer: () => ({ prompt: noWords(), seconds: 120, done: noWords() }),
  card: () => ({ prompt: noWords(), cards: [] }),
  pick: () => ({ prompt: noWords(), cards: [] }),
  marks: () => ({
    prompt: noWords(),
    cards: [],
    neutral: [],
    choices: [
      { id: 'yes', words: { en: 'yes', es: 'sí' }, counts: true },
      { id: 'not-now', words: { en: 'not now', es: 'ahora no' }, counts: false },
    ],
    deal: 12,
    draws: 'both',
    drawn: noWords(),
  }),
  sort: () => ({
    prompt: noWords(),
    cards: [],
    piles: [
      { id: 'me', words: { en: 'me', es: 'yo' } },
      { id: 'you', words: { en: 'you', es: { tu: 'tú', vos: 'vos', usted: 'usted' } } },
    ],
    deal: 8,
  }),
  cue: () => ({ prompt: noWords(), presets: [] }),
  recall: () => ({ prompt: noWords(), of: { exercise: '', step: '' }, empty: noWords() }),
  'let-go': () => ({ prompt: noWords(), gone: noWords() }),
  together: () => ({ prompt: noWords(), button: noWords() }),
  agree: () => ({ prompt: noWords(), max: 400, button: noWords() }),
  note: () => ({ prompt: noWords(), max: 400, button: noWords() }),
  ready: () => ({ prompt: noWords(), button: noWords(), both: noWords() }),
  pause: () => ({ prompt: noWords(), soothing: [] }),
  dialogue: () => ({ prompt: noWords(), button: noWords() }),
  topics: () => ({ prompt: noWords() }),
};

export const blankStep = (kind: Kind, id: string): Step => ({ id, kind, ...blanks[kind]() }) as Step;

/** An empty place of a form. `idOf` gives an id that is free where it will stand. */
export function blankValue(blank: Blank, idOf: () => string): unknown {
  switch (blank.is) {
    case 'words':
      return noWords();
    case 'text':
    case 'hour':
      return '';
    case 'id':
      return idOf();
    case 'number':
      return blank.min;
    case 'flag':
      return blank.isOnlyYes;
    case 'one-of':
      return blank.values[0];
    case 'list':
      return [];
    case 'word-or':
      return blank.words[0];
    case 'group':
      return Object.fromEntries(
        blank.fields
          .filter(({ isOptional }) => !isOptional)
          .map((field: BlankField) => [
            field.name,
            field.blank.is === 'id' && field.name !== 'id' ? '' : blankValue(field.blank, idOf),
          ]),
      );
  }
}

/** A new exercise: one page to begin with, for one alone. */
export const blankExercise = (key: string): Exercise => ({
  key,
  version: 1,
  title: noWords(),
  purpose: noWords(),
  alsoCalled: { en: [], es: [] },
  minutes: { small: 1, full: 5 },
  variants: { solo: { steps: [blankStep('read', 'read')], small: ['read'], opening: 'never' } },
  fields: {},
  stoppedBy: [],
  evidence: { note: noWords(), source: '' },
  smile: noWords(),
});
