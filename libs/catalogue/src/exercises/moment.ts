import type { Exercise, Step } from '@usward/exercises';
import { both } from '../words.ts';

const caught: Step = {
  id: 'caught',
  kind: 'choice',
  prompt: both('Did you catch one today?', {
    tu: '¿Hoy atrapaste alguno?',
    vos: '¿Hoy atrapaste alguno?',
    usted: '¿Hoy atrapó alguno?',
  }),
  hint: both(
    'A small moment between the two of you. A second is long enough.',
    'Un momento pequeño entre los dos. Con un segundo basta.',
  ),
  options: [
    { id: 'look', words: both('a look across the room', 'una mirada de un lado a otro del cuarto') },
    { id: 'reach', words: both('a hand that reached over', 'una mano que se acercó') },
    {
      id: 'still-like',
      words: both(
        '“I still like you”, said or only thought',
        '«todavía me gustas», en voz alta o por dentro',
      ),
    },
    { id: 'laugh', words: both('the same thing made us laugh', 'nos dio risa lo mismo') },
    { id: 'asked', words: both('“how are you”, and it was meant', 'un «¿cómo estás?» de verdad') },
    {
      id: 'carried',
      words: both('one took something off the other', 'alguien le quitó un peso al otro lado'),
    },
    { id: 'silence', words: both('a silence that was good', 'un silencio que se sintió bien') },
    {
      id: 'watching',
      child: true,
      words: both('watching the other with {children}', 'ver a la otra persona con {children}'),
    },
    { id: 'none', words: both('not today, and that is fine', 'hoy no, y está bien') },
  ],
  many: true,
  other: true,
};

const saw: Step = {
  id: 'saw',
  kind: 'text',
  prompt: both('What did it look like?', '¿Cómo fue?'),
  hint: both(
    'One line, as you would tell it years from now.',
    'Una línea, como para contarla dentro de años.',
  ),
  starters: [
    both('By the sink, for a moment,', 'Junto al fregadero, por un momento,'),
    both('Nobody else saw it:', 'Nadie más lo vio:'),
    both('In the middle of the mess,', 'En medio del desorden,'),
  ],
  max: 240,
};

const unseen: Step = {
  id: 'unseen',
  kind: 'text',
  prompt: both('What did you see that the other did not know you saw?', {
    tu: '¿Qué viste sin que la otra persona lo notara?',
    vos: '¿Qué viste sin que la otra persona lo notara?',
    usted: '¿Qué vio sin que la otra persona lo notara?',
  }),
  hint: both(
    'A tired back, a song, the way a cup was put down.',
    'Una espalda cansada, una canción, el modo de dejar una taza.',
  ),
  max: 240,
};

const almost: Step = {
  id: 'almost',
  kind: 'text',
  prompt: both('Was there one that nearly got lost?', '¿Hubo uno que casi se pierde?'),
  hint: both('Write it down now and it is not lost.', 'Aquí escrito ya no se pierde.'),
  starters: [
    both('I nearly said', 'Casi dije'),
    both('I nearly reached over when', 'Casi estiré la mano cuando'),
    both('We nearly laughed about', 'Casi nos reímos de'),
  ],
  max: 240,
};

const turns = [['saw'], ['unseen'], ['almost']];

export const moment: Exercise = {
  key: 'moment',
  version: 1,
  title: both('Did you catch one?', 'Un momento de hoy'),
  purpose: both(
    'To notice, at night, one small thing between you.',
    'Para notar, de noche, algo pequeño entre los dos.',
  ),
  alsoCalled: {
    en: [
      'moment', 'look across the room', 'still like you', 'glance', 'eye contact', 'reaching for my hand',
      'little things', 'noticing', 'tonight', 'spark', 'small moments', 'good thing today', 'reach',
    ],
    es: [
      'momento', 'mirada', 'todavía me gustas', 'buscar la mano', 'contacto visual', 'cosas pequeñas',
      'detalle', 'chispa', 'algo bueno de hoy', 'esta noche', 'darse cuenta', 'me sigues gustando',
    ],
  }, // prettier-ignore
  minutes: { small: 1, full: 2 },
  variants: {
    couple: {
      steps: [
        caught,
        saw,
        unseen,
        almost,
        {
          id: 'tell',
          kind: 'read',
          text: both('If the other is still awake, tell it in the dark. One sentence.', {
            tu: 'Si la otra persona sigue despierta, cuéntaselo a oscuras. Una frase.',
            vos: 'Si la otra persona sigue despierta, contáselo a oscuras. Una frase.',
            usted: 'Si la otra persona sigue despierta, cuénteselo a oscuras. Una frase.',
          }),
          more: both(
            'It stays with you unless you share it. Shared, it opens to the other at the closing time.',
            {
              tu: 'Se queda contigo, salvo que lo compartas. Si lo compartes, se abre para la otra persona a la hora de cierre.',
              vos: 'Se queda con vos, salvo que lo compartas. Si lo compartís, se abre para la otra persona a la hora de cierre.',
              usted:
                'Se queda con usted, salvo que lo comparta. Si lo comparte, se abre para la otra persona a la hora de cierre.',
            },
          ),
        },
      ],
      small: ['caught'],
      turns,
      opening: 'closing',
    },
    solo: {
      steps: [
        caught,
        saw,
        unseen,
        almost,
        {
          id: 'keep',
          kind: 'read',
          text: both('It is yours. Noticing was the whole exercise.', {
            tu: 'Es tuyo. Notarlo era todo el ejercicio.',
            vos: 'Es tuyo. Notarlo era todo el ejercicio.',
            usted: 'Es suyo. Notarlo era todo el ejercicio.',
          }),
        },
      ],
      small: ['caught'],
      turns,
      opening: 'never',
    },
  },
  fields: {
    caught: { widest: 'V2', start: 'V0', opens: 'alone' },
    saw: { widest: 'V2', start: 'V0', opens: 'alone' },
    unseen: { widest: 'V2', start: 'V0', opens: 'alone' },
    almost: { widest: 'V2', start: 'V0', opens: 'alone' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'In a study of newly married couples, those who turned to each other in small moments also had more warmth when they argued. That was watched, not tested: nobody was told to do it. This exercise has not been tried out.',
      'En un estudio con parejas recién casadas, las que se buscaban en momentos pequeños también discutían con más cariño. Eso se observó, no se probó: nadie recibió la tarea. Este ejercicio no se ha puesto a prueba.',
    ),
    source: 'Driver & Gottman 2004, Family Process 43(3); no trial of this exercise known to us',
  },
  smile: both(
    'Eye contact over the dish rack counts double. It does not really count. But still.',
    'Mirarse por encima de los platos vale doble. En realidad aquí nada se cuenta. Pero vale.',
  ),
};
