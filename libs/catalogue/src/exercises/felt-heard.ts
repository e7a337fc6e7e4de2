import type { Exercise, Step } from '@usward/exercises';
import { both } from '../words.ts';

const steps: Step[] = [
  {
    id: 'felt-heard',
    kind: 'choice',
    prompt: both('Yesterday’s talk: how was it to be listened to?', {
      tu: 'La charla de ayer: ¿cómo fue que te escucharan?',
      vos: 'La charla de ayer: ¿cómo fue que te escucharan?',
      usted: 'La charla de ayer: ¿cómo fue que le escucharan?',
    }),
    hint: both('Your therapist reads it. Your partner never does, nor that you answered.', {
      tu: 'Lo lee tu terapeuta. Tu pareja nunca, ni sabe si respondiste.',
      vos: 'Lo lee tu terapeuta. Tu pareja nunca, ni sabe si respondiste.',
      usted: 'Lo lee su terapeuta. Su pareja nunca, ni sabe si usted respondió.',
    }),
    options: [
      { id: 'heard', words: both('What I meant came across', 'Se entendió lo que quería decir') },
      { id: 'mostly', words: both('Most of it came across', 'Se entendió casi todo') },
      { id: 'partly', words: both('Some of it did', 'Se entendió una parte') },
      { id: 'not-yet', words: both('Not this time', 'Esta vez no') },
      { id: 'unsure', words: both('I cannot say', 'No lo sé') },
    ],
    many: false,
    other: true,
  },
  {
    id: 'more',
    kind: 'text',
    prompt: both('Anything for your therapist about it?', {
      tu: '¿Algo sobre eso para tu terapeuta?',
      vos: '¿Algo sobre eso para tu terapeuta?',
      usted: '¿Algo sobre eso para su terapeuta?',
    }),
    max: 500,
  },
];

/** Asked by the house on the day after a listening talk (E11), of each alone. Nobody assigns it. */
export const feltHeard: Exercise = {
  key: 'felt-heard',
  version: 1,
  title: both('The day after', 'Al día siguiente'),
  purpose: both('One tap about yesterday’s talk, for your therapist.', {
    tu: 'Un toque sobre la charla de ayer, para tu terapeuta.',
    vos: 'Un toque sobre la charla de ayer, para tu terapeuta.',
    usted: 'Un toque sobre la charla de ayer, para su terapeuta.',
  }),
  alsoCalled: {
    en: ['felt heard', 'was I heard', 'listened to', 'the day after', 'how was the talk', 'after the talk', 'understood',
      'came across', 'looking back', 'yesterday'],
    es: ['me escucharon', 'me entendieron', 'al día siguiente', 'cómo fue la charla', 'después de la charla', 'ayer',
      'mirar atrás', 'se entendió', 'escucha', 'comprensión'],
  }, // prettier-ignore
  minutes: { small: 1, full: 1 },
  variants: { solo: { steps, small: ['felt-heard'], opening: 'never' } },
  fields: {
    'felt-heard': { widest: 'V1', start: 'V1', opens: 'never' },
    more: { widest: 'V1', start: 'V1', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'This question is our own and has not been tested. It is asked a day later because a talk often looks different after a night.',
      'Esta pregunta es nuestra y no está probada. Se hace un día después porque una charla suele verse distinta tras una noche.',
    ),
    source: 'None: our own question',
  },
  smile: both('That was it. Even the kettle takes longer.', 'Eso era todo. Hasta el café tarda más.'),
};
