import type { Exercise, Step } from '@usward/exercises';
import { both } from '../words.ts';

const what: Step = {
  id: 'what',
  kind: 'choice',
  prompt: both('What would help?', '¿Qué ayudaría?'),
  hint: both('It goes to your therapist only. More than one is fine.', {
    tu: 'Llega solo a tu terapeuta. Puede ser más de una cosa.',
    vos: 'Llega solo a tu terapeuta. Puede ser más de una cosa.',
    usted: 'Llega solo a su terapeuta. Puede ser más de una cosa.',
  }),
  options: [
    { id: 'earlier', words: both('an earlier appointment', 'una sesión antes de lo previsto') },
    { id: 'topic', words: both('a topic for the next appointment', 'un tema para la próxima sesión') },
    {
      id: 'times',
      words: both('a short call with me about dates', 'una llamada corta conmigo por las fechas'),
    },
    { id: 'less', words: both('less to do, or smaller', 'menos tareas, o más pequeñas') },
    { id: 'paper', words: both('the same on paper', 'lo mismo en papel') },
    { id: 'question', words: both('a question about all this', 'una pregunta sobre todo esto') },
    { id: 'not-for-me', words: both('this is not for me', 'esto no es para mí') },
  ],
  many: true,
  other: true,
};

const words: Step = {
  id: 'words',
  kind: 'text',
  prompt: both('Anything to add?', '¿Algo más que decir?'),
  hint: both(
    'You can leave it empty. No reason is needed.',
    'Puede quedar vacío. No hace falta dar razones.',
  ),
  starters: [
    both('I would like to talk about', 'Me gustaría hablar de'),
    both('It is hard for me that', 'Me cuesta que'),
    both('I do not understand why', 'No entiendo por qué'),
  ],
  max: 600,
};

const when: Step = {
  id: 'when',
  kind: 'choice',
  prompt: both('When is a good time to reach you?', {
    tu: '¿Cuándo es buen momento para hablarte?',
    vos: '¿Cuándo es buen momento para hablarte?',
    usted: '¿Cuándo es buen momento para hablarle?',
  }),
  hint: both('Only if you asked for an answer.', {
    tu: 'Solo si esperas respuesta.',
    vos: 'Solo si esperás respuesta.',
    usted: 'Solo si espera respuesta.',
  }),
  options: [
    { id: 'morning', words: both('mornings', 'por la mañana') },
    { id: 'midday', words: both('around midday', 'a mediodía') },
    { id: 'afternoon', words: both('afternoons', 'por la tarde') },
    { id: 'evening', words: both('evenings', 'por la noche') },
    { id: 'as-agreed', words: both('the way I gave when I joined', 'como dije al empezar') },
  ],
  many: true,
};

export const support: Exercise = {
  key: 'support',
  version: 1,
  title: both('Ask your therapist', 'Pedir apoyo'),
  purpose: both(
    'An earlier date, a topic, a question, or a no.',
    'Otra fecha, un tema, una pregunta, o un no.',
  ),
  alsoCalled: {
    en: [
      'support', 'help', 'earlier appointment', 'talk alone', 'not for me', 'stop', 'quit', 'question', 'topic',
      'call me', 'therapist', 'therapy', 'too much', 'paper', 'get support', 'ask for help', 'reschedule',
    ],
    es: [
      'apoyo', 'ayuda', 'adelantar la cita', 'hablar a solas', 'no es para mí', 'dejarlo', 'pregunta', 'tema',
      'llamada', 'terapeuta', 'terapia', 'demasiado', 'papel', 'pedir ayuda', 'cambiar la cita', 'cita',
    ],
  }, // prettier-ignore
  minutes: { small: 1, full: 2 },
  variants: {
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'Asking is a way to carry it with more hands.',
            'Pedir apoyo es cargar lo mismo entre más manos.',
          ),
          more: both(
            'Your therapist reads this, and your partner does not see it. It is not live. If it cannot wait, the Help button on this screen is faster.',
            {
              tu: 'Lo lee tu terapeuta y tu pareja no lo ve. No es en vivo. Si no puede esperar, el botón Ayuda de esta pantalla es más rápido.',
              vos: 'Lo lee tu terapeuta y tu pareja no lo ve. No es en vivo. Si no puede esperar, el botón Ayuda de esta pantalla es más rápido.',
              usted:
                'Lo lee su terapeuta y su pareja no lo ve. No es en vivo. Si no puede esperar, el botón Ayuda de esta pantalla es más rápido.',
            },
          ),
        },
        what,
        words,
        when,
        {
          id: 'after',
          kind: 'read',
          text: both('That was all. Your therapist answers in the usual hours, in the way you asked for.', {
            tu: 'Eso era todo. Tu terapeuta responde en el horario de siempre, por la vía que pediste.',
            vos: 'Eso era todo. Tu terapeuta responde en el horario de siempre, por la vía que pediste.',
            usted: 'Eso era todo. Su terapeuta responde en el horario de siempre, por la vía que pidió.',
          }),
          more: both('If you said “not for me”, that is the end of it here: nobody will ask again.', {
            tu: 'Si dijiste «no es para mí», aquí se acaba: nadie va a insistir.',
            vos: 'Si dijiste «no es para mí», acá se acaba: nadie va a insistir.',
            usted: 'Si dijo «no es para mí», aquí se acaba: nadie va a insistir.',
          }),
        },
      ],
      small: ['what'],
      opening: 'never',
    },
  },
  fields: {
    what: { widest: 'V1', start: 'V1', opens: 'never' },
    words: { widest: 'V1', start: 'V1', opens: 'never' },
    when: { widest: 'V1', start: 'V1', opens: 'never' },
  },
  stoppedBy: [],
  evidence: {
    note: both(
      'A practical page, with no study behind it. That it helps when a therapist hears early how it goes was seen in a trial with 205 couples, who answered short questions at each visit.',
      'Una página práctica, sin estudio detrás. Que ayuda saber pronto cómo va la pareja se vio en un ensayo con 205 parejas, que respondían preguntas cortas en cada visita.',
    ),
    source: 'Anker, Duncan & Sparks 2009, J Consult Clin Psychol 77(4)',
  },
  smile: both('Asking for help took you two minutes. Assembling the shelf alone took four hours.', {
    tu: 'Pedir ayuda te llevó dos minutos. Armar aquel mueble sin ayuda, cuatro horas.',
    vos: 'Pedir ayuda te llevó dos minutos. Armar aquel mueble sin ayuda, cuatro horas.',
    usted: 'Pedir ayuda le llevó dos minutos. Armar aquel mueble sin ayuda, cuatro horas.',
  }),
};
