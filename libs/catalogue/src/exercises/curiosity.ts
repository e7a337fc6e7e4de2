import type { Exercise, Step } from '@usward/exercises';
import { curiousQuestions } from '../decks/curious-questions.ts';
import { both } from '../words.ts';

const complaint: Step = {
  id: 'complaint',
  kind: 'let-go',
  prompt: both('The complaint, just as it is', 'La queja, tal como está'),
  hint: both('Write it as unfair as you like. It is kept nowhere.', {
    tu: 'Escríbela tan injusta como quieras. No se guarda en ninguna parte.',
    vos: 'Escribila tan injusta como quieras. No se guarda en ninguna parte.',
    usted: 'Escríbala tan injusta como quiera. No se guarda en ninguna parte.',
  }),
  gone: both(
    'It is gone. No phone and no page has it.',
    'Ya no está. No la tiene ningún teléfono ni ninguna página.',
  ),
};

const generous: Step = {
  id: 'generous',
  kind: 'text',
  prompt: both('A generous reading, if there is one', 'Una lectura generosa, si la hay'),
  hint: both('What might have been going on? If you find none, go on. That is allowed.', {
    tu: '¿Qué podría haber pasado? Si no encuentras ninguna, sigue. También vale.',
    vos: '¿Qué podría haber pasado? Si no encontrás ninguna, seguí. También vale.',
    usted: '¿Qué podría haber pasado? Si no encuentra ninguna, siga. También vale.',
  }),
  starters: [
    both('Perhaps there was', 'Quizá había'),
    both('It may have been meant as', 'Tal vez quería'),
    both('I had not seen that', 'Yo no había visto que'),
  ],
  max: 240,
};

const question: Step = {
  id: 'question',
  kind: 'sentence',
  prompt: both('A question you do not know the answer to', {
    tu: 'Una pregunta cuya respuesta no sabes',
    vos: 'Una pregunta cuya respuesta no sabés',
    usted: 'Una pregunta cuya respuesta no sabe',
  }),
  hint: both('If you already know what you want to hear, take another.', {
    tu: 'Si ya sabes lo que quieres oír, toma otra.',
    vos: 'Si ya sabés lo que querés oír, tomá otra.',
    usted: 'Si ya sabe lo que quiere oír, tome otra.',
  }),
  sets: curiousQuestions,
  max: 200,
};

export const curiosity: Exercise = {
  key: 'curiosity',
  version: 1,
  title: both('From blame to a question', 'De la queja a la pregunta'),
  purpose: both(
    'To swap one complaint for one thing you want to know.',
    'Para cambiar una queja por algo que de verdad se quiere saber.',
  ),
  alsoCalled: {
    en: [
      'resentment',
      'blame',
      'curious',
      'assume the best',
      'benefit of the doubt',
      'complaint',
      'annoyed',
      'angry',
      'you never',
      'unfair',
      'understand each other',
      'ask instead',
      'why are you like this',
      'misunderstanding',
      'bitter',
      'comparing',
      'what was hardest',
    ],
    es: [
      'resentimiento',
      'rencor',
      'culpa',
      'curiosidad',
      'queja',
      'reclamo',
      'enojo',
      'rabia',
      'injusto',
      'nunca me entiende',
      'entendernos',
      'preguntar',
      'malentendido',
      'pensar bien',
      'beneficio de la duda',
      'comparar',
      'lo más difícil',
    ],
  },
  minutes: { small: 3, full: 9 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Take one small thing that has been bothering you. By the end it is a question.', {
            tu: 'Toma una cosa pequeña que te venga molestando. Al final será una pregunta.',
            vos: 'Tomá una cosa pequeña que te venga molestando. Al final será una pregunta.',
            usted: 'Tome una cosa pequeña que le venga molestando. Al final será una pregunta.',
          }),
          more: both(
            'First alone. Then, when you are both there, one asks and listens, and then the other.',
            {
              tu: 'Primero a solas. Después, cuando estén los dos, una persona pregunta y escucha, y luego la otra.',
              vos: 'Primero a solas. Después, cuando estén los dos, una persona pregunta y escucha, y luego la otra.',
              usted:
                'Primero a solas. Después, cuando estén los dos, una persona pregunta y escucha, y luego la otra.',
            },
          ),
        },
        complaint,
        generous,
        question,
        {
          id: 'dark',
          kind: 'show',
          from: 'question',
          empty: both('“What was hardest today?” will do.', 'Basta con «¿Qué fue lo más difícil de hoy?».'),
        },
        {
          id: 'listen',
          kind: 'timer',
          prompt: both('Ask it. Then only listen.', {
            tu: 'Hazla. Después, solo escucha.',
            vos: 'Hacela. Después, solo escuchá.',
            usted: 'Hágala. Después, solo escuche.',
          }),
          hint: both(
            'Three minutes for the one who answers. Silence belongs to it.',
            'Tres minutos para quien responde. El silencio también cuenta.',
          ),
          seconds: 180,
          done: both(
            'That was three minutes. Finish the sentence you are in.',
            'Ya van tres minutos. Lo que se estaba diciendo se puede terminar.',
          ),
        },
        {
          id: 'hear',
          kind: 'receive',
          text: both(
            'For the one who asked: nothing to answer back, nothing to put right. Only understand it.',
            'Para quien preguntó: no hay nada que rebatir ni que arreglar. Solo entender.',
          ),
          moves: [
            both('Look at them, or sit side by side.', {
              tu: 'Mira a la otra persona, o siéntate a su lado.',
              vos: 'Mirá a la otra persona, o sentate a su lado.',
              usted: 'Mire a la otra persona, o siéntese a su lado.',
            }),
            both('“That sounds hard.”', '«Suena difícil.»'),
            both('“I did not know that.”', '«Eso no lo sabía.»'),
            both('“Tell me more, if you like.”', {
              tu: '«Cuéntame más, si quieres.»',
              vos: '«Contame más, si querés.»',
              usted: '«Cuénteme más, si quiere.»',
            }),
            both('“Thank you for telling me.”', {
              tu: '«Gracias por contármelo.»',
              vos: '«Gracias por contármelo.»',
              usted: '«Gracias por contármelo.»',
            }),
          ],
        },
        {
          id: 'summary',
          kind: 'text',
          prompt: both('Say back what you heard', {
            tu: 'Di con tus palabras lo que escuchaste',
            vos: 'Decí con tus palabras lo que escuchaste',
            usted: 'Diga con sus palabras lo que escuchó',
          }),
          hint: both('Aloud first. Write it down only if you both want it kept.', {
            tu: 'Primero en voz alta. Escríbelo solo si los dos quieren guardarlo.',
            vos: 'Primero en voz alta. Escribilo solo si los dos quieren guardarlo.',
            usted: 'Primero en voz alta. Escríbalo solo si los dos quieren guardarlo.',
          }),
          lead: both('If I understood you…', {
            tu: 'Si te entendí bien…',
            vos: 'Si te entendí bien…',
            usted: 'Si le entendí bien…',
          }),
          max: 400,
        },
        {
          id: 'yes-that-is-it',
          kind: 'together',
          prompt: both('Was that it, or close enough?', '¿Era eso, o casi?'),
          button: both('Yes, that is it', 'Sí, era eso'),
        },
      ],
      small: ['complaint', 'question', 'yes-that-is-it'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'Take one small thing that has been bothering you. By the end it is a question, for some other day.',
            {
              tu: 'Toma una cosa pequeña que te venga molestando. Al final será una pregunta, para otro día.',
              vos: 'Tomá una cosa pequeña que te venga molestando. Al final será una pregunta, para otro día.',
              usted:
                'Tome una cosa pequeña que le venga molestando. Al final será una pregunta, para otro día.',
            },
          ),
          more: both('You need not ask it. Wanting to know is already something else than being right.', {
            tu: 'No tienes que hacerla. Querer saber ya es otra cosa que tener razón.',
            vos: 'No tenés que hacerla. Querer saber ya es otra cosa que tener razón.',
            usted: 'No tiene que hacerla. Querer saber ya es otra cosa que tener razón.',
          }),
        },
        complaint,
        generous,
        question,
        {
          id: 'dark',
          kind: 'show',
          from: 'question',
          empty: both('“What was hardest today?” will do.', 'Basta con «¿Qué fue lo más difícil de hoy?».'),
        },
        {
          id: 'my-answer',
          kind: 'text',
          prompt: both('And if somebody asked you?', {
            tu: '¿Y si alguien te la hiciera a ti?',
            vos: '¿Y si alguien te la hiciera a vos?',
            usted: '¿Y si alguien se la hiciera a usted?',
          }),
          hint: both('Two lines about what was hardest for you.', {
            tu: 'Dos líneas sobre lo que te costó más.',
            vos: 'Dos líneas sobre lo que te costó más.',
            usted: 'Dos líneas sobre lo que le costó más.',
          }),
          max: 300,
        },
      ],
      small: ['complaint', 'question'],
      opening: 'never',
    },
  },
  fields: {
    generous: { widest: 'V0', start: 'V0', opens: 'never' },
    question: { widest: 'V2', start: 'V2', opens: 'alone' },
    summary: { widest: 'V2', start: 'V2', opens: 'alone' },
    'my-answer': { widest: 'V0', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['fear', 'recent-affair', 'acute-mood'],
  evidence: {
    note: both(
      'People who are content together tend to explain a partner’s slip more kindly. Reviews see the two go together; which comes first is not settled. This exercise has not been tested by itself.',
      'Quienes se sienten bien en pareja suelen explicar con más bondad los fallos de la otra persona. Las revisiones ven que van de la mano; qué va primero no está claro. Este ejercicio no se ha probado por sí solo.',
    ),
    source: 'Own wording; Bradbury & Fincham 1990, Psychological Bulletin 107(1)',
  },
  smile: both(
    '“Why are you like this?” has a question mark and is still not a question.',
    '«¿Pero esto qué es?» lleva signos de pregunta y aun así no pregunta nada.',
  ),
};
