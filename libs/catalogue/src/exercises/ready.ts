import type { Exercise } from '@usward/exercises';
import { both } from '../words.ts';

export const ready: Exercise = {
  key: 'ready',
  version: 1,
  title: both('I am ready', 'Ya puedo'),
  purpose: both(
    'To find an hour that suits you both, without asking.',
    'Para dar con una hora que sirva a los dos, sin preguntar.',
  ),
  alsoCalled: {
    en: [
      'ready', 'good time', 'when to talk', 'can we talk', 'free tonight', 'in the mood to talk', 'both free',
      'right moment', 'signal', 'have time', 'timing',
    ],
    es: [
      'ya puedo', 'buen momento', 'cuándo hablar', 'podemos hablar', 'esta noche', 'ganas de hablar',
      'momento adecuado', 'señal', 'tener tiempo', 'hora buena', 'estar a punto',
    ],
  }, // prettier-ignore
  minutes: { small: 1, full: 1 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Nobody sees one tap. Only two.', 'Un toque no lo ve nadie. Solo dos.'),
          more: both(
            'If the other taps too within two hours, both of you are told. If not, it goes away, as if it had never been there.',
            'Si la otra persona también toca en las dos horas siguientes, lo saben los dos. Si no, se va, como si nunca hubiera estado.',
          ),
        },
        {
          id: 'talk',
          kind: 'ready',
          prompt: both('A talk, in the next two hours?', '¿Una charla, en las próximas dos horas?'),
          hint: both('About anything. It can be ten minutes.', 'De lo que sea. Pueden ser diez minutos.'),
          button: both('Ready for a talk', 'Tengo un rato para hablar'),
          both: both('You are both ready for a talk.', 'Hay un rato para hablar, de los dos lados.'),
        },
        {
          id: 'exercise',
          kind: 'ready',
          prompt: both('Or a small exercise?', '¿O un ejercicio pequeño?'),
          hint: both(
            'Whatever is on Today. The small version counts.',
            'El que haya en Hoy. La versión pequeña vale.',
          ),
          button: both('Ready for an exercise', 'Tengo un rato para eso'),
          both: both(
            'You are both ready for an exercise.',
            'Hay un rato para un ejercicio, de los dos lados.',
          ),
        },
      ],
      small: ['talk'],
      opening: 'never',
    },
    solo: {
      steps: [
        {
          id: 'alone',
          kind: 'read',
          text: both('Before a talk, one minute for you.', {
            tu: 'Antes de hablar, un minuto para ti.',
            vos: 'Antes de hablar, un minuto para vos.',
            usted: 'Antes de hablar, un minuto para usted.',
          }),
          more: both(
            'Ready does not mean calm. It means that you could hear one sentence to its end.',
            'No hace falta tener calma. Basta con poder oír una frase hasta el final.',
          ),
        },
        {
          id: 'minute',
          kind: 'timer',
          prompt: both('Feet on the floor, slow breath out', 'Los pies en el suelo, soltar el aire despacio'),
          hint: both(
            'If you think of something else, that is all right.',
            'Si la cabeza se va a otra cosa, no pasa nada.',
          ),
          seconds: 60,
          done: both('That was a minute.', 'Ya pasó un minuto.'),
        },
        {
          id: 'now',
          kind: 'receive',
          text: both('Could you hear one sentence now? If not, later is an answer too.', {
            tu: '¿Ahora podrías oír una frase? Si no, más tarde también es una respuesta.',
            vos: '¿Ahora podrías oír una frase? Si no, más tarde también es una respuesta.',
            usted: '¿Ahora podría oír una frase? Si no, más tarde también es una respuesta.',
          }),
          moves: [
            both('Eat or drink something first.', 'Primero comer o beber algo.'),
            both('Ask for ten minutes alone.', 'Pedir diez minutos a solas.'),
            both(
              'Say when: “after eight I can listen”.',
              'Decir cuándo: «después de las ocho puedo escuchar».',
            ),
            both('Sleep first. It is a good reason.', 'Dormir primero. Es una buena razón.'),
          ],
        },
      ],
      small: ['alone', 'now'],
      opening: 'never',
    },
  },
  fields: {},
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'No study has tested this. It borrows from what therapists see: a hard talk goes better when both can choose the hour.',
      'Ningún estudio lo ha probado. Viene de lo que se ve en terapia: una charla difícil va mejor cuando los dos pueden elegir la hora.',
    ),
    source: 'Clinical practice; no trial known to us',
  },
  smile: both(
    'Two people, both awake, at the same hour. It has been known to happen.',
    'Dos personas despiertas a la misma hora. Se sabe de casos.',
  ),
};
