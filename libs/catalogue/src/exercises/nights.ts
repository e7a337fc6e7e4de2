import type { Exercise, Step } from '@usward/exercises';
import { both } from '../words.ts';

type Stretches = Extract<Step, { kind: 'choice' }>['options'];

const stretches: Stretches = [
  { id: 'eight-to-midnight', words: both('from 8 to midnight', 'de 8 a 12 de la noche') },
  { id: 'nine-to-one', words: both('from 9 to 1', 'de 9 a 1') },
  { id: 'ten-to-two', words: both('from 10 to 2', 'de 10 a 2') },
  { id: 'eleven-to-three', words: both('from 11 to 3', 'de 11 a 3') },
  { id: 'midnight-to-four', words: both('from midnight to 4', 'de 12 a 4') },
  { id: 'one-to-five', words: both('from 1 to 5', 'de 1 a 5') },
  { id: 'two-to-six', words: both('from 2 to 6', 'de 2 a 6') },
  { id: 'three-to-seven', words: both('from 3 to 7', 'de 3 a 7') },
  { id: 'daytime', words: both('four hours by day', 'cuatro horas de día') },
];

const feeding: Step = {
  id: 'feeding',
  child: true,
  kind: 'choice',
  prompt: both('And feeding?', '¿Y la comida de noche?'),
  hint: both(
    'For {children}. As it is in your home; there is no right one.',
    'La de {children}. Como sea en casa; no hay una correcta.',
  ),
  options: [
    { id: 'bottle', words: both('a bottle, made ready before bed', 'biberón, preparado antes de dormir') },
    {
      id: 'breast',
      words: both(
        'at the breast; the other brings and settles',
        'al pecho; la otra persona acerca y vuelve a dormir',
      ),
    },
    {
      id: 'pumped',
      words: both('pumped milk, by whoever is on call', 'leche extraída, la da quien está de turno'),
    },
    { id: 'mixed', words: both('half and half', 'mitad y mitad') },
    { id: 'none', words: both('no feeds at night any more', 'ya no come de noche') },
  ],
  many: false,
  other: true,
};

export const nights: Exercise = {
  key: 'nights',
  version: 1,
  title: both('Nights', 'Las noches'),
  purpose: both(
    'One stretch of sleep for each, and a plan for the rest.',
    'Un tramo de sueño por persona, y un plan para el resto.',
  ),
  alsoCalled: {
    en: [
      'sleep', 'nights', 'tired', 'exhausted', 'who gets up', 'night shift', 'night feeds', 'no sleep',
      'sleep deprivation', 'baby wakes', 'shifts', 'taking turns at night', 'on call', 'swap', 'bottle', 'four hours',
    ],
    es: [
      'dormir', 'noches', 'sueño', 'cansancio', 'agotamiento', 'quién se levanta', 'turnos', 'tomas de noche',
      'no duermo', 'falta de sueño', 'se despierta', 'guardia', 'cambiar turno', 'biberón', 'cuatro horas',
    ],
  }, // prettier-ignore
  minutes: { small: 2, full: 4 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'Side by side, four minutes. Each gets four hours or more in one piece.',
            'Hombro con hombro, cuatro minutos. A cada persona le tocan cuatro horas o más, sin cortes.',
          ),
          more: both(
            'Whoever is not in their stretch is on call. One of you fills it in; the other says yes.',
            'Quien no está en su tramo está de turno. Una persona lo llena y la otra dice que sí.',
          ),
        },
        {
          id: 'first',
          kind: 'text',
          prompt: both('Who sleeps first?', '¿Quién duerme primero?'),
          hint: both(
            'A name. The other is on call then.',
            'Un nombre. Mientras, la otra persona está de turno.',
          ),
          max: 60,
        },
        {
          id: 'first-stretch',
          kind: 'choice',
          prompt: both('When is that?', '¿En qué horas?'),
          hint: both(
            'Earplugs, another room, a closed door: all allowed.',
            'Tapones, otro cuarto, puerta cerrada: todo vale.',
          ),
          options: stretches,
          many: false,
          other: true,
        },
        {
          id: 'second',
          kind: 'text',
          prompt: both('Who sleeps second?', '¿Quién duerme después?'),
          hint: both(
            'A name. Now the first one is on call.',
            'Un nombre. Ahora el turno pasa a quien ya durmió.',
          ),
          max: 60,
        },
        {
          id: 'second-stretch',
          kind: 'choice',
          prompt: both('And when is that?', '¿Y en qué horas?'),
          hint: both(
            'Some nights it will be shorter. Nobody owes anything for that.',
            'Habrá noches más cortas. Eso no deja deudas.',
          ),
          options: stretches,
          many: false,
          other: true,
        },
        feeding,
        {
          id: 'plan',
          kind: 'agree',
          prompt: both('The plan for the nights', 'El plan de las noches'),
          hint: both('For a week. Change what you like before you offer it.', {
            tu: 'Por una semana. Cambia lo que quieras antes de proponerlo.',
            vos: 'Por una semana. Cambiá lo que quieras antes de proponerlo.',
            usted: 'Por una semana. Cambie lo que quiera antes de proponerlo.',
          }),
          parts: [
            { from: 'first', words: both('Sleeps first: {}', 'Duerme primero: {}') },
            { from: 'first-stretch', words: both(' ({})', ', {}') },
            { from: 'second', words: both('. Sleeps second: {}', '. Duerme después: {}') },
            { from: 'second-stretch', words: both(' ({})', ', {}') },
            { from: 'feeding', words: both('. In between: {}', '. Entre medio: {}') },
          ],
          max: 500,
          button: both('Offer this plan', 'Proponer este plan'),
          quick: [
            { id: 'swap-tonight', words: both('Swap tonight?', '¿Cambiamos esta noche?') },
            {
              id: 'take-mine',
              words: both('Could you take all of tonight?', {
                tu: '¿Puedes con toda esta noche?',
                vos: '¿Podés con toda esta noche?',
                usted: '¿Puede con toda esta noche?',
              }),
            },
            {
              id: 'i-take-yours',
              words: both('Sleep through. I take tonight.', {
                tu: 'Duerme de corrido. Hoy me toca a mí.',
                vos: 'Dormí de corrido. Hoy me toca a mí.',
                usted: 'Duerma de corrido. Hoy me toca a mí.',
              }),
            },
          ],
        },
      ],
      small: ['first', 'second', 'plan'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'alone',
          kind: 'read',
          text: both(
            'Four hours in one piece, once this week. Let us look for them.',
            'Cuatro horas sin cortes, una vez esta semana. A ver dónde caben.',
          ),
          more: both(
            'It need not be at night, and it need not be at home.',
            'No tiene que ser de noche, ni en casa.',
          ),
        },
        {
          id: 'my-stretch',
          kind: 'choice',
          prompt: both('Where could yours be?', {
            tu: '¿Dónde cabría tu tramo?',
            vos: '¿Dónde cabría tu tramo?',
            usted: '¿Dónde cabría su tramo?',
          }),
          options: stretches,
          many: true,
          other: true,
        },
        {
          id: 'who-could',
          kind: 'choice',
          prompt: both('Who could cover for you?', {
            tu: '¿Quién podría cubrirte?',
            vos: '¿Quién podría cubrirte?',
            usted: '¿Quién podría cubrir su turno?',
          }),
          options: [
            { id: 'partner', words: both('my partner', 'mi pareja') },
            { id: 'relative', words: both('someone in the family', 'alguien de la familia') },
            { id: 'friend', words: both('a friend', 'una amistad') },
            { id: 'neighbour', words: both('a neighbour', 'alguien del vecindario') },
            { id: 'nobody', words: both('nobody, for now', 'nadie, por ahora') },
          ],
          many: true,
          other: true,
        },
        {
          id: 'ask-words',
          kind: 'text',
          prompt: both('How would you ask?', {
            tu: '¿Cómo lo pedirías?',
            vos: '¿Cómo lo pedirías?',
            usted: '¿Cómo lo pediría?',
          }),
          hint: both('One line, with a day and an hour in it.', 'Una línea, con día y hora.'),
          starters: [
            both('Could you be here on', {
              tu: '¿Podrías estar aquí el',
              vos: '¿Podrías estar acá el',
              usted: '¿Podría estar aquí el',
            }),
            both('I need four hours on', 'Necesito cuatro horas el'),
          ],
          max: 240,
        },
      ],
      small: ['my-stretch'],
      opening: 'never',
    },
  },
  fields: {
    first: { widest: 'V0', start: 'V0', opens: 'never' },
    'first-stretch': { widest: 'V0', start: 'V0', opens: 'never' },
    second: { widest: 'V0', start: 'V0', opens: 'never' },
    'second-stretch': { widest: 'V0', start: 'V0', opens: 'never' },
    feeding: { widest: 'V0', start: 'V0', opens: 'never' },
    plan: { widest: 'V2', start: 'V2', opens: 'agreed' },
    'my-stretch': { widest: 'V1', start: 'V0', opens: 'never' },
    'who-could': { widest: 'V1', start: 'V0', opens: 'never' },
    'ask-words': { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'In one study of adults, sleep broken up again and again spoiled the mood more than the same short sleep in one piece. It was done in a laboratory, over three nights. This plan itself has not been tested.',
      'En un estudio con personas adultas, el sueño cortado muchas veces dañó más el ánimo que dormir igual de poco pero seguido. Fue en un laboratorio, durante tres noches. Este plan no se ha probado.',
    ),
    source: 'Finan, Quartana & Smith 2015, Sleep 38(11)',
  },
  smile: both(
    'Asleep before the plan was finished? Then it works.',
    '¿Llegó el sueño antes que el plan? Entonces funciona.',
  ),
};
