import type { Exercise, Step } from '@usward/exercises';
import { both } from '../words.ts';

const topic: Step = {
  id: 'topic',
  kind: 'choice',
  prompt: both('What weighs on you, from outside?', {
    tu: '¿Qué te pesa, de fuera?',
    vos: '¿Qué te pesa, de afuera?',
    usted: '¿Qué le pesa, de fuera?',
  }),
  hint: both(
    'Not the two of you today. Something from the world out there.',
    'Hoy no se trata de los dos. Algo del mundo de fuera.',
  ),
  options: [
    { id: 'work', words: both('work', 'el trabajo') },
    { id: 'looking-for-work', words: both('being without work', 'no tener trabajo') },
    { id: 'money', words: both('money', 'el dinero') },
    { id: 'family', words: both('relatives', 'la familia') },
    { id: 'friends', words: both('friends', 'las amistades') },
    { id: 'health', words: both('health', 'la salud') },
    { id: 'sleep', words: both('sleep', 'el sueño') },
    { id: 'home', words: both('housing, neighbours', 'la vivienda, la gente del edificio') },
    { id: 'papers', words: both('papers and offices', 'papeles y trámites') },
    { id: 'far-away', words: both('people far away', 'gente que está lejos') },
    { id: 'news', words: both('the news', 'las noticias') },
    { id: 'nursery', child: true, words: both('nursery, school, doctors', 'guardería, escuela, consultas') },
    { id: 'alone-now', words: both('too little time alone', 'muy poco tiempo a solas') },
  ],
  many: true,
  max: 2,
  other: true,
};

export const stressTalk: Exercise = {
  key: 'stress-talk',
  version: 1,
  title: both('How was the world today?', '¿Cómo estuvo hoy el mundo?'),
  purpose: both(
    'Ten minutes each for what weighs on you from outside. Same side of the table.',
    'Diez minutos por persona para lo que pesa de fuera. Del mismo lado de la mesa.',
  ),
  alsoCalled: {
    en: [
      'stress',
      'bad day',
      'how was your day',
      'work',
      'vent',
      'unload',
      'listen to me',
      'no advice',
      'safe space',
      'honest talk',
      'after bedtime',
      'with coffee',
      'wind down',
      'support each other',
      'worries',
      'talk about the day',
      'burnout',
      'boss',
    ],
    es: [
      'estrés',
      'mal día',
      'cómo te fue',
      'cómo estuvo tu día',
      'trabajo',
      'desahogo',
      'desahogarse',
      'que me escuche',
      'sin consejos',
      'espacio seguro',
      'hablar con calma',
      'con un café',
      'apoyo',
      'preocupaciones',
      'contar el día',
      'agobio',
      'jefe',
      'jefa',
    ],
  },
  minutes: { small: 5, full: 23 },
  variants: {
    couple: {
      steps: [
        topic,
        {
          id: 'how',
          kind: 'read',
          text: both(
            'One talks for ten minutes, the other is interested. Then you swap.',
            'Una persona habla diez minutos, la otra se interesa. Después se cambian.',
          ),
          more: both(
            'No solving, unless it is asked for. Nothing about the two of you: that has its own time. Short of time? Two minutes each, without the clock.',
            'Sin resolver, salvo que se pida. Nada sobre los dos: eso tiene su propio momento. ¿Hay poco tiempo? Dos minutos por persona, sin reloj.',
          ),
        },
        {
          id: 'first',
          kind: 'timer',
          prompt: both('The first one talks', 'Habla la primera persona'),
          hint: both(
            'Begin anywhere: “The worst of today was…”',
            'Se puede empezar por cualquier parte: «Lo peor de hoy fue…»',
          ),
          seconds: 600,
          done: both(
            'That is ten minutes. One last sentence, then swap.',
            'Ya son diez minutos. Una última frase, y cambio.',
          ),
        },
        {
          id: 'listen',
          kind: 'receive',
          text: both(
            'For the one who listens: be on their side. Advice only if they ask for it.',
            'Para quien escucha: del lado de la otra persona. Consejos, solo si los pide.',
          ),
          moves: [
            both('“And then?”', '«¿Y después?»'),
            both('“That would have made me cross too.”', '«A mí también me habría dado rabia.»'),
            both('“What was the worst part of it?”', '«¿Qué fue lo peor?»'),
            both('“No wonder you are tired.”', {
              tu: '«Con razón no puedes más.»',
              vos: '«Con razón no podés más.»',
              usted: '«Con razón no puede más.»',
            }),
            both('“Shall I just listen, or think along?”', {
              tu: '«¿Solo escucho, o pienso contigo?»',
              vos: '«¿Solo escucho, o pienso con vos?»',
              usted: '«¿Solo escucho, o pienso con usted?»',
            }),
            both('A hand on the arm, if that is welcome.', 'Una mano en el brazo, si es bienvenida.'),
          ],
        },
        {
          id: 'swap',
          kind: 'read',
          text: both('Now the other way round.', 'Ahora al revés.'),
          more: both(
            'If the first story was a big one, the second may wait until tomorrow. It keeps its ten minutes.',
            'Si la primera historia fue grande, la segunda puede esperar a mañana. Sus diez minutos siguen ahí.',
          ),
        },
        {
          id: 'second',
          kind: 'timer',
          prompt: both('The other one talks', 'Habla la otra persona'),
          hint: both(
            'Another day, another worry. It does not have to be as big.',
            'Otro día, otra preocupación. No hace falta que sea igual de grande.',
          ),
          seconds: 600,
          done: both('That is ten minutes. One last sentence.', 'Ya son diez minutos. Una última frase.'),
        },
        {
          id: 'talked',
          kind: 'together',
          prompt: both(
            'Did you both have a turn, or one of you and that was it?',
            '¿Hubo turno para los dos, o bastó con uno?',
          ),
          button: both('We talked', 'Hablamos'),
        },
      ],
      small: ['how', 'listen', 'talked'],
      opening: 'never',
    },
    solo: {
      steps: [
        topic,
        {
          id: 'unload',
          kind: 'let-go',
          prompt: both('Put the day down', 'Soltar el día'),
          hint: both('As it comes. It is kept nowhere.', 'Tal como salga. No se guarda en ninguna parte.'),
          gone: both('It is gone from here. Perhaps a little from you.', {
            tu: 'Aquí ya no está. Quizá en ti pese un poco menos.',
            vos: 'Acá ya no está. Quizá en vos pese un poco menos.',
            usted: 'Aquí ya no está. Quizá le pese un poco menos.',
          }),
        },
        {
          id: 'aloud',
          kind: 'timer',
          prompt: both('Five minutes to let it settle', 'Cinco minutos para que se asiente'),
          hint: both(
            'Aloud to nobody, on a walk, or looking at a wall.',
            'En voz alta sin público, caminando o mirando una pared.',
          ),
          seconds: 300,
          done: both(
            'That is five minutes. Out there can stay out there for a while.',
            'Ya son cinco minutos. Lo de fuera puede quedarse fuera un rato.',
          ),
        },
        {
          id: 'would-help',
          kind: 'choice',
          prompt: both('What would you want from someone now?', {
            tu: '¿Qué querrías ahora de alguien?',
            vos: '¿Qué querrías ahora de alguien?',
            usted: '¿Qué querría ahora de alguien?',
          }),
          hint: both('Good to know before you tell anyone.', 'Sirve saberlo antes de contarle a alguien.'),
          options: [
            { id: 'listen', words: both('that they listen', 'que escuche') },
            { id: 'side', words: both('that they take my side', 'que se ponga de mi lado') },
            { id: 'hug', words: both('a hug', 'un abrazo') },
            { id: 'idea', words: both('an idea', 'una idea') },
            { id: 'hand', words: both('that they take something off me', 'que me quite algo de encima') },
            { id: 'quiet', words: both('to be left in peace', 'que me deje en paz un rato') },
          ],
          many: true,
          max: 2,
          other: true,
        },
      ],
      small: ['topic', 'unload'],
      opening: 'never',
    },
  },
  fields: {
    topic: { widest: 'V1', start: 'V1', opens: 'never' },
    'would-help': { widest: 'V0', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'Across 72 samples, couples who cope with stress together also report being more content with each other. That is a link, mostly measured at one moment. This talk has not been tested by itself.',
      'En 72 muestras, las parejas que llevan el estrés entre los dos también dicen estar más a gusto. Es una relación, casi siempre medida en un solo momento. Esta conversación no se ha probado por sí sola.',
    ),
    source: 'Falconier, Jackson, Hilpert & Bodenmann 2015, Clinical Psychology Review 42',
  },
  smile: both(
    'Ten minutes of hating the printer together is a form of love.',
    'Odiar entre los dos a la impresora durante diez minutos es una forma de amor.',
  ),
};
