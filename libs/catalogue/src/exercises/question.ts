import type { Exercise, Step } from '@usward/exercises';
import { questions } from '../decks/questions.ts';
import { both } from '../words.ts';

const asked: Step = {
  id: 'question',
  kind: 'card',
  prompt: both('This week’s question', 'La pregunta de esta semana'),
  cards: questions,
};

const answer: Step = {
  id: 'answer',
  kind: 'text',
  prompt: both('Your answer, if you like', {
    tu: 'Tu respuesta, si te apetece',
    vos: 'Tu respuesta, si te apetece',
    usted: 'Su respuesta, si le apetece',
  }),
  hint: both(
    'Two or three lines. Half a sentence is an answer too. So is saying it aloud.',
    'Dos o tres líneas. Media frase también es respuesta. Y decirla en voz alta, igual.',
  ),
  max: 240,
};

export const question: Exercise = {
  key: 'question',
  version: 1,
  title: both('One question a week', 'Una pregunta por semana'),
  purpose: both(
    'Five minutes of getting to know each other again.',
    'Cinco minutos para volver a conocerse.',
  ),
  alsoCalled: {
    en: [
      'question',
      'questions',
      'one question',
      'conversation starter',
      'what to talk about',
      'talk',
      'get to know you',
      'curious',
      'dreams',
      'fears',
      'small joys',
      'what do you miss',
      'being a parent with me',
      'nothing to say',
      'deep talk',
      'silence',
      'strangers',
      'card',
      'questions for couples',
      'what do you love',
    ],
    es: [
      'pregunta',
      'preguntas',
      'una pregunta',
      'de qué hablar',
      'conversar',
      'hablar',
      'conocernos',
      'curiosidad',
      'sueños',
      'miedos',
      'pequeñas alegrías',
      'qué extrañas',
      'criar conmigo',
      'sin tema',
      'charla',
      'silencio',
      'desconocidos',
      'tarjeta',
      'preguntas para parejas',
      'qué amas',
    ],
  },
  minutes: { small: 2, full: 8 },
  variants: {
    couple: {
      steps: [
        asked,
        answer,
        {
          id: 'both-open',
          kind: 'read',
          text: both(
            'It opens when you both shared yours in time.',
            'Se abre si los dos compartieron la suya a tiempo.',
          ),
          more: both(
            'Often that does not happen, and the question was still asked. You can also leave the writing and ask each other aloud.',
            'Muchas veces no pasa, y aun así la pregunta quedó hecha. También se puede dejar lo escrito y preguntárselo en voz alta.',
          ),
        },
        {
          id: 'talk',
          kind: 'timer',
          prompt: both('Five minutes for this question', 'Cinco minutos para esta pregunta'),
          hint: both('Ask one thing more. Do not correct, do not solve.', {
            tu: 'Pregunta una cosa más. Sin corregir y sin resolver.',
            vos: 'Preguntá una cosa más. Sin corregir y sin resolver.',
            usted: 'Pregunte una cosa más. Sin corregir y sin resolver.',
          }),
          seconds: 300,
          done: both('You may stop here, or simply go on talking.', {
            tu: 'Puede quedar aquí, o seguir la charla sin reloj.',
            vos: 'Puede quedar acá, o seguir la charla sin reloj.',
            usted: 'Puede quedar aquí, o seguir la charla sin reloj.',
          }),
        },
        {
          id: 'said',
          kind: 'together',
          prompt: both('Did you talk about it?', '¿Lo hablaron?'),
          button: both('We said it aloud', 'Lo dijimos en voz alta'),
        },
      ],
      small: ['question', 'answer', 'said'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          ...asked,
          prompt: both('A question that one could ask you', {
            tu: 'Una pregunta que te podrían hacer',
            vos: 'Una pregunta que te podrían hacer',
            usted: 'Una pregunta que le podrían hacer',
          }),
        },
        {
          ...answer,
          hint: both('As if your partner had asked. They do not see it here.', {
            tu: 'Como si te la hiciera tu pareja. Aquí no la ve.',
            vos: 'Como si te la hiciera tu pareja. Acá no la ve.',
            usted: 'Como si se la hiciera su pareja. Aquí no la ve.',
          }),
        },
      ],
      small: ['question', 'answer'],
      opening: 'never',
    },
  },
  fields: {
    answer: { widest: 'V2', start: 'V2', opens: 'both' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'Strangers who took turns with more and more personal questions felt closer after forty-five minutes than those who made small talk. They were strangers in a laboratory, not couples. The questions here are our own.',
      'Personas desconocidas que se turnaron con preguntas cada vez más personales se sintieron más cerca tras cuarenta y cinco minutos que las que charlaron de cualquier cosa. Era un laboratorio, no una casa. Las preguntas de aquí son nuestras.',
    ),
    source: 'Aron, Melinat, Aron, Vallone & Bator 1997, Pers Soc Psychol Bull 23(4); questions: own wording',
  },
  smile: both('“I don’t know, ask me when I have slept” is an honest answer. Write it down.', {
    tu: '«No sé, pregúntame cuando haya dormido» es una respuesta honesta. También vale.',
    vos: '«No sé, preguntame cuando haya dormido» es una respuesta honesta. También vale.',
    usted: '«No sé, pregúnteme cuando haya dormido» es una respuesta honesta. También vale.',
  }),
};
