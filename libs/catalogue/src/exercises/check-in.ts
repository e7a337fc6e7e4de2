import type { Exercise, Step } from '@usward/exercises';
import { openers } from '../decks/check-in.ts';
import { both } from '../words.ts';

const opener: Step = {
  id: 'opener',
  kind: 'card',
  prompt: both('Begin here, or anywhere else', {
    tu: 'Empieza por aquí, o por donde sea',
    vos: 'Empezá por acá, o por donde sea',
    usted: 'Empiece por aquí, o por donde sea',
  }),
  cards: openers,
};

const word: Step = {
  id: 'word',
  kind: 'choice',
  prompt: both('One word for this minute, if there is one', 'Una palabra para este minuto, si la hay'),
  options: [
    { id: 'closer', words: both('closer', 'más cerca') },
    { id: 'same', words: both('the same', 'igual') },
    { id: 'further', words: both('further', 'más lejos') },
    { id: 'lighter', words: both('lighter', 'más ligero') },
    { id: 'tired', words: both('tired', 'cansancio') },
    { id: 'awkward', words: both('awkward', 'incómodo') },
  ],
  many: false,
  other: true,
};

const parked: Step = {
  id: 'parked',
  kind: 'text',
  prompt: both('Did a task come up? Park it here', {
    tu: '¿Salió un pendiente? Déjalo aquí',
    vos: '¿Salió un pendiente? Dejalo acá',
    usted: '¿Salió un pendiente? Déjelo aquí',
  }),
  hint: both(
    'It waits for the talk about who does what. Nobody has to carry it tonight.',
    'Espera a la charla de quién hace qué. Esta noche nadie tiene que cargarlo.',
  ),
  max: 160,
};

export const checkIn: Exercise = {
  key: 'check-in',
  version: 1,
  title: both('Sixty seconds', 'Sesenta segundos'),
  purpose: both('How are you. Not what must be done.', 'Cómo está cada quien. No qué hay que hacer.'),
  alsoCalled: {
    en: [
      'check in',
      'sixty seconds',
      'one minute',
      'no time',
      'how are you',
      'logistics',
      'logistics mode',
      'only talk about tasks',
      'to-do list',
      'park a task',
      'witness',
      'listen',
      'being heard',
      'coworkers',
      'short',
      'too tired to talk',
      'roommates',
      'daily',
      'mental load',
      '60 seconds',
      'face down',
    ],
    es: [
      'un minuto',
      'sesenta segundos',
      'sin tiempo',
      'no hay tiempo',
      'cómo estás',
      'logística',
      'modo logística',
      'solo hablamos de pendientes',
      'pendientes',
      'lista de tareas',
      'aparcar una tarea',
      'testigo',
      'escuchar',
      'que me escuchen',
      'corto',
      'cansancio',
      'compañeros de trabajo',
      'todos los días',
      'carga mental',
      '60 segundos',
      'boca abajo',
    ],
  },
  minutes: { small: 1, full: 4 },
  variants: {
    couple: {
      steps: [
        {
          id: 'how',
          kind: 'read',
          text: both(
            'One minute. One of you talks, the other is the witness.',
            'Un minuto. Una persona habla, la otra es testigo.',
          ),
          more: both(
            'Not what must be done: how you are. The phone lies face down between you. If a task comes up, it can be parked at the end.',
            'No qué hay que hacer, sino cómo está cada quien. El teléfono queda boca abajo entre los dos. Si sale un pendiente, al final hay dónde dejarlo.',
          ),
        },
        {
          id: 'how-lists',
          kind: 'read',
          text: both('If you hear yourself say “did you” or “we have to”: that is the list talking.', {
            tu: 'Si te oyes decir «¿ya hiciste?» o «hay que»: está hablando la lista.',
            vos: 'Si te oís decir «¿ya hiciste?» o «hay que»: está hablando la lista.',
            usted: 'Si se oye decir «¿ya hizo?» o «hay que»: está hablando la lista.',
          }),
          more: both('Stop, breathe, and start again with “I”. The list can wait sixty seconds.', {
            tu: 'Para, respira y empieza otra vez por «yo». La lista puede esperar sesenta segundos.',
            vos: 'Pará, respirá y empezá otra vez por «yo». La lista puede esperar sesenta segundos.',
            usted: 'Pare, respire y empiece otra vez por «yo». La lista puede esperar sesenta segundos.',
          }),
        },
        {
          id: 'how-quiet',
          kind: 'read',
          text: both(
            'Silence is allowed. A minute side by side, saying little, is a minute.',
            'También vale el silencio. Un minuto lado a lado, hablando poco, es un minuto.',
          ),
          more: both(
            'Whoever talked first last time may listen first today.',
            'Quien habló primero la otra vez, hoy puede escuchar primero.',
          ),
        },
        opener,
        {
          id: 'witness',
          kind: 'receive',
          text: both('For the one who hears: you are the witness. There is nothing to solve.', {
            tu: 'Para quien escucha: tu papel es ser testigo. No hay nada que resolver.',
            vos: 'Para quien escucha: tu papel es ser testigo. No hay nada que resolver.',
            usted: 'Para quien escucha: su papel es ser testigo. No hay nada que resolver.',
          }),
          moves: [
            both(
              'Look, or sit side by side and look at the same spot.',
              'Mirar, o sentarse lado a lado y mirar al mismo punto.',
            ),
            both('Nod. It works better than advice.', 'Asentir. Funciona mejor que un consejo.'),
            both('“And how was that for you?”', {
              tu: '«¿Y cómo fue eso para ti?»',
              vos: '«¿Y cómo fue eso para vos?»',
              usted: '«¿Y cómo fue eso para usted?»',
            }),
            both('“I didn’t know that.”', '«Eso no lo sabía.»'),
            both(
              'If you want to say “but”: breathe out instead.',
              'Si asoma un «pero»: mejor soltar el aire.',
            ),
          ],
        },
        {
          id: 'minute',
          kind: 'timer',
          prompt: both('Your minute', { tu: 'Tu minuto', vos: 'Tu minuto', usted: 'Su minuto' }),
          hint: both(
            'Phone face down, between you. It says when the time is up.',
            'El teléfono boca abajo, entre los dos. Avisa cuando se acabe.',
          ),
          seconds: 60,
          done: both('That was it. It can end here.', 'Eso era. Puede acabar aquí.'),
        },
        {
          id: 'swap',
          kind: 'timer',
          prompt: both('Change places, if you both like', 'Cambiar los papeles, si los dos quieren'),
          hint: both(
            'Or leave it. One minute was the whole exercise.',
            'O dejarlo. Un minuto era todo el ejercicio.',
          ),
          seconds: 60,
          done: both('Two minutes of people, none of tasks.', 'Dos minutos de personas, ninguno de tareas.'),
        },
        {
          id: 'did',
          kind: 'together',
          prompt: both(
            'Did you have your minute, both of you there?',
            '¿Tuvieron su minuto, estando los dos?',
          ),
          button: both('We had it', 'Lo tuvimos'),
        },
        word,
        parked,
      ],
      small: ['opener', 'minute', 'did'],
      turns: [['how'], ['how-lists'], ['how-quiet']],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'how',
          kind: 'read',
          text: both('One minute in which somebody asks how you are. Today that is you.', {
            tu: 'Un minuto en que alguien te pregunta cómo estás. Hoy te toca a ti preguntar.',
            vos: 'Un minuto en que alguien te pregunta cómo estás. Hoy te toca a vos preguntar.',
            usted: 'Un minuto en que alguien le pregunta cómo está. Hoy le toca a usted preguntar.',
          }),
          more: both('Not what must be done. How you are.', {
            tu: 'No qué hay que hacer. Cómo estás.',
            vos: 'No qué hay que hacer. Cómo estás.',
            usted: 'No qué hay que hacer. Cómo está.',
          }),
        },
        {
          ...opener,
          cards: openers.filter(({ id }) => !['would-tell', 'far-near', 'thought-of-you'].includes(id)),
        },
        {
          id: 'minute',
          kind: 'timer',
          prompt: both('Your minute', { tu: 'Tu minuto', vos: 'Tu minuto', usted: 'Su minuto' }),
          hint: both('Aloud, in your head, or only breathing.', 'En voz alta, por dentro o solo respirando.'),
          seconds: 60,
          done: both('That was it.', 'Eso era.'),
        },
        word,
        {
          ...parked,
          hint: both(
            'Written down, it need not go round in your head.',
            'Ya escrito, no hace falta darle vueltas.',
          ),
        },
      ],
      small: ['minute', 'word'],
      opening: 'never',
    },
  },
  fields: {
    word: { widest: 'V1', start: 'V1', opens: 'never' },
    parked: { widest: 'V2', start: 'V2', opens: 'alone' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'Nobody has tested a single minute. In diary studies people felt closer after talks in which they told something of their own and felt understood. That shows a link, not a cause.',
      'Nadie ha probado un solo minuto. En estudios con diarios, la gente se sentía más cerca tras las charlas en que contó algo propio y notó comprensión. Eso muestra un vínculo, no una causa.',
    ),
    source:
      'Laurenceau, Barrett & Pietromonaco 1998, J Pers Soc Psychol 74(5); no trial of this exercise known to us',
  },
  smile: both('Sixty seconds. The kettle takes longer, and it never asks how you are.', {
    tu: 'Sesenta segundos. El agua tarda más en hervir, y nunca te pregunta cómo estás.',
    vos: 'Sesenta segundos. El agua tarda más en hervir, y nunca te pregunta cómo estás.',
    usted: 'Sesenta segundos. El agua tarda más en hervir, y nunca le pregunta cómo está.',
  }),
};
