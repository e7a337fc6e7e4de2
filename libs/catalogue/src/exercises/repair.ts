import type { Exercise, Step } from '@usward/exercises';
import { feelings } from '../decks/feelings.ts';
import { both } from '../words.ts';

const cool: Step = {
  id: 'cool',
  kind: 'timer',
  prompt: both('First, one slow minute', 'Primero, un minuto despacio'),
  hint: both('If your heart still races, leave this for later. It will wait.', {
    tu: 'Si el corazón te va rápido, deja esto para después. Te espera.',
    vos: 'Si el corazón te va rápido, dejá esto para después. Te espera.',
    usted: 'Si el corazón le va rápido, deje esto para después. Le espera.',
  }),
  seconds: 60,
  done: both('A minute. If it is still hot in there, come back tomorrow.', {
    tu: 'Un minuto. Si por dentro sigue ardiendo, vuelve mañana.',
    vos: 'Un minuto. Si por dentro sigue ardiendo, volvé mañana.',
    usted: 'Un minuto. Si por dentro sigue ardiendo, vuelva mañana.',
  }),
};

const steps: Step[] = [
  cool,
  {
    id: 'felt',
    kind: 'choice',
    prompt: both('What did you feel in it?', {
      tu: '¿Qué sentiste?',
      vos: '¿Qué sentiste?',
      usted: '¿Qué sintió?',
    }),
    hint: both('Not who began. One to three words.', 'No quién empezó. De una a tres palabras.'),
    ...feelings,
    many: true,
    max: 3,
    other: true,
  },
  {
    id: 'my-part',
    kind: 'text',
    prompt: both('My part in it, if any', 'Mi parte, si la hubo'),
    hint: both(
      'A small one is enough. Having none is an answer too, and so is skipping this.',
      'Con una pequeña basta. Que no la haya también es respuesta, y saltarse esto también.',
    ),
    starters: [
      both('I raised my voice when', 'Alcé la voz cuando'),
      both('I went silent when', 'Me callé cuando'),
      both('I had not slept, and', 'No había dormido, y'),
      both('I see no part of mine', 'No veo una parte mía'),
    ],
    max: 300,
  },
  {
    id: 'next-time',
    kind: 'text',
    prompt: both('Next time I would like…', 'La próxima vez me gustaría…'),
    hint: both('Something you yourself could do or say.', {
      tu: 'Algo que tú puedas hacer o decir.',
      vos: 'Algo que vos puedas hacer o decir.',
      usted: 'Algo que usted pueda hacer o decir.',
    }),
    starters: [
      both('to say “pause” before', 'decir «pausa» antes de'),
      both('to start with what I need:', 'empezar por lo que necesito:'),
      both('to leave it till morning', 'dejarlo para la mañana'),
    ],
    max: 300,
  },
  {
    id: 'helped',
    kind: 'choice',
    prompt: both('What helped, even a little?', '¿Qué ayudó, aunque fuera un poco?'),
    hint: both('From either of you, or from nobody.', 'De cualquiera de los dos, o de nadie.'),
    options: [
      { id: 'time', words: both('some time', 'un poco de tiempo') },
      { id: 'space', words: both('being in another room', 'estar en otro cuarto') },
      { id: 'sorry', words: both('a “sorry”', 'un «perdón»') },
      { id: 'touch', words: both('a hand, a hug', 'una mano, un abrazo') },
      { id: 'joke', words: both('something funny', 'algo gracioso') },
      { id: 'heard', words: both('being heard', 'que alguien escuchara') },
      { id: 'food-sleep', words: both('food or sleep', 'comer o dormir') },
      { id: 'ordinary', words: both('going on with ordinary things', 'seguir con las cosas de siempre') },
      { id: 'child-laugh', child: true, words: both('a small person who laughed', 'una risa pequeñita') },
      { id: 'nothing-yet', words: both('nothing yet', 'todavía nada') },
    ],
    many: true,
    max: 4,
    other: true,
  },
];

export const repair: Exercise = {
  key: 'repair',
  version: 1,
  title: both('After a quarrel', 'Después de una pelea'),
  purpose: both('To mend, without settling who was right.', 'Para reparar, sin decidir quién tenía razón.'),
  alsoCalled: {
    en: [
      'fight',
      'we had a fight',
      'argument',
      'apology',
      'sorry',
      'make up',
      'repair',
      'quarrel',
      'we are not talking',
      'silent treatment',
      'messy',
      'human',
      'regret',
      'I shouted',
      'what now',
      'after the fight',
      'forgive',
    ],
    es: [
      'pelea',
      'peleamos',
      'discusión',
      'discutimos',
      'perdón',
      'disculpa',
      'pedir perdón',
      'reconciliarse',
      'hacer las paces',
      'arreglar',
      'reparar',
      'no nos hablamos',
      'arrepentimiento',
      'grité',
      'y ahora qué',
      'después de la pelea',
      'perdonar',
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
            'Quarrels are messy and human. Each of you writes alone, once it has cooled.',
            'Las peleas son enredadas y humanas. Cada quien escribe a solas, cuando ya se enfrió.',
          ),
          more: both(
            'Nobody decides here who was right. It goes to your therapist unless you say otherwise. If both of you choose to show it to each other too, it opens in the appointment, and only there.',
            {
              tu: 'Aquí nadie decide quién tenía razón. Lo que escribas le llega a tu terapeuta, salvo que elijas otra cosa. Si además los dos quieren que la otra persona lo vea, se abre en la sesión, y solo ahí.',
              vos: 'Aquí nadie decide quién tenía razón. Lo que escribas le llega a tu terapeuta, salvo que elijas otra cosa. Si además los dos quieren que la otra persona lo vea, se abre en la sesión, y solo ahí.',
              usted:
                'Aquí nadie decide quién tenía razón. Lo que escriba le llega a su terapeuta, salvo que elija otra cosa. Si además los dos quieren que la otra persona lo vea, se abre en la sesión, y solo ahí.',
            },
          ),
        },
        ...steps,
      ],
      small: ['felt', 'next-time'],
      opening: 'appointment',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Quarrels are messy and human. This is for your side of it, once it has cooled.', {
            tu: 'Las peleas son enredadas y humanas. Esto es para tu lado, cuando ya se enfrió.',
            vos: 'Las peleas son enredadas y humanas. Esto es para tu lado, cuando ya se enfrió.',
            usted: 'Las peleas son enredadas y humanas. Esto es para su lado, cuando ya se enfrió.',
          }),
          more: both(
            'Nobody decides here who was right. Only your therapist reads it, unless you keep it to yourself.',
            {
              tu: 'Aquí nadie decide quién tenía razón. Solo lo lee tu terapeuta, salvo que te lo guardes.',
              vos: 'Aquí nadie decide quién tenía razón. Solo lo lee tu terapeuta, salvo que te lo guardes.',
              usted: 'Aquí nadie decide quién tenía razón. Solo lo lee su terapeuta, salvo que se lo guarde.',
            },
          ),
        },
        ...steps,
      ],
      small: ['felt', 'next-time'],
      opening: 'never',
    },
  },
  fields: {
    felt: { widest: 'V2', start: 'V1', opens: 'both' },
    'my-part': { widest: 'V2', start: 'V1', opens: 'both' },
    'next-time': { widest: 'V2', start: 'V1', opens: 'both' },
    helped: { widest: 'V2', start: 'V1', opens: 'both' },
  },
  stoppedBy: ['fear', 'acute-mood'],
  evidence: {
    note: both(
      'Of 120 couples, half wrote three times in a year, seven minutes each, about a quarrel as a kind outsider would see it. Their contentment stopped falling; the others’ went on falling. Our questions are different and not tested.',
      'De 120 parejas, la mitad escribió tres veces en un año, siete minutos cada vez, sobre una pelea vista por alguien de fuera que les quiere bien. Su bienestar dejó de bajar. Nuestras preguntas son otras y no están probadas.',
    ),
    source: 'Finkel, Slotter, Luchies, Walton & Gross 2013, Psychological Science 24(8)',
  },
  smile: both(
    'Somewhere, two other people are also quarrelling about a missing lid.',
    'En algún lugar, otras dos personas también discuten por una tapa que no aparece.',
  ),
};
