import type { Exercise, Step } from '@usward/exercises';
import { both } from '../words.ts';

const mine: Step = {
  id: 'mine',
  kind: 'text',
  prompt: both('What are you two building now?', '¿Qué estamos construyendo ahora?'),
  hint: both(
    'One sentence. Something new, rather than a way back.',
    'Una frase. Algo nuevo, más que un regreso.',
  ),
  lead: both('We are becoming…', 'Nos estamos volviendo…'),
  starters: [
    both('two people who', 'dos personas que'),
    both('a home where', 'una casa donde'),
    both('a team that also', 'un equipo que además'),
  ],
  max: 240,
};

const ours: Step = {
  id: 'ours',
  kind: 'agree',
  prompt: both('One sentence for both', 'Una frase de los dos'),
  hint: both('Start from yours and change it until both can say it aloud.', {
    tu: 'Empieza por la tuya y cámbiala hasta que suene a los dos.',
    vos: 'Empezá por la tuya y cambiala hasta que suene a los dos.',
    usted: 'Empiece por la suya y cámbiela hasta que suene a los dos.',
  }),
  parts: [{ from: 'mine', words: both('We are becoming {}', 'Nos estamos volviendo {}') }],
  max: 300,
  button: both('Offer it as our sentence', 'Proponer esta frase'),
};

export const usNow: Exercise = {
  key: 'us-now',
  version: 1,
  title: both('Us, now', 'Quiénes somos ahora'),
  purpose: both(
    'One sentence about what the two of you are becoming.',
    'Una frase sobre lo que estamos llegando a ser.',
  ),
  alsoCalled: {
    en: [
      'becoming', 'something new', 'who are we', 'new version of us', 'our story', 'identity as a couple', 'future',
      'changed', 'not the same couple', 'building together', 'vision', 'what are we now', 'us now',
    ],
    es: [
      'quiénes somos', 'algo nuevo', 'nueva versión', 'nuestra historia', 'futuro', 'ya no somos', 'construir',
      'pareja de ahora', 'lo que viene', 'cambio', 'llegar a ser', 'convertirse', 'otra pareja',
    ],
  }, // prettier-ignore
  minutes: { small: 2, full: 6 },
  variants: {
    couple: {
      steps: [
        {
          id: 'before',
          kind: 'recall',
          prompt: both('Your sentence so far', 'La frase hasta hoy'),
          of: { exercise: 'us-now', step: 'ours' },
          empty: both(
            'There is no sentence yet. The first one is allowed to be clumsy.',
            'Todavía no hay frase. La primera puede salir torpe.',
          ),
        },
        mine,
        {
          id: 'still',
          kind: 'choice',
          prompt: both('Read it slowly. Is it still true?', 'Leída despacio, ¿sigue siendo cierta?'),
          hint: both(
            'You see each other’s answer in the appointment.',
            'Cada respuesta se ve en la sesión, con los dos presentes.',
          ),
          options: [
            { id: 'yes', words: both('yes, as it stands', 'sí, tal como está') },
            {
              id: 'word',
              words: both('nearly: one word is different now', 'casi: hoy cambiaría una palabra'),
            },
            { id: 'more', words: both('there is more now than it says', 'ahora hay más de lo que dice') },
            { id: 'anew', words: both('I would like to begin anew', 'me gustaría empezar otra') },
          ],
          many: false,
          other: true,
        },
        {
          id: 'in-the-room',
          kind: 'read',
          text: both(
            'Yours open in the appointment, side by side.',
            'Las respuestas se abren en la sesión, una junto a la otra.',
          ),
          more: both(
            'There you make one sentence out of two. It comes back once a month to be read again.',
            'Allí, de las dos frases sale una. Vuelve una vez al mes para leerla otra vez.',
          ),
        },
        ours,
      ],
      small: ['before', 'mine', 'still'],
      turns: [['mine'], ['still']],
      opening: 'appointment',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'You do not have to find the old life again. Something new may be on its way.',
            'No hace falta volver a la vida de antes. Quizá viene algo nuevo.',
          ),
        },
        {
          ...mine,
          prompt: both('What would you like the two of you to become?', {
            tu: '¿Qué te gustaría que llegara a ser la pareja?',
            vos: '¿Qué te gustaría que llegara a ser la pareja?',
            usted: '¿Qué le gustaría que llegara a ser la pareja?',
          }),
          lead: both('I would like us to become…', 'Me gustaría que fuéramos…'),
        },
        {
          id: 'already',
          kind: 'text',
          prompt: both('Where is a bit of it there already?', '¿Dónde hay ya un poco de eso?'),
          hint: both(
            'One small thing from these weeks is enough.',
            'Con una cosa pequeña de estas semanas basta.',
          ),
          max: 240,
        },
      ],
      small: ['mine'],
      opening: 'never',
    },
  },
  fields: {
    mine: { widest: 'V2', start: 'V2', opens: 'both' },
    still: { widest: 'V2', start: 'V2', opens: 'both' },
    ours: { widest: 'V2', start: 'V2', opens: 'agreed' },
    already: { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['acute-mood', 'recent-affair', 'undecided', 'separating'],
  evidence: {
    note: both(
      'How couples tell their own story goes along with how they fare later. That was seen in studies that only watched. Whether writing one sentence helps, nobody has tested.',
      'El modo en que una pareja cuenta su historia va de la mano con cómo le va después. Se vio en estudios que solo observaron. Si escribir una frase ayuda, nadie lo ha probado.',
    ),
    source:
      'Buehlman, Gottman & Katz 1992, J Fam Psychol 5(3-4); Shapiro, Gottman & Carrère 2000, J Fam Psychol 14(1)',
  },
  smile: both(
    '“Two people who own far too many mugs” is a fair first draft.',
    '«Dos personas con demasiadas tazas» es un primer borrador digno.',
  ),
};
