import type { Exercise, Step } from '@usward/exercises';
import { bodyTopics, gentleTopics } from '../decks/body-talk.ts';
import { both } from '../words.ts';

const begin: Step = {
  id: 'begin',
  kind: 'read',
  text: both(
    'Words only. Nothing follows from them tonight.',
    'Solo palabras. Esta noche no llevan a nada más.',
  ),
  more: both(
    'Nobody sees what you mark. Once a month three topics appear for both of you, the same three. Some are from the house, so they tell nothing about anyone.',
    {
      tu: 'Nadie ve lo que marcas. Una vez al mes salen tres temas, los mismos para los dos. Algunos son de la casa, así que no dicen nada de nadie.',
      vos: 'Nadie ve lo que marcás. Una vez al mes salen tres temas, los mismos para los dos. Algunos son de la casa, así que no dicen nada de nadie.',
      usted:
        'Nadie ve lo que marca. Una vez al mes salen tres temas, los mismos para los dos. Algunos son de la casa, así que no dicen nada de nadie.',
    },
  ),
};

const topics: Step = {
  id: 'topics',
  kind: 'marks',
  prompt: both('Could we talk about this?', '¿Se podría hablar de esto?'),
  hint: both(
    'A yes to about a third is plenty. With more than half, nothing is drawn.',
    'Un sí a la tercera parte es bastante. Con más de la mitad no sale ninguno.',
  ),
  cards: bodyTopics,
  neutral: gentleTopics,
  choices: [
    { id: 'yes', words: both('I would like that', 'me gustaría'), counts: true },
    { id: 'later', words: both('perhaps one day', 'quizá algún día'), counts: false },
    { id: 'no', words: both('not for me', 'para mí no'), counts: false },
  ],
  deal: 14,
  draws: 'both',
  drawn: both(
    'Three topics. One is enough, and none is fine.',
    'Tres temas. Con uno basta, y ninguno también vale.',
  ),
};

const said: Step = {
  id: 'said',
  kind: 'text',
  prompt: both('Something to remember from this talk?', '¿Algo de esta charla para recordar?'),
  hint: both('Shared, it opens to the other. Your therapist does not read it.', {
    tu: 'Si la compartes, se abre para la otra persona. Tu terapeuta no la lee.',
    vos: 'Si la compartís, se abre para la otra persona. Tu terapeuta no la lee.',
    usted: 'Si la comparte, se abre para la otra persona. Su terapeuta no la lee.',
  }),
  max: 300,
};

const forTherapist: Step = {
  id: 'for-therapist',
  kind: 'text',
  prompt: both('Something for your therapist?', {
    tu: '¿Algo para tu terapeuta?',
    vos: '¿Algo para tu terapeuta?',
    usted: '¿Algo para su terapeuta?',
  }),
  hint: both('A topic you would like to bring. Your partner does not see this.', {
    tu: 'Un tema que quieras llevar. Tu pareja no ve esto.',
    vos: 'Un tema que quieras llevar. Tu pareja no ve esto.',
    usted: 'Un tema que quiera llevar. Su pareja no ve esto.',
  }),
  max: 240,
};

export const bodyTalk: Exercise = {
  key: 'body-talk',
  version: 1,
  title: both('Talking about sex and bodies', 'Hablar de sexo y del cuerpo'),
  purpose: both(
    'To find words for what changed, and for what is feared or wished.',
    'Para dar palabras a lo que cambió, a los miedos y a los deseos.',
  ),
  alsoCalled: {
    en: [
      'sex', 'sex life', 'no sex', 'desire', 'libido', 'not in the mood', 'intimacy', 'body changes', 'body image',
      'pain', 'closeness', 'bedroom', 'attraction', 'contraception', 'wanting', 'low desire', 'making love', 'my body',
      'pressure', 'saying no', 'afraid of sex', 'intimate',
    ],
    es: [
      'sexo', 'vida sexual', 'sin sexo', 'deseo', 'libido', 'sin ganas', 'intimidad', 'cambios del cuerpo',
      'mi cuerpo', 'dolor', 'cercanía', 'cama', 'atracción', 'anticonceptivos', 'ganas', 'hacer el amor', 'presión',
      'decir que no', 'miedo al sexo', 'relaciones',
    ],
  }, // prettier-ignore
  minutes: { small: 3, full: 12 },
  variants: {
    couple: {
      steps: [
        begin,
        topics,
        {
          id: 'drawn',
          kind: 'recall',
          prompt: both('Your three topics', 'Los tres temas'),
          of: { exercise: 'body-talk', step: 'topics' },
          empty: both(
            'No topics yet. They come once a month. Tonight, take “what real rest would look like”.',
            'Todavía no hay temas. Salen una vez al mes. Esta noche vale «cómo sería descansar de verdad».',
          ),
        },
        {
          id: 'talk',
          kind: 'timer',
          prompt: both('Ten minutes, one topic', 'Diez minutos, un tema'),
          hint: both(
            'One speaks, one listens, then the other way round. Side by side is easier.',
            'Una persona habla, la otra escucha, y luego al revés. Hombro con hombro cuesta menos.',
          ),
          seconds: 600,
          done: both(
            'That is enough for one evening. It need not be finished.',
            'Por una noche basta. No hace falta terminarlo.',
          ),
        },
        {
          id: 'talked',
          kind: 'together',
          prompt: both('Did you talk about one of them?', '¿Hubo charla sobre alguno?'),
          button: both('We talked', 'Hablamos'),
        },
        said,
        forTherapist,
      ],
      small: ['topics', 'drawn', 'talked'],
      turns: [
        ['begin', 'topics'],
        ['drawn', 'talk', 'talked', 'said', 'for-therapist'],
      ],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'alone',
          kind: 'read',
          text: both('First the words, for yourself. You need not say them to anyone.', {
            tu: 'Primero las palabras, para ti. No hay que decírselas a nadie.',
            vos: 'Primero las palabras, para vos. No hay que decírselas a nadie.',
            usted: 'Primero las palabras, para usted. No hay que decírselas a nadie.',
          }),
          more: both(
            'Pain, bleeding or fear belong in the hands of a doctor. You are never obliged to do anything.',
            {
              tu: 'Con dolor, sangrado o miedo, lo mejor es una consulta médica. No tienes ninguna obligación.',
              vos: 'Con dolor, sangrado o miedo, lo mejor es una consulta médica. No tenés ninguna obligación.',
              usted:
                'Con dolor, sangrado o miedo, lo mejor es una consulta médica. No tiene ninguna obligación.',
            },
          ),
        },
        {
          id: 'topic',
          kind: 'pick',
          prompt: both('Is there one that is yours?', '¿Hay alguno que sea el propio?'),
          hint: both('Turn them over until one says something to you.', {
            tu: 'Pasa las cartas hasta que una te diga algo.',
            vos: 'Pasá las cartas hasta que una te diga algo.',
            usted: 'Pase las cartas hasta que una le diga algo.',
          }),
          cards: bodyTopics,
          own: 160,
        },
        {
          id: 'first-words',
          kind: 'text',
          prompt: both('How could a talk about it begin?', '¿Cómo podría empezar una charla sobre eso?'),
          hint: both('Only the first sentence. It may be shy.', 'Solo la primera frase. Puede ser tímida.'),
          starters: [
            both('I would like to tell you', {
              tu: 'Me gustaría contarte',
              vos: 'Me gustaría contarte',
              usted: 'Me gustaría contarle',
            }),
            both('It is not easy to say, but', 'Me cuesta decirlo, pero'),
            both('I would like us to talk about', 'Me gustaría que habláramos de'),
          ],
          max: 240,
        },
        forTherapist,
      ],
      small: ['topic'],
      opening: 'never',
    },
  },
  fields: {
    topics: { widest: 'VM', start: 'VM', opens: 'drawn' },
    said: { widest: 'V2', start: 'V0', opens: 'alone' },
    'for-therapist': { widest: 'V1', start: 'V0', opens: 'never' },
    topic: { widest: 'V1', start: 'V0', opens: 'never' },
    'first-words': { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['sexual-pressure', 'pain', 'no-clearance', 'birth-trauma', 'acute-mood'],
  evidence: {
    note: both(
      'Across many studies, couples who can talk about sex are more content with it. Which comes first is not known. This deck has not been tested.',
      'En muchos estudios, las parejas que pueden hablar de sexo están más a gusto con él. No se sabe qué viene primero. Estas cartas no se han probado.',
    ),
    source: 'Mallory 2022, J Fam Psychol 36(3)',
  },
  smile: both(
    'You may both stare at the ceiling while you talk. Ceilings are discreet.',
    'Se puede hablar mirando al techo. Los techos son discretos.',
  ),
};
