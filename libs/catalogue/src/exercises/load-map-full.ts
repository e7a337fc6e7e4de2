import type { Exercise, Step, StepOf } from '@usward/exercises';
import { invisible, visible } from '../decks/tasks.ts';
import { both } from '../words.ts';
import { carriers, fair } from './load-map.ts';

const ofVisible: Pick<StepOf<'sort'>, 'kind' | 'cards' | 'piles' | 'deal'> = {
  kind: 'sort',
  cards: [...visible],
  piles: carriers,
  deal: 13,
};

const maps: Step[] = [
  {
    ...ofVisible,
    id: 'notice',
    prompt: both('Who notices that it is needed?', '¿Quién nota que hace falta?'),
    hint: both('Before anybody has said a word.', 'Antes de que nadie diga nada.'),
  },
  {
    ...ofVisible,
    id: 'plan',
    prompt: both('Who plans it?', '¿Quién lo planea?'),
    hint: both(
      'When, with what, by whom. The same cards again.',
      'Cuándo, con qué, con quién. Las mismas tarjetas otra vez.',
    ),
  },
  {
    ...ofVisible,
    id: 'do',
    prompt: both('Who does it?', '¿Quién lo hace?'),
    hint: both(
      'With the hands. The same cards, one last time.',
      'Con las manos. Las mismas tarjetas, por última vez.',
    ),
  },
  {
    id: 'in-the-head',
    kind: 'sort',
    prompt: both('And what nobody sees: in whose head is it?', 'Y lo que no se ve: ¿en qué cabeza está?'),
    hint: both('Noticing, remembering, planning, worrying.', 'Notar, recordar, planear, preocuparse.'),
    cards: [...invisible],
    piles: carriers,
    deal: 14,
  },
];

export const loadMapFull: Exercise = {
  key: 'load-map-full',
  version: 1,
  title: both('The whole map', 'El mapa entero'),
  purpose: both(
    'Who notices, who plans, who does: what can be seen, and what cannot.',
    'Quién nota, quién planea, quién hace: lo que se ve y lo que no.',
  ),
  alsoCalled: {
    en: [
      'mental load',
      'full list',
      'everything we do',
      'list everything',
      'chores',
      'housework',
      'division of labor',
      'notice plan do',
      'invisible work',
      'unfair',
      'who does what',
      'standards',
      'good enough',
      'ownership',
      'household tasks',
    ],
    es: [
      'carga mental',
      'lista completa',
      'todo lo que hacemos',
      'listar todo',
      'tareas de la casa',
      'quehaceres',
      'reparto',
      'notar planear hacer',
      'trabajo invisible',
      'injusto',
      'quién hace qué',
      'suficiente',
      'hacerse cargo',
      'tareas del hogar',
    ],
  },
  minutes: { small: 5, full: 15 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'One task is three kinds of work: to notice it, to plan it, to do it.',
            'Una tarea son tres trabajos: notarla, planearla y hacerla.',
          ),
          more: both(
            'Each of you sorts alone, some cards today and the rest another day. It opens in the appointment, if both of you share it. There are no points in it.',
            'Cada quien ordena a solas: unas tarjetas hoy, el resto otro día. Se abre en la sesión, si ambos mapas se comparten. No hay puntos.',
          ),
        },
        ...maps,
        fair,
        {
          id: 'good-enough',
          kind: 'agree',
          prompt: both('For one task: what is good enough?', 'Para una tarea: ¿qué es suficiente?'),
          hint: both(
            'Try it for two weeks. “Kitchen: dishes done, floor can wait.”',
            'A prueba dos semanas. «Cocina: platos lavados; el suelo puede esperar.»',
          ),
          max: 200,
          button: both('Suggest this much', 'Proponer esto'),
          quick: [
            { id: 'two-more-weeks', words: both('Two more weeks', 'Dos semanas más') },
            { id: 'less', words: both('Less is enough', 'Con menos basta') },
            { id: 'another-task', words: both('Another task instead', 'Mejor otra tarea') },
          ],
        },
      ],
      small: ['do', 'in-the-head'],
      opening: 'appointment',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'One task is three kinds of work: to notice it, to plan it, to do it.',
            'Una tarea son tres trabajos: notarla, planearla y hacerla.',
          ),
          more: both('Your own view of it, some cards today and the rest another day.', {
            tu: 'Como lo ves tú: unas tarjetas hoy, el resto otro día.',
            vos: 'Como lo ves vos: unas tarjetas hoy, el resto otro día.',
            usted: 'Como lo ve usted: unas tarjetas hoy, el resto otro día.',
          }),
        },
        ...maps,
        fair,
        {
          id: 'my-enough',
          kind: 'text',
          prompt: both(
            'For one task of mine: what is good enough?',
            'Para una tarea mía: ¿qué es suficiente?',
          ),
          hint: both('Something you may do worse, and still sleep.', {
            tu: 'Algo que puedas hacer peor y aun así dormir.',
            vos: 'Algo que puedas hacer peor y aun así dormir.',
            usted: 'Algo que pueda hacer peor y aun así dormir.',
          }),
          max: 200,
        },
      ],
      small: ['do', 'in-the-head'],
      opening: 'never',
    },
  },
  fields: {
    notice: { widest: 'V2', start: 'V2', opens: 'both' },
    plan: { widest: 'V2', start: 'V2', opens: 'both' },
    do: { widest: 'V2', start: 'V2', opens: 'both' },
    'in-the-head': { widest: 'V2', start: 'V2', opens: 'both' },
    fair: { widest: 'V1', start: 'V1', opens: 'never' },
    'good-enough': { widest: 'V2', start: 'V2', opens: 'agreed' },
    'my-enough': { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['under-4h-sleep', 'acute-mood'],
  evidence: {
    note: both(
      'That household work has a part done in the head was described in interviews with 35 couples. Sorting cards and trying one standard for two weeks are ways of practice, not tested by themselves.',
      'Que el trabajo de la casa tiene una parte que se hace en la cabeza se describió en entrevistas con 35 parejas. Ordenar tarjetas y probar un acuerdo dos semanas son formas de la práctica, sin probar por sí solas.',
    ),
    source: 'Own wording; Daminger 2019, American Sociological Review 84(4)',
  },
  smile: both(
    'The spare batteries are still where nobody put them.',
    'Las pilas de repuesto siguen donde nadie las guardó.',
  ),
};
