import type { Exercise, Step } from '@usward/exercises';
import { ownRest, quietIdeas, touches } from '../decks/touch-ideas.ts';
import { touchedOut } from '../decks/touched-out.ts';
import { both } from '../words.ts';

const weather: Step = {
  id: 'weather',
  kind: 'choice',
  prompt: both('How is your skin today?', {
    tu: '¿Cómo está tu piel hoy?',
    vos: '¿Cómo está tu piel hoy?',
    usted: '¿Cómo está su piel hoy?',
  }),
  hint: both('For you alone. It changes by the hour, and it owes nobody a reason.', {
    tu: 'Solo para ti. Cambia de una hora a otra y no le debe razones a nadie.',
    vos: 'Solo para vos. Cambia de una hora a otra y no le debe razones a nadie.',
    usted: 'Solo para usted. Cambia de una hora a otra y no le debe razones a nadie.',
  }),
  options: [
    { id: 'touched-out', words: both('touched out: please, nothing more', 'ya no da más: por favor, nada') },
    { id: 'cloudy', words: both('cloudy: ask first', 'nublada: mejor preguntar antes') },
    { id: 'depends', words: both('it depends on what and when', 'depende de qué y de cuándo') },
    { id: 'mild', words: both('mild: near is good', 'templada: cerca está bien') },
    { id: 'sunny', words: both('sunny: a hug would be lovely', 'soleada: un abrazo caería muy bien') },
    { id: 'thirsty', words: both('thirsty: I miss being held', 'con sed: me hacen falta los abrazos') },
  ],
  many: false,
};

const aloud: Step = {
  id: 'aloud',
  kind: 'sentence',
  prompt: both('Say it to my partner', 'Decírselo a mi pareja'),
  hint: both(
    'It is only ever said aloud: nothing of this is sent. You need not say anything.',
    'Solo se dice en voz alta: nada de esto se envía. Tampoco hace falta decir nada.',
  ),
  sets: touchedOut,
  max: 200,
};

const dark: Step = {
  id: 'dark',
  kind: 'show',
  from: 'aloud',
  empty: both('Nothing to say. That is fine too.', 'Nada que decir. Así también está bien.'),
};

export const touchIdeas: Exercise = {
  key: 'touch-ideas',
  version: 1,
  title: both('Touch that wants nothing more', 'Un gesto que no pide más'),
  purpose: both('What would be welcome, and what not now. Only you see it.', {
    tu: 'Qué se recibe bien y qué ahora no. Solo tú lo ves.',
    vos: 'Qué se recibe bien y qué ahora no. Solo vos lo ves.',
    usted: 'Qué se recibe bien y qué ahora no. Solo usted lo ve.',
  }),
  alsoCalled: {
    en: [
      'touch',
      'touched out',
      'hug',
      'kiss',
      'forehead kiss',
      'hand on back',
      'cuddle',
      'affection',
      'side by side',
      'back rub',
      'massage',
      'holding hands',
      'fifteen seconds',
      'not in the mood',
      'no desire',
      'skin',
      'space',
      'pressure',
      'intimacy',
      'physical',
      'distance',
      'rejected',
      'do not touch me',
      'closeness',
      '15 seconds',
      'hands',
      'quick kiss',
      'stressful moment',
      'hug longer',
      'too tired to touch',
    ],
    es: [
      'tocar',
      'contacto',
      'abrazo',
      'beso',
      'beso en la frente',
      'mano en la espalda',
      'caricia',
      'cariño',
      'masaje',
      'tomarse de la mano',
      'quince segundos',
      'sin ganas',
      'no me toques',
      'saturación',
      'piel',
      'espacio',
      'presión',
      'intimidad',
      'rechazo',
      'acurrucarse',
      'afecto',
      'mimos',
      '15 segundos',
      'manos',
      'beso rápido',
      'momento de estrés',
      'abrazo más largo',
      'agotamiento físico',
      'espalda',
    ],
  },
  minutes: { small: 1, full: 4 },
  variants: {
    couple: {
      steps: [
        {
          id: 'how',
          kind: 'read',
          text: both('Nobody sees what you mark here. No task comes out of it.', {
            tu: 'Nadie ve lo que marcas aquí. De esto no sale ninguna tarea.',
            vos: 'Nadie ve lo que marcás acá. De esto no sale ninguna tarea.',
            usted: 'Nadie ve lo que marca aquí. De esto no sale ninguna tarea.',
          }),
          more: both(
            'At times three ideas stand on your own Today: some that suit you both, some that suit anyone. Nobody can tell which. Each may be left. None leads to anything else.',
            {
              tu: 'A veces aparecen tres ideas en tu propio Hoy: unas les van bien a los dos, otras le van bien a cualquiera. Nadie puede saber cuáles. Todas se pueden dejar. Ninguna lleva a otra cosa.',
              vos: 'A veces aparecen tres ideas en tu propio Hoy: unas les van bien a los dos, otras le van bien a cualquiera. Nadie puede saber cuáles. Todas se pueden dejar. Ninguna lleva a otra cosa.',
              usted:
                'A veces aparecen tres ideas en su propio Hoy: unas les van bien a los dos, otras le van bien a cualquiera. Nadie puede saber cuáles. Todas se pueden dejar. Ninguna lleva a otra cosa.',
            },
          ),
        },
        weather,
        {
          id: 'ideas',
          kind: 'marks',
          prompt: both('Would this be welcome?', '¿Esto caería bien?'),
          hint: both(
            'At least twelve cards. Half of them or more stay “not now”, so a card never means no.',
            'Doce tarjetas o más. La mitad o más queda en «ahora no»: así ninguna quiere decir que no.',
          ),
          cards: touches,
          neutral: quietIdeas,
          choices: [
            { id: 'welcome', words: both('Welcome', 'Con gusto'), counts: true },
            { id: 'ask-first', words: both('Ask first', 'Preguntar antes'), counts: true },
            { id: 'not-now', words: both('Not now', 'Ahora no'), counts: false },
          ],
          deal: 18,
          draws: 'own',
          drawn: both(
            'Three ideas, if one of them fits. Ask first: it is part of it.',
            'Tres ideas, por si alguna encaja. Preguntar antes es parte de ella.',
          ),
        },
        aloud,
        dark,
      ],
      small: ['weather', 'aloud', 'dark'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'how',
          kind: 'read',
          text: both('Your skin is yours. This page only asks how it is.', {
            tu: 'Tu piel es tuya. Esta página solo pregunta cómo está.',
            vos: 'Tu piel es tuya. Esta página solo pregunta cómo está.',
            usted: 'Su piel es suya. Esta página solo pregunta cómo está.',
          }),
          more: both('Nothing here leaves you.', {
            tu: 'Nada de aquí sale de ti.',
            vos: 'Nada de acá sale de vos.',
            usted: 'Nada de aquí sale de usted.',
          }),
        },
        weather,
        {
          id: 'rest',
          kind: 'pick',
          prompt: both('What would do your body good?', {
            tu: '¿Qué le haría bien a tu cuerpo?',
            vos: '¿Qué le haría bien a tu cuerpo?',
            usted: '¿Qué le haría bien a su cuerpo?',
          }),
          cards: ownRest,
          own: 120,
        },
        {
          ...aloud,
          prompt: both('What you could say, if you wanted to', {
            tu: 'Lo que podrías decir, si quisieras',
            vos: 'Lo que podrías decir, si quisieras',
            usted: 'Lo que podría decir, si quisiera',
          }),
        },
        dark,
      ],
      small: ['weather', 'rest'],
      opening: 'never',
    },
  },
  fields: {
    weather: { widest: 'V0', start: 'V0', opens: 'never' },
    ideas: { widest: 'VM', start: 'VM', opens: 'drawn' },
    aloud: { widest: 'V0', start: 'V0', opens: 'never' },
    rest: { widest: 'V0', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['sexual-pressure', 'pain', 'no-clearance', 'birth-trauma', 'acute-mood'],
  evidence: {
    note: both(
      'A review links affectionate touch with feeling safer and closer. It says less about touch that is not wanted, or about people who are touched all day. The cards are our own and were not tested.',
      'Una revisión asocia el contacto cariñoso con más calma y cercanía. Dice menos del contacto que no se desea, o de la gente a la que tocan todo el día. Las tarjetas son nuestras y no se han probado.',
    ),
    source: 'Jakubiak & Feeney 2017, Pers Soc Psychol Rev 21(3); cards: own wording, no trial known to us',
  },
  smile: both(
    'Arm in arm to the rubbish bin. Poets have had less to work with.',
    'Del brazo hasta la basura. Hay poetas que empezaron con menos.',
  ),
};
