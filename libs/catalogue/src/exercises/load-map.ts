import type { Exercise, StepOf } from '@usward/exercises';
import { tasks } from '../decks/tasks.ts';
import { both } from '../words.ts';

/** Who carries it. Families and neighbours carry things too. */
export const carriers: StepOf<'sort'>['piles'] = [
  { id: 'me', words: both('Me', 'Yo') },
  { id: 'you', words: both('My partner', 'Mi pareja') },
  { id: 'both', words: both('Both of us', 'Entre los dos') },
  { id: 'nobody', words: both('Nobody', 'Nadie') },
  {
    id: 'others',
    words: both('Someone else', 'Otra persona'),
  },
];

/** How the sharing feels to one of the two, in words, for the therapist alone. */
export const fair: StepOf<'choice'> = {
  id: 'fair',
  kind: 'choice',
  prompt: both('This week, the sharing felt…', 'Esta semana, el reparto se sintió…'),
  hint: both('How it felt, not how it adds up.', 'Cómo se sintió, no cómo suma.'),
  options: [
    { id: 'much-on-me', words: both('like far too much on me', 'demasiado cargado de mi lado') },
    { id: 'more-on-me', words: both('a bit heavy on me', 'un poco cargado de mi lado') },
    { id: 'fair', words: both('fair enough', 'bastante justo') },
    {
      id: 'more-on-partner',
      words: both('a bit heavy on my partner', 'un poco cargado del lado de mi pareja'),
    },
    {
      id: 'much-on-partner',
      words: both('like far too much on my partner', 'demasiado cargado del lado de mi pareja'),
    },
    {
      id: 'too-much-for-two',
      words: both('like too much for two people', 'como demasiado para dos personas'),
    },
    { id: 'cannot-tell', words: both('hard to tell', 'difícil de decir') },
  ],
  many: false,
};

const deal: StepOf<'sort'> = {
  id: 'deal',
  kind: 'sort',
  prompt: both(
    'Eight cards of this week: who carried it?',
    'Ocho tarjetas de esta semana: ¿quién se encargó?',
  ),
  hint: both(
    'As you see it. Family, tías, neighbours: someone else. Pass over what does not exist at your place.',
    {
      tu: 'Como tú lo ves. Familia, tías, gente del barrio: otra persona. Lo que en tu casa no exista, se salta.',
      vos: 'Como vos lo ves. Familia, tías, gente del barrio: otra persona. Lo que en tu casa no exista, se salta.',
      usted:
        'Como usted lo ve. Familia, tías, gente del barrio: otra persona. Lo que en su casa no exista, se salta.',
    },
  ),
  cards: tasks,
  piles: carriers,
  deal: 8,
};

export const loadMap: Exercise = {
  key: 'load-map',
  version: 1,
  title: both('Who carries what', 'Quién lleva qué'),
  purpose: both(
    'Eight cards a week, until what nobody sees can be seen.',
    'Ocho tarjetas por semana, hasta que se vea lo que nadie ve.',
  ),
  alsoCalled: {
    en: [
      'mental load',
      'unfair',
      'chores',
      'housework',
      'division of labor',
      'split tasks',
      'invisible work',
      'I do everything',
      'who does what',
      'appointments',
      'packed lunches',
      'nagging',
      'fair share',
      'remembering everything',
      'tired of asking',
      'pumping',
      'night shift',
      'task list',
      'household',
      'relatives help',
      'logistics mode',
    ],
    es: [
      'carga mental',
      'injusto',
      'tareas de la casa',
      'quehaceres',
      'reparto',
      'repartir',
      'trabajo invisible',
      'siempre yo',
      'todo lo hago yo',
      'quién hace qué',
      'citas',
      'loncheras',
      'estar en todo',
      'acordarse de todo',
      'sacarse leche',
      'noches',
      'lista de tareas',
      'labores del hogar',
      'ayuda de la familia',
      'tías',
      'dividir',
      'logística',
    ],
  },
  minutes: { small: 3, full: 7 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'Each of you sorts alone. Two honest maps of one home never look the same.',
            'Cada quien ordena a solas. Dos mapas sinceros de una misma casa nunca son iguales.',
          ),
          more: both(
            'Half of the cards are work nobody sees: to notice, to remember, to plan, to worry. The two maps open in the appointment, if both of you share them. There are no points in it.',
            'La mitad de las tarjetas son trabajo que no se ve: notar, recordar, planear, preocuparse. Los dos mapas se abren en la sesión, si ambos se comparten. No hay puntos.',
          ),
        },
        {
          id: 'kept',
          kind: 'recall',
          prompt: both('What each of you kept', 'Lo que tomó cada quien'),
          of: { exercise: 'load-map', step: 'keep' },
          empty: both('Nothing agreed yet. That is fine.', 'Todavía no hay nada acordado. No pasa nada.'),
        },
        {
          id: 'flex',
          kind: 'read',
          text: both(
            'A flex week is allowed: illness, deadlines, bad nights. It can be smaller, swapped or handed back.',
            'Se vale una semana flexible: enfermedad, entregas, malas noches. Se puede achicar, cambiar o devolver.',
          ),
          more: both(
            'You can change it at the end, with one tap. Then eight other cards.',
            'Se cambia al final, con un toque. Ahora, otras ocho tarjetas.',
          ),
        },
        {
          id: 'parked',
          kind: 'recall',
          prompt: both('Tasks you parked on the way', 'Tareas que quedaron apartadas'),
          of: { exercise: 'check-in', step: 'parked' },
          empty: both('Nothing was parked.', 'No hay nada apartado.'),
        },
        deal,
        fair,
        {
          id: 'keep',
          kind: 'agree',
          prompt: both('One task I keep whole, for two weeks', 'Una tarea que tomo entera, por dos semanas'),
          hint: both(
            'Whole: notice it, plan it, do it, and nobody has to ask. Better small.',
            'Entera: notarla, planearla y hacerla, sin que nadie la pida. Mejor pequeña.',
          ),
          max: 160,
          button: both('Offer to take it', 'Ofrecerme a tomarla'),
          quick: [
            { id: 'two-more-weeks', words: both('Two more weeks', 'Dos semanas más') },
            { id: 'smaller-this-week', words: both('Smaller this week', 'Esta semana, más pequeña') },
            { id: 'swap', words: both('Swap it for another', 'Cambiarla por otra') },
            { id: 'hand-back', words: both('Hand it back', 'Devolverla') },
          ],
        },
      ],
      small: ['deal'],
      turns: [['begin'], ['kept', 'flex'], ['kept', 'flex'], ['kept', 'flex']],
      opening: 'appointment',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Your own map of this week. It may be lopsided. Maps of one person are.', {
            tu: 'Tu propio mapa de esta semana. Puede salir torcido: es el de una sola persona.',
            vos: 'Tu propio mapa de esta semana. Puede salir torcido: es el de una sola persona.',
            usted: 'Su propio mapa de esta semana. Puede salir torcido: es el de una sola persona.',
          }),
          more: both(
            'Half of the cards are work nobody sees: to notice, to remember, to plan, to worry.',
            'La mitad de las tarjetas son trabajo que no se ve: notar, recordar, planear, preocuparse.',
          ),
        },
        deal,
        fair,
        {
          id: 'put-down',
          kind: 'text',
          prompt: both('One thing I could put down', 'Una cosa que podría soltar'),
          hint: both(
            'Hand it over, do it worse, or not at all for a week.',
            'Pasarla, hacerla peor, o no hacerla durante una semana.',
          ),
          max: 200,
        },
      ],
      small: ['deal'],
      opening: 'never',
    },
  },
  fields: {
    deal: { widest: 'V2', start: 'V2', opens: 'both' },
    fair: { widest: 'V1', start: 'V1', opens: 'never' },
    keep: { widest: 'V2', start: 'V2', opens: 'agreed' },
    'put-down': { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['under-4h-sleep', 'acute-mood'],
  evidence: {
    note: both(
      'Interviews with 35 couples found a kind of housework that is done in the head: foreseeing, finding ways, deciding, keeping watch. They describe, they do not test. These cards are our own, and so is the two-week try.',
      'Entrevistas con 35 parejas hallaron un trabajo de la casa que se hace en la cabeza: prever, buscar opciones, decidir, vigilar. Describen, no ponen a prueba. Las tarjetas son nuestras, y la prueba de dos semanas también.',
    ),
    source: 'Own wording; Daminger 2019, American Sociological Review 84(4)',
  },
  smile: both(
    'The card “knowing where the scissors are” was left out. It would start a war.',
    'La tarjeta «saber dónde están las tijeras» no está. Habría empezado una guerra.',
  ),
};
