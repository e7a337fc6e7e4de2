import type { Exercise, StepOf, Words } from '@usward/exercises';
import { both } from '../words.ts';

/** From the least to the most; whoever cannot say is on no place between. */
const options: StepOf<'choice'>['options'] = [
  { id: 'not-this-time', words: both('not this time', 'esta vez no') },
  { id: 'a-little', words: both('a little', 'un poco') },
  { id: 'mostly', words: both('mostly', 'en gran parte') },
  { id: 'yes', words: both('yes', 'sí') },
  { id: 'unsure', words: both('hard to say', 'difícil de decir') },
];

const asked = (id: string, prompt: Words, hint?: Words): StepOf<'choice'> => ({
  ...{ id, kind: 'choice', prompt, ...(hint ? { hint } : {}) },
  ...{ options, many: false },
});

/** Felt understood; what matters to me; the way we work. */
export const hourQuestions: StepOf<'choice'>[] = [
  asked(
    'understood',
    both('In the last appointment: did you feel understood?', {
      tu: 'En la última sesión: ¿sentiste que te entendieron?',
      vos: 'En la última sesión: ¿sentiste que te entendieron?',
      usted: 'En la última sesión: ¿sintió que le entendieron?',
    }),
    both(
      'Your therapist reads it. Your partner never does, nor that you answered. “Not this time” helps as much as “yes”.',
      {
        tu: 'Lo lee tu terapeuta. Tu pareja nunca, ni sabe si respondiste. Un «esta vez no» ayuda tanto como un «sí».',
        vos: 'Lo lee tu terapeuta. Tu pareja nunca, ni sabe si respondiste. Un «esta vez no» ayuda tanto como un «sí».',
        usted:
          'Lo lee su terapeuta. Su pareja nunca, ni sabe si usted respondió. Un «esta vez no» ayuda tanto como un «sí».',
      },
    ),
  ),
  asked(
    'mattered',
    both('Was it about what matters to you?', {
      tu: '¿Se trató de lo que te importa?',
      vos: '¿Se trató de lo que te importa?',
      usted: '¿Se trató de lo que le importa?',
    }),
  ),
  asked(
    'fits',
    both('The way you work there: does it suit you?', {
      tu: 'La manera de trabajar ahí: ¿te va bien?',
      vos: 'La manera de trabajar ahí: ¿te va bien?',
      usted: 'La manera de trabajar ahí: ¿le va bien?',
    }),
  ),
];

/** Asked by the house after an appointment took place, of each alone. Nobody assigns it. */
export const theHour: Exercise = {
  key: 'the-hour',
  version: 1,
  title: both('How the hour was', 'Cómo fue la sesión'),
  purpose: both('Three taps about the last appointment, for your therapist.', {
    tu: 'Tres toques sobre la última sesión, para tu terapeuta.',
    vos: 'Tres toques sobre la última sesión, para tu terapeuta.',
    usted: 'Tres toques sobre la última sesión, para su terapeuta.',
  }),
  alsoCalled: {
    en: ['after the appointment', 'how was the hour', 'how was the session', 'felt understood', 'does it fit', 'feedback',
      'about the therapist', 'what matters to me', 'the way we work', 'looking back'],
    es: ['después de la sesión', 'cómo fue la hora', 'cómo fue la cita', 'me entendieron', 'me va bien', 'opinión',
      'sobre la terapia', 'lo que me importa', 'la manera de trabajar', 'mirar atrás'],
  }, // prettier-ignore
  minutes: { small: 1, full: 1 },
  variants: {
    solo: {
      steps: [
        ...hourQuestions,
        {
          id: 'next-time',
          kind: 'text',
          prompt: both('Anything your therapist should do differently?', {
            tu: '¿Algo que tu terapeuta debería hacer distinto?',
            vos: '¿Algo que tu terapeuta debería hacer distinto?',
            usted: '¿Algo que su terapeuta debería hacer distinto?',
          }),
          max: 500,
        },
      ],
      small: ['understood'],
      opening: 'never',
    },
  },
  fields: {
    understood: { widest: 'V1', start: 'V1', opens: 'never' },
    mattered: { widest: 'V1', start: 'V1', opens: 'never' },
    fits: { widest: 'V1', start: 'V1', opens: 'never' },
    'next-time': { widest: 'V1', start: 'V1', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'These questions are our own and have not been tested. To hear back how the hours go did help couples in one study, which used other, tested questions.',
      'Estas preguntas son nuestras y no están probadas. Saber cómo van las sesiones ayudó a parejas en un estudio, con otras preguntas ya validadas.',
    ),
    source: 'Own wording; on feedback: Anker, Duncan & Sparks 2009, J Consult Clin Psychol 77(4)',
  },
  smile: both(
    'That was it. The waiting room had better magazines.',
    'Eso era todo. En la sala de espera había mejores revistas.',
  ),
};
