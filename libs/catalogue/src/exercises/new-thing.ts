import type { Exercise } from '@usward/exercises';
import { newThings, newThingsAlone, newThingsOfTheHouse } from '../decks/new-things.ts';
import { both } from '../words.ts';

export const newThing: Exercise = {
  key: 'new-thing',
  version: 1,
  title: both('Something new', 'Algo nuevo'),
  purpose: both(
    'One small thing neither of you has done before.',
    'Una cosa pequeña que los dos hagan por primera vez.',
  ),
  alsoCalled: {
    en: [
      'new activities',
      'bored',
      'rut',
      'same routine',
      'fun',
      'hobby',
      'adventure',
      'try something',
      'something different',
      'excitement',
      'memories',
      'ideas for two',
      'things to do at home',
      'cheap',
      'play',
      'create something new',
      'no money',
    ],
    es: [
      'actividades nuevas',
      'aburrimiento',
      'rutina',
      'siempre lo mismo',
      'diversión',
      'pasatiempo',
      'aventura',
      'probar algo',
      'algo distinto',
      'ilusión',
      'recuerdos',
      'ideas para dos',
      'planes en casa',
      'barato',
      'sin dinero',
      'jugar',
      'salir de la rutina',
    ],
  },
  minutes: { small: 3, full: 8 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'Each of you says yes or no alone. Three ideas come out of it, the same for both.',
            'Cada quien dice sí o no a solas. De ahí salen tres ideas, las mismas para los dos.',
          ),
          more: both(
            'Nobody sees your marks, not even your therapist. At least one of the three is always an idea of the house, so nothing can be guessed from what comes or does not come.',
            {
              tu: 'Nadie ve tus marcas, tampoco tu terapeuta. Al menos una de las tres siempre es una idea de la casa, así que nada se puede adivinar por lo que salga o no salga.',
              vos: 'Nadie ve tus marcas, tampoco tu terapeuta. Al menos una de las tres siempre es una idea de la casa, así que nada se puede adivinar por lo que salga o no salga.',
              usted:
                'Nadie ve sus marcas, tampoco su terapeuta. Al menos una de las tres siempre es una idea de la casa, así que nada se puede adivinar por lo que salga o no salga.',
            },
          ),
        },
        {
          id: 'did',
          kind: 'together',
          prompt: both(
            'Since last time: did you try something new?',
            'Desde la última vez: ¿hubo algo nuevo?',
          ),
          button: both('We tried something', 'Probamos algo'),
        },
        {
          id: 'again',
          kind: 'choice',
          prompt: both('If there was something: again?', 'Si hubo algo: ¿otra vez?'),
          hint: both('For you alone, away from the other. Your therapist can read it.', {
            tu: 'A solas, lejos de la otra persona. La puede leer tu terapeuta.',
            vos: 'A solas, lejos de la otra persona. La puede leer tu terapeuta.',
            usted: 'A solas, lejos de la otra persona. La puede leer su terapeuta.',
          }),
          options: [
            { id: 'yes', words: both('yes', 'sí') },
            { id: 'differently', words: both('yes, but differently', 'sí, pero de otra manera') },
            { id: 'no', words: both('not this one', 'esto no') },
          ],
          many: false,
        },
        {
          id: 'memory',
          kind: 'text',
          prompt: both('One line to remember it by', 'Una línea para recordarlo'),
          hint: both(
            'For the two of you. “The bread could have sunk a ship.”',
            'Para los dos. «El pan habría hundido un barco.»',
          ),
          max: 160,
        },
        {
          id: 'picks',
          kind: 'marks',
          prompt: both('Would you, some day?', {
            tu: '¿Te animarías, algún día?',
            vos: '¿Te animarías, algún día?',
            usted: '¿Se animaría, algún día?',
          }),
          hint: both(
            'It counts from twelve marks on, with a yes to at most half of them. Nobody sees them.',
            'Cuenta desde doce marcas, con un sí a la mitad como máximo. Nadie las ve.',
          ),
          cards: newThings,
          neutral: newThingsOfTheHouse,
          choices: [
            { id: 'yes', words: both('I would', 'Me gustaría'), counts: true },
            { id: 'not-now', words: both('Not now', 'Ahora no'), counts: false },
            { id: 'not-me', words: both('Not for me', 'No es lo mío'), counts: false },
          ],
          deal: 12,
          draws: 'both',
          drawn: both('Three ideas for this month', 'Tres ideas para este mes'),
        },
        {
          id: 'ideas',
          kind: 'recall',
          prompt: both('Three ideas for the two of you', 'Tres ideas para los dos'),
          of: { exercise: 'new-thing', step: 'picks' },
          empty: both(
            'They come when this round closes. Something of your own is welcome before that.',
            'Salen cuando se cierre esta ronda. Mientras tanto, vale una idea propia.',
          ),
        },
        {
          id: 'plan',
          kind: 'agree',
          prompt: both('What, and when?', '¿Qué, y cuándo?'),
          hint: both(
            'Half an hour is enough. It holds once both of you say yes.',
            'Con media hora basta. Vale cuando los dos dicen que sí.',
          ),
          max: 160,
          slot: true,
          button: both('Suggest it', 'Proponerlo'),
          quick: [
            { id: 'other-day', words: both('Another day', 'Otro día') },
            { id: 'shorter', words: both('Shorter, ten minutes', 'Más corto, diez minutos') },
            { id: 'other-idea', words: both('Another idea', 'Otra idea') },
          ],
        },
      ],
      small: ['did', 'picks', 'plan'],
      turns: [['begin'], ['did', 'again', 'memory'], ['did', 'again', 'memory'], ['did', 'again', 'memory']],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Something small that you have never done. It may last ten minutes and be useless.', {
            tu: 'Algo pequeño que nunca hayas hecho. Puede durar diez minutos y no servir para nada.',
            vos: 'Algo pequeño que nunca hayas hecho. Puede durar diez minutos y no servir para nada.',
            usted: 'Algo pequeño que nunca haya hecho. Puede durar diez minutos y no servir para nada.',
          }),
          more: both('This one is for you.', {
            tu: 'Esto es para ti.',
            vos: 'Esto es para vos.',
            usted: 'Esto es para usted.',
          }),
        },
        {
          id: 'mine',
          kind: 'pick',
          prompt: both('Which one?', '¿Cuál?'),
          hint: both('Turn them over until one makes you a little curious.', {
            tu: 'Pásalas hasta que una te dé un poco de curiosidad.',
            vos: 'Pasalas hasta que una te dé un poco de curiosidad.',
            usted: 'Páselas hasta que una le dé un poco de curiosidad.',
          }),
          cards: newThingsAlone,
          own: 120,
        },
        {
          id: 'remind',
          kind: 'cue',
          prompt: both('When shall this phone say it again?', '¿A qué hora lo recuerda este teléfono?'),
          presets: [
            { hour: '10:30', words: both('mid-morning', 'a media mañana') },
            { hour: '13:30', words: both('after lunch', 'después de comer') },
            { hour: '21:00', words: both('in the evening', 'por la noche') },
          ],
        },
        {
          id: 'memory',
          kind: 'text',
          prompt: both('One line about how it was', 'Una línea sobre cómo fue'),
          hint: both('Whenever you have done it. Or not.', {
            tu: 'Cuando lo hayas hecho. O si no, también.',
            vos: 'Cuando lo hayas hecho. O si no, también.',
            usted: 'Cuando lo haya hecho. O si no, también.',
          }),
          max: 160,
        },
      ],
      small: ['mine'],
      opening: 'never',
    },
  },
  fields: {
    picks: { widest: 'VM', start: 'VM', opens: 'drawn' },
    plan: { widest: 'V2', start: 'V2', opens: 'agreed' },
    again: { widest: 'V1', start: 'V1', opens: 'never' },
    memory: { widest: 'V2', start: 'VP', opens: 'alone' },
    mine: { widest: 'V0', start: 'V0', opens: 'never' },
    remind: { widest: 'V0', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'In three lab studies, seven minutes of a new task made couples rate their bond a little higher. In a trial with 101 couples, ninety minutes a week for four weeks raised contentment. Ours is smaller, and not tested.',
      'En tres estudios de laboratorio, siete minutos de una tarea nueva hicieron que las parejas valoraran algo mejor su vínculo. En un ensayo con 101 parejas, noventa minutos por semana durante cuatro subieron su bienestar. Lo nuestro es más pequeño.',
    ),
    source: 'Aron et al. 2000, J Pers Soc Psychol 78(2); Coulter & Malouff 2013, Couple Fam Psychol 2(1)',
  },
  smile: both(
    'Doing it badly counts double. Nobody is counting, but still.',
    'Hacerlo mal vale doble. Nadie lleva la cuenta, pero igual.',
  ),
};
