import type { Exercise, Step } from '@usward/exercises';
import { ownRituals, rituals } from '../decks/rituals.ts';
import { both } from '../words.ts';

const after: Step = {
  id: 'after',
  kind: 'choice',
  prompt: both('After what?', '¿Después de qué?'),
  hint: both('Tie it to something that happens anyway.', 'Mejor atarlo a algo que ya pasa de todos modos.'),
  options: [
    { id: 'wake', words: both('after waking', 'al despertar') },
    { id: 'coffee', words: both('when the coffee is ready', 'cuando el café está listo') },
    { id: 'lunch', words: both('at lunch', 'a la hora de comer') },
    { id: 'key', words: both('when the key turns in the door', 'cuando suena la llave en la puerta') },
    { id: 'hand-over', words: both('at the shift change', 'en el cambio de turno') },
    { id: 'dishes', words: both('after the last plate', 'después del último plato') },
    {
      id: 'bedtime',
      child: true,
      words: both('after putting {children} to bed', 'después de acostar a {children}'),
    },
    {
      id: 'scroll',
      words: both('when one of us reaches for the phone', 'cuando una mano va hacia el teléfono'),
    },
    { id: 'lights', words: both('when the lights go out', 'cuando se apagan las luces') },
  ],
  many: false,
  other: true,
};

const place: Step = {
  id: 'place',
  kind: 'choice',
  prompt: both('Where?', '¿Dónde?'),
  options: [
    { id: 'kitchen', words: both('in the kitchen', 'en la cocina') },
    { id: 'sofa', words: both('on the sofa', 'en el sofá') },
    { id: 'bed', words: both('in bed', 'en la cama') },
    { id: 'door', words: both('at the door', 'en la puerta') },
    { id: 'outside', words: both('outside', 'afuera') },
    { id: 'apart', words: both('by phone, from wherever we are', 'por teléfono, desde donde estemos') },
  ],
  many: false,
  other: true,
};

const days: Step = {
  id: 'days',
  kind: 'choice',
  prompt: both('On which days?', '¿Qué días?'),
  hint: both(
    'Fewer than you think. One a week is a ritual.',
    'Menos de lo que parece. Una vez por semana ya es un ritual.',
  ),
  options: [
    { id: 'monday', words: both('Monday', 'lunes') },
    { id: 'tuesday', words: both('Tuesday', 'martes') },
    { id: 'wednesday', words: both('Wednesday', 'miércoles') },
    { id: 'thursday', words: both('Thursday', 'jueves') },
    { id: 'friday', words: both('Friday', 'viernes') },
    { id: 'saturday', words: both('Saturday', 'sábado') },
    { id: 'sunday', words: both('Sunday', 'domingo') },
  ],
  many: true,
};

const smallest: Step = {
  id: 'smallest',
  kind: 'choice',
  prompt: both('And on a bad day?', '¿Y en un mal día?'),
  hint: both(
    'The smallest version still counts as the thing itself.',
    'La versión más pequeña también es la cosa entera.',
  ),
  options: [
    { id: 'look', words: both('a look', 'una mirada') },
    { id: 'minute', words: both('one minute of it', 'un minuto') },
    { id: 'hand', words: both('a hand', 'una mano') },
    { id: 'one-word', words: both('two words: “still here”', 'dos palabras: «aquí sigo»') },
    { id: 'message', words: both('a message from the next room', 'un mensaje desde el cuarto de al lado') },
  ],
  many: false,
  other: true,
};

const getsInTheWay = [
  { id: 'sleep', words: both('one of us falls asleep', 'alguien se duerme') },
  {
    id: 'woken',
    child: true as const,
    words: both('{children} calling mid-sentence', 'una llamada de {children} a media frase'),
  },
  { id: 'work', words: both('work that runs late', 'el trabajo que se alarga') },
  { id: 'phone', words: both('the phone', 'el teléfono') },
  { id: 'visit', words: both('people in the house', 'gente en la casa') },
  { id: 'mood', words: both('a quarrel that is still in the air', 'una discusión que sigue en el aire') },
  { id: 'ill', words: both('somebody ill', 'alguien con malestar') },
  { id: 'forget', words: both('we forget', 'se nos olvida') },
];

const obstacle: Step = {
  id: 'obstacle',
  kind: 'choice',
  prompt: both('What is likely to get in the way?', '¿Qué es probable que se cruce?'),
  options: getsInTheWay,
  many: true,
  max: 3,
  other: true,
};

const kept: Step = {
  id: 'kept',
  kind: 'choice',
  prompt: both('This week it was…', 'Esta semana el ritual…'),
  options: [
    { id: 'kept', words: both('kept', 'se hizo') },
    { id: 'small', words: both('small', 'se hizo en pequeño') },
    { id: 'not-this-week', words: both('not this week', 'esta semana no salió') },
  ],
  many: false,
};

const inTheWay: Step = {
  id: 'in-the-way',
  kind: 'choice',
  prompt: both('Did something get in the way?', '¿Se cruzó algo?'),
  hint: both(
    'Only so that the plan learns. Nobody is asked why.',
    'Solo para que el plan aprenda. A nadie se le pide explicación.',
  ),
  options: getsInTheWay,
  many: true,
  max: 3,
  other: true,
};

const first = ['begin', 'stands', 'ritual', 'after', 'place', 'days', 'smallest', 'obstacle', 'plan'];
const firstAlone = ['begin', 'own-ritual', 'after', 'place', 'days', 'smallest', 'obstacle', 'own-plan'];
const weekly = ['kept', 'in-the-way'];

export const ritual: Exercise = {
  key: 'ritual',
  version: 1,
  title: both('A small ritual', 'Un ritual pequeño'),
  purpose: both('One tiny thing that comes back by itself.', 'Una cosa mínima que vuelve por sí sola.'),
  alsoCalled: {
    en: [
      'ritual',
      'habit',
      'routine',
      'coffee',
      'tea',
      'cuddle',
      'ten minutes',
      'hug',
      'good morning',
      'telenovela',
      'series',
      'TV',
      'hands',
      'walk',
      'lunch',
      'unwind',
      'evening',
      'scrolling',
      'phone',
      'shift change',
      'hand-over',
      'coworkers',
      'after bedtime',
      'every day',
      'thinking of you',
      'tiny',
      'hands at the TV',
      'good morning hug',
      'sitting close',
    ],
    es: [
      'ritual',
      'costumbre',
      'rutina',
      'café',
      'té',
      'mate',
      'abrazo',
      'diez minutos',
      'acurrucarse',
      'buenos días',
      'telenovela',
      'serie',
      'tele',
      'manos',
      'paseo',
      'almuerzo',
      'desconectar',
      'noche',
      'scroll',
      'celular',
      'móvil',
      'teléfono',
      'cambio de turno',
      'relevo',
      'cada día',
      'pensando en ti',
      'manos frente a la tele',
      'abrazo de buenos días',
      'cerca en el sofá',
    ],
  },
  minutes: { small: 2, full: 5 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Choose something so small that it survives a bad week.', {
            tu: 'Elige algo tan pequeño que aguante una mala semana.',
            vos: 'Elegí algo tan pequeño que aguante una mala semana.',
            usted: 'Elija algo tan pequeño que aguante una mala semana.',
          }),
          more: both(
            'One of you suggests it, and it holds once the other says yes. A suggestion that nobody takes up is gone after two days, without a word. What stands can simply stay: then leave the rest.',
            'Una persona lo propone y vale cuando la otra dice que sí. Una propuesta que nadie toma desaparece a los dos días, sin más. Lo que ya está puede quedarse: entonces no hace falta lo demás.',
          ),
        },
        {
          id: 'stands',
          kind: 'recall',
          prompt: both('What stands so far', 'Lo que ya tienen'),
          of: { exercise: 'ritual', step: 'plan' },
          empty: both('Nothing yet. A clean table.', 'Todavía nada. La mesa está limpia.'),
        },
        {
          id: 'ritual',
          kind: 'pick',
          prompt: both('What would you both hardly notice as effort?', '¿Qué harían casi sin que cueste?'),
          cards: rituals,
          own: 160,
        },
        after,
        place,
        days,
        smallest,
        kept,
        inTheWay,
        {
          id: 'review',
          kind: 'read',
          text: both(
            'Three weeks. Keep it, make it smaller, or swap it.',
            'Tres semanas. Se queda, se achica o se cambia.',
          ),
          more: both(
            'A ritual that did not fit is not a failure, it was a shoe in the wrong size.',
            'Un ritual que no encajó no es un fracaso: era un zapato de otra talla.',
          ),
        },
        {
          id: 'plan',
          kind: 'agree',
          prompt: both('Your ritual, in one line', 'El ritual, en una línea'),
          hint: both(
            'Change it until it sounds like the two of you.',
            'Se puede cambiar hasta que suene a los dos.',
          ),
          parts: [
            { from: 'ritual', words: both('Our ritual: {}', 'Nuestro ritual: {}') },
            { from: 'after', words: both('. When: {}', '. Cuándo: {}') },
            { from: 'place', words: both('. Where: {}', '. Dónde: {}') },
            { from: 'days', words: both('. Days: {}', '. Días: {}') },
            { from: 'smallest', words: both('. On a bad day: {}', '. En un mal día: {}') },
          ],
          max: 500,
          button: both('Suggest it', 'Proponerlo'),
          quick: [
            { id: 'keep', words: both('Keep it as it is', 'Dejarlo como está') },
            { id: 'shrink', words: both('Only the smallest version', 'Solo la versión más pequeña') },
            { id: 'swap', words: both('Swap it for another one', 'Cambiarlo por otro') },
          ],
        },
        obstacle,
      ],
      small: ['ritual', 'plan', 'kept'],
      turns: [first, weekly, weekly, [...weekly, 'review', 'plan']],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('One small thing that is only yours, and needs nobody.', {
            tu: 'Una cosa pequeña solo tuya, que no necesita de nadie.',
            vos: 'Una cosa pequeña solo tuya, que no necesita de nadie.',
            usted: 'Una cosa pequeña solo suya, que no necesita de nadie.',
          }),
          more: both('So small that it survives a bad week.', 'Tan pequeña que aguante una mala semana.'),
        },
        {
          id: 'own-ritual',
          kind: 'pick',
          prompt: both('Which one?', '¿Cuál?'),
          cards: ownRituals,
          own: 160,
        },
        after,
        place,
        days,
        smallest,
        obstacle,
        {
          id: 'own-plan',
          kind: 'compose',
          prompt: both('Your ritual, in one line', {
            tu: 'Tu ritual, en una línea',
            vos: 'Tu ritual, en una línea',
            usted: 'Su ritual, en una línea',
          }),
          parts: [
            { from: 'own-ritual', words: both('My ritual: {}', 'Mi ritual: {}') },
            { from: 'after', words: both('. When: {}', '. Cuándo: {}') },
            { from: 'place', words: both('. Where: {}', '. Dónde: {}') },
            { from: 'days', words: both('. Days: {}', '. Días: {}') },
            { from: 'smallest', words: both('. On a bad day: {}', '. En un mal día: {}') },
          ],
          max: 500,
        },
        kept,
        inTheWay,
        {
          id: 'next',
          kind: 'choice',
          prompt: both('Three weeks. What now?', 'Tres semanas. ¿Y ahora?'),
          options: [
            { id: 'keep', words: both('keep it', 'se queda') },
            { id: 'shrink', words: both('make it smaller', 'más pequeño') },
            { id: 'swap', words: both('swap it', 'se cambia') },
          ],
          many: false,
        },
      ],
      small: ['own-ritual', 'own-plan', 'kept'],
      turns: [firstAlone, weekly, weekly, [...weekly, 'next']],
      opening: 'never',
    },
  },
  fields: {
    ritual: { widest: 'V0', start: 'V0', opens: 'never' },
    'own-ritual': { widest: 'V0', start: 'V0', opens: 'never' },
    after: { widest: 'V0', start: 'V0', opens: 'never' },
    place: { widest: 'V0', start: 'V0', opens: 'never' },
    days: { widest: 'V0', start: 'V0', opens: 'never' },
    smallest: { widest: 'V0', start: 'V0', opens: 'never' },
    plan: { widest: 'V2', start: 'V2', opens: 'agreed' },
    'own-plan': { widest: 'V1', start: 'V1', opens: 'never' },
    obstacle: { widest: 'V1', start: 'V1', opens: 'never' },
    kept: { widest: 'V1', start: 'V1', opens: 'never' },
    'in-the-way': { widest: 'V1', start: 'V1', opens: 'never' },
    next: { widest: 'V1', start: 'V1', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'A review of fifty years of studies links family rituals with feeling closer; it cannot say which causes which. Plans that name when and where are carried out more often: that was tested many times, mostly with one person at a time.',
      'Una revisión de cincuenta años de estudios asocia los rituales con sentirse más cerca; no puede decir qué causa qué. Los planes que dicen cuándo y dónde se cumplen más: eso se probó muchas veces, casi siempre con una sola persona.',
    ),
    source: 'Fiese et al. 2002, J Fam Psychol 16(4); Gollwitzer & Sheeran 2006, Adv Exp Soc Psychol 38',
  },
  smile: both(
    'Tea that goes cold while you both drink it is still tea for two.',
    'Un té que se enfría entre los dos sigue siendo té para dos.',
  ),
};
