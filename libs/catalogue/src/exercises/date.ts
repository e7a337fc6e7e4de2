import type { Exercise, Step } from '@usward/exercises';
import { insideDates, outsideDates, ownDates, rainPlans } from '../decks/dates.ts';
import { both } from '../words.ts';

const time: Step = {
  id: 'time',
  kind: 'choice',
  prompt: both('How much time is there?', '¿Cuánto tiempo hay?'),
  options: [
    { id: 'twenty', words: both('twenty minutes', 'veinte minutos') },
    { id: 'forty', words: both('forty minutes', 'cuarenta minutos') },
    { id: 'ninety', words: both('an hour and a half', 'una hora y media') },
    { id: 'hours', words: both('a few hours', 'unas cuantas horas') },
  ],
  many: false,
};

const cost: Step = {
  id: 'cost',
  kind: 'choice',
  prompt: both('And money?', '¿Y dinero?'),
  options: [
    { id: 'none', words: both('none', 'nada') },
    { id: 'coins', words: both('a few coins', 'unas monedas') },
    { id: 'some', words: both('a little, decided beforehand', 'un poco, decidido de antemano') },
  ],
  many: false,
};

const minder: Step = {
  id: 'minder',
  child: true,
  kind: 'choice',
  prompt: both('Who is with {children} meanwhile?', '¿Quién se queda con {children}?'),
  options: [
    {
      id: 'asleep',
      words: both(
        '{children} in bed next door, so we stay in',
        '{children} en la cama, aquí al lado: es en casa',
      ),
    },
    { id: 'relative', words: both('somebody of the family', 'alguien de la familia') },
    { id: 'friend', words: both('a friend or a neighbour', 'una amistad o alguien del barrio') },
    { id: 'paid', words: both('somebody we pay', 'alguien a quien le pagamos') },
    {
      id: 'along',
      words: both(
        'nobody: we take {children} along, at nap time with luck',
        'nadie: vamos con {children}, con suerte en plena siesta',
      ),
    },
  ],
  many: false,
};

/** To copy into one's own messages: it is sent from there, by the person themselves. */
const ask: Step = {
  id: 'ask',
  child: true,
  kind: 'text',
  isForElsewhere: true,
  prompt: both('Ask someone for forty minutes', 'Pedirle a alguien cuarenta minutos'),
  hint: both('Tap one, change it, and copy it into your own messages. Or leave this.', {
    tu: 'Toca uno, cámbialo y cópialo en tus propios mensajes. O déjalo pasar.',
    vos: 'Tocá uno, cambialo y copialo en tus propios mensajes. O dejalo pasar.',
    usted: 'Toque uno, cámbielo y cópielo en sus propios mensajes. O déjelo pasar.',
  }),
  starters: [
    both(
      'Could you be with {children} for forty minutes this week?',
      '¿Alguien podría cuidar a {children} cuarenta minutos esta semana?',
    ),
    both(
      'Forty minutes with {children}? There will be cake.',
      '¿Cuarenta minutos con {children}? Habrá pastel.',
    ),
    both(
      'Not an emergency. The two of us would just like to talk. Saturday?',
      'No es una emergencia: solo queremos hablar los dos. ¿El sábado?',
    ),
    both(
      'Shall we swap? Forty minutes of {children} now, and yours next week.',
      '¿Cambiamos? Hoy {children} cuarenta minutos allá, y otro día aquí.',
    ),
  ],
  max: 300,
};

const again: Step = {
  id: 'again',
  kind: 'choice',
  prompt: both('Again?', '¿Otra vez?'),
  options: [
    { id: 'yes', words: both('yes', 'sí') },
    { id: 'differently', words: both('yes, but differently', 'sí, pero de otra manera') },
    { id: 'no', words: both('rather not', 'mejor no') },
  ],
  many: false,
};

export const date: Exercise = {
  key: 'date',
  version: 1,
  title: both('A date of any size', 'Una cita de cualquier tamaño'),
  purpose: both(
    'Twenty minutes or a few hours, in or out, only the two of you.',
    'Veinte minutos o unas horas, en casa o afuera, solo los dos.',
  ),
  alsoCalled: {
    en: [
      'date',
      'date night',
      'night out',
      'babysitter',
      'no sitter',
      'no money',
      'go out',
      'porch',
      'comedy',
      'film',
      'cinema',
      'walk',
      'candle',
      'laundry',
      'phones away',
      'alone together',
      'time for us',
      'forty minutes',
      'aunt',
      'grandparents',
      'ask for help',
      'community',
      'anything but the baby',
      'weekend',
      'at home',
      'few hours',
      'look after the baby',
    ],
    es: [
      'cita',
      'salir',
      'noche de pareja',
      'niñera',
      'canguro',
      'sin niñera',
      'sin dinero',
      'porche',
      'comedia',
      'película',
      'cine',
      'paseo',
      'vela',
      'ropa limpia',
      'sin teléfonos',
      'a solas',
      'tiempo para nosotros',
      'cuarenta minutos',
      'tía',
      'abuelos',
      'pedir ayuda',
      'comunidad',
      'de todo menos del bebé',
      'fin de semana',
      'en casa',
      'unas horas',
      'cuidar al bebé',
      'sin celular',
    ],
  },
  minutes: { small: 2, full: 7 },
  variants: {
    couple: {
      steps: [
        {
          id: 'rules',
          kind: 'read',
          text: both(
            'Two rules for your date: phones away, and no to-do lists.',
            'Dos reglas para la cita: los teléfonos lejos y nada de pendientes.',
          ),
          more: both(
            'Twenty minutes on the step is a date. Nobody needs to be in a good mood beforehand.',
            'Veinte minutos en el escalón ya son una cita. No hace falta empezar de buen humor.',
          ),
        },
        {
          id: 'not-them',
          child: true,
          kind: 'read',
          text: both(
            'And a third: for that long, talk about anything but {children}.',
            'Y una tercera: en ese rato se habla de todo menos de {children}.',
          ),
          more: both(
            'It feels odd for ten minutes. That is where it gets interesting.',
            'Los primeros diez minutos se siente raro. Ahí empieza lo interesante.',
          ),
        },
        time,
        cost,
        {
          id: 'inside',
          kind: 'pick',
          prompt: both('Inside?', '¿En casa?'),
          hint: both(
            'Nobody has to come, nothing has to be bought. The outside ones follow.',
            'Nadie tiene que venir y no se compra nada. Después vienen las de afuera.',
          ),
          cards: insideDates,
          own: 160,
        },
        {
          id: 'outside',
          kind: 'pick',
          prompt: both('Or outside?', '¿O afuera?'),
          hint: both(
            'One idea is enough. Go on if you already have it.',
            'Con una idea basta. Si ya está, se puede seguir de largo.',
          ),
          cards: outsideDates,
          own: 160,
        },
        minder,
        ask,
        {
          id: 'rain',
          kind: 'pick',
          prompt: both('And if it falls through?', '¿Y si no se puede?'),
          hint: both(
            'It often does. A plan for that is part of the plan.',
            'Pasa mucho. Tener un plan para eso es parte del plan.',
          ),
          cards: rainPlans,
          own: 120,
        },
        {
          id: 'plan',
          kind: 'agree',
          prompt: both('Your date', 'La cita'),
          hint: both(
            'It holds once you both said yes. It may be moved.',
            'Vale cuando los dos dijeron que sí. Se puede mover.',
          ),
          parts: [
            { from: 'inside', words: both('At home: {}', 'En casa: {}') },
            { from: 'outside', words: both('. Out: {}', '. Afuera: {}') },
            { from: 'time', words: both('. Time: {}', '. Tiempo: {}') },
            { from: 'cost', words: both('. Money: {}', '. Dinero: {}') },
            { from: 'minder', words: both('. Meanwhile: {}', '. Mientras tanto: {}') },
            { from: 'rain', words: both('. If it falls through: {}', '. Si no se puede: {}') },
          ],
          max: 600,
          slot: true,
          button: both('Suggest this date', 'Proponer esta cita'),
          quick: [
            { id: 'rain', words: both('Take the rain plan', 'Vamos con el plan de lluvia') },
            { id: 'later', words: both('Same thing, another day', 'Lo mismo, otro día') },
          ],
        },
        {
          id: 'until-then',
          kind: 'read',
          text: both('That was the planning. Come back here when it has been.', {
            tu: 'Hasta aquí, el plan. Vuelve cuando ya haya sido.',
            vos: 'Hasta acá, el plan. Volvé cuando ya haya sido.',
            usted: 'Hasta aquí, el plan. Vuelva cuando ya haya sido.',
          }),
          more: both('If it came to nothing, you may leave the rest. Wanting to was already something.', {
            tu: 'Si no se pudo, puedes dejar lo demás. Haberlo querido ya fue algo.',
            vos: 'Si no se pudo, podés dejar lo demás. Haberlo querido ya fue algo.',
            usted: 'Si no se pudo, puede dejar lo demás. Haberlo querido ya fue algo.',
          }),
        },
        {
          id: 'held',
          kind: 'together',
          prompt: both('Was there a date, of whatever size?', '¿Hubo cita, del tamaño que fuera?'),
          button: both('There was', 'Sí hubo'),
        },
        {
          id: 'memory',
          kind: 'text',
          prompt: both('One thing to keep from it', 'Una cosa para guardar'),
          hint: both(
            'A sentence, a silly detail, the colour of the sky.',
            'Una frase, un detalle tonto, el color del cielo.',
          ),
          starters: [
            both('I will remember', 'Me acordaré de'),
            both('Nobody else would laugh at this:', 'Nadie más se reiría de esto:'),
            both('You had', { tu: 'Tenías', vos: 'Tenías', usted: 'Usted tenía' }),
          ],
          max: 240,
        },
        again,
      ],
      small: ['inside', 'plan', 'held'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'rules',
          kind: 'read',
          text: both('A date with yourself. Twenty minutes, or an afternoon.', {
            tu: 'Una cita contigo. Veinte minutos o una tarde.',
            vos: 'Una cita con vos. Veinte minutos o una tarde.',
            usted: 'Una cita con usted. Veinte minutos o una tarde.',
          }),
          more: both(
            'Somebody who has been a person for an hour comes home different.',
            'Quien fue persona durante una hora llega a casa con otra cara.',
          ),
        },
        time,
        cost,
        {
          id: 'own-date',
          kind: 'pick',
          prompt: both('What would be nice?', '¿Qué vendría bien?'),
          cards: ownDates,
          own: 160,
        },
        minder,
        ask,
        {
          id: 'memory',
          kind: 'text',
          prompt: both('Afterwards: one thing to keep', 'Después: una cosa para guardar'),
          hint: both(
            'A sentence, a silly detail, the colour of the sky.',
            'Una frase, un detalle tonto, el color del cielo.',
          ),
          max: 240,
        },
        again,
      ],
      small: ['own-date', 'again'],
      opening: 'never',
    },
  },
  fields: {
    time: { widest: 'V0', start: 'V0', opens: 'never' },
    cost: { widest: 'V0', start: 'V0', opens: 'never' },
    inside: { widest: 'V0', start: 'V0', opens: 'never' },
    outside: { widest: 'V0', start: 'V0', opens: 'never' },
    'own-date': { widest: 'V0', start: 'V0', opens: 'never' },
    minder: { widest: 'V0', start: 'V0', opens: 'never' },
    ask: { widest: 'V0', start: 'V0', opens: 'never' },
    rain: { widest: 'V0', start: 'V0', opens: 'never' },
    plan: { widest: 'V2', start: 'V2', opens: 'agreed' },
    memory: { widest: 'V2', start: 'VP', opens: 'alone' },
    again: { widest: 'V1', start: 'V1', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'In one small experiment, couples who did something exciting for an hour and a half a week were happier after ten weeks than those who did something merely pleasant. Time together alone made no clear difference. It says nothing about people as tired as you may be.',
      'En un experimento pequeño, parejas que hicieron algo emocionante hora y media por semana estaban mejor a las diez semanas que las que hicieron algo solo agradable. El tiempo a solas, por sí mismo, no cambió mucho. No dice nada de gente con tanto cansancio.',
    ),
    source: 'Reissman, Aron & Bergen 1993, J Soc Pers Relat 10(2)',
  },
  smile: both(
    'A film you slept through, side by side, was still a night at the pictures.',
    'Una película en la que se durmieron los dos también fue una noche de cine.',
  ),
};
