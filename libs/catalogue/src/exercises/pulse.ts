import type { Exercise, Step } from '@usward/exercises';
import { both } from '../words.ts';

const closeness: Step = {
  id: 'closeness',
  kind: 'choice',
  prompt: both('This week, the two of us were…', 'Esta semana estuvimos…'),
  options: [
    { id: 'much-further', words: both('much further apart', 'mucho más lejos') },
    { id: 'further', words: both('a little further apart', 'un poco más lejos') },
    { id: 'same', words: both('about the same', 'más o menos igual') },
    { id: 'closer', words: both('a little closer', 'un poco más cerca') },
    { id: 'much-closer', words: both('much closer', 'mucho más cerca') },
  ],
  many: false,
};

const room: Step = {
  id: 'room',
  kind: 'choice',
  prompt: both('How much of you was left for the two of you?', {
    tu: '¿Cuánto de ti quedó para los dos?',
    vos: '¿Cuánto de vos quedó para los dos?',
    usted: '¿Cuánto de usted quedó para los dos?',
  }),
  options: [
    { id: 'nothing', words: both('nothing, honestly', 'la verdad, nada') },
    { id: 'little', words: both('a little', 'un poco') },
    { id: 'some', words: both('some', 'algo') },
    { id: 'enough', words: both('enough', 'lo suficiente') },
    { id: 'plenty', words: both('plenty', 'bastante') },
  ],
  many: false,
};

const team: Step = {
  id: 'team',
  kind: 'choice',
  prompt: both('The work of this week felt…', 'El trabajo de esta semana se sintió…'),
  options: [
    { id: 'alone', words: both('like something I do alone', 'como algo que hago por mi cuenta') },
    { id: 'mostly-apart', words: both('mostly apart', 'casi siempre por separado') },
    { id: 'half', words: both('half and half', 'mitad y mitad') },
    { id: 'mostly-ours', words: both('mostly ours', 'casi siempre nuestro') },
    { id: 'ours', words: both('like ours', 'nuestro') },
  ],
  many: false,
};

const lightness: Step = {
  id: 'lightness',
  kind: 'choice',
  prompt: both('Was there something light between you?', '¿Hubo algo ligero entre los dos?'),
  options: [
    { id: 'none', words: both('not this week', 'esta semana no') },
    { id: 'one', words: both('one moment', 'un momento') },
    { id: 'few', words: both('a few moments', 'unos cuantos') },
    { id: 'often', words: both('often', 'a menudo') },
    { id: 'most-days', words: both('nearly every day', 'casi todos los días') },
  ],
  many: false,
};

export const pulse: Exercise = {
  key: 'pulse',
  version: 1,
  title: both('Two small questions', 'Dos preguntas pequeñas'),
  purpose: both('So that your therapist sees how things move.', {
    tu: 'Para que tu terapeuta vea cómo van las cosas.',
    vos: 'Para que tu terapeuta vea cómo van las cosas.',
    usted: 'Para que su terapeuta vea cómo van las cosas.',
  }),
  alsoCalled: {
    en: [
      'how are we',
      'closeness',
      'pulse',
      'weekly questions',
      'are we ok',
      'check',
      'distance',
      'closer',
      'further apart',
      'progress',
      'how it moves',
      'two questions',
    ],
    es: [
      'cómo vamos',
      'cercanía',
      'pulso',
      'preguntas de la semana',
      'cómo estamos',
      'distancia',
      'más cerca',
      'más lejos',
      'avance',
      'cómo va la pareja',
      'dos preguntas',
    ],
  },
  minutes: { small: 1, full: 1 },
  variants: {
    solo: {
      steps: [
        {
          id: 'what-this-is',
          kind: 'read',
          text: both(
            'Two questions about the two of you. There is no right answer.',
            'Dos preguntas sobre los dos. No hay respuesta correcta.',
          ),
          more: both(
            'We wrote them ourselves. This is not a validated instrument: it gives no score and no diagnosis, and says nothing about who is right.',
            'Las escribió nuestro equipo. No es un instrumento validado: no da puntaje ni diagnóstico, y no dice quién tiene razón.',
          ),
        },
        closeness,
        room,
        team,
        lightness,
      ],
      small: ['closeness', 'team'],
      turns: [
        ['closeness', 'room'],
        ['team', 'lightness'],
      ],
      opening: 'never',
    },
  },
  fields: {
    closeness: { widest: 'V1', start: 'V1', opens: 'never' },
    room: { widest: 'V1', start: 'V1', opens: 'never' },
    team: { widest: 'V1', start: 'V1', opens: 'never' },
    lightness: { widest: 'V1', start: 'V1', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'We wrote these questions; they are not a validated instrument. To hear back how things go did help couples in one study. It used other, tested questions, and they were talked over in the appointment.',
      'Son preguntas nuestras, no un instrumento validado. Que devolver esta información ayuda se vio con otras preguntas, validadas y conversadas en la sesión.',
    ),
    source: 'Own wording; on feedback: Anker, Duncan & Sparks 2009, J Consult Clin Psychol 77(4)',
  },
  smile: both(
    'That was it. Shorter than finding the other sock.',
    'Eso era todo. Más corto que buscar la otra media.',
  ),
};
