import type { Exercise, Step } from '@usward/exercises';
import { asking, reassuranceFamilies, reassurances, reassuranceSets, thanks } from '../decks/kind-words.ts';
import { both } from '../words.ts';

const helps: Step = {
  id: 'helps',
  kind: 'choice',
  prompt: both('Which of these would help you to hear?', {
    tu: '¿Cuáles te haría bien oír?',
    vos: '¿Cuáles te haría bien oír?',
    usted: '¿Cuáles le haría bien oír?',
  }),
  hint: both('Up to six. Shared, it opens to the other by itself, so that nobody has to guess.', {
    tu: 'Hasta seis. Si lo compartes, se abre para tu pareja sin más: así no hay que adivinar.',
    vos: 'Hasta seis. Si lo compartís, se abre para tu pareja sin más: así no hay que adivinar.',
    usted: 'Hasta seis. Si lo comparte, se abre para su pareja sin más: así no hay que adivinar.',
  }),
  families: reassuranceFamilies,
  options: reassurances,
  many: true,
  max: 6,
};

export const appreciation: Exercise = {
  key: 'appreciation',
  version: 1,
  title: both('Thanks that arrive', 'Un gracias que llega'),
  purpose: both('What you did, and what it meant to me.', {
    tu: 'Lo que hiciste, y lo que fue para mí.',
    vos: 'Lo que hiciste, y lo que fue para mí.',
    usted: 'Lo que usted hizo, y lo que fue para mí.',
  }),
  alsoCalled: {
    en: [
      'thank you',
      'thanks',
      'gratitude',
      'appreciation',
      'compliment',
      'sticky note',
      'note',
      'slip',
      'coffee machine',
      'validation',
      'craving validation',
      'need to hear it',
      'ask for it',
      'reassurance',
      'enough',
      'unseen',
      'invisible',
      'thanks for bedtime',
      'kind words',
      'praise',
      'reassure me',
    ],
    es: [
      'gracias',
      'agradecer',
      'gratitud',
      'reconocimiento',
      'elogio',
      'notita',
      'nota',
      'papelito',
      'cafetera',
      'validación',
      'necesito oírlo',
      'pedirlo',
      'consuelo',
      'tranquilizar',
      'basta',
      'nadie me ve',
      'invisible',
      'gracias por acostar',
      'palabras bonitas',
      'valorar',
    ],
  },
  minutes: { small: 1, full: 5 },
  variants: {
    couple: {
      steps: [
        {
          id: 'theirs',
          kind: 'recall',
          prompt: both('What helps to hear', 'Lo que hace bien oír'),
          of: { exercise: 'appreciation', step: 'helps' },
          empty: both('Nothing is marked yet. Guess: it will be near enough.', {
            tu: 'Todavía no hay nada marcado. Prueba a adivinar: caerá cerca.',
            vos: 'Todavía no hay nada marcado. Probá a adivinar: va a caer cerca.',
            usted: 'Todavía no hay nada marcado. Pruebe a adivinar: caerá cerca.',
          }),
        },
        {
          id: 'words',
          kind: 'note',
          prompt: both('One thing, and what it meant', 'Una cosa, y lo que fue para mí'),
          hint: both('Own words, or a ready one. Send it, say it, or print a slip for the coffee machine.', {
            tu: 'Tus palabras o unas hechas. Envíalas, dilas, o imprime un papelito para la cafetera.',
            vos: 'Tus palabras o unas hechas. Envialas, decilas, o imprimí un papelito para la cafetera.',
            usted: 'Sus palabras o unas hechas. Envíelas, dígalas, o imprima un papelito para la cafetera.',
          }),
          sets: [...thanks, ...reassuranceSets],
          max: 300,
          button: both('Send it', 'Enviarlo'),
        },
        {
          id: 'said',
          kind: 'together',
          prompt: both(
            'Or was it said aloud, both of you there?',
            '¿O se dijo en voz alta, estando los dos?',
          ),
          button: both('We said it aloud', 'Lo dijimos en voz alta'),
        },
        {
          id: 'ask',
          kind: 'note',
          prompt: both('Is there something you would like to hear?', {
            tu: '¿Hay algo que te gustaría oír?',
            vos: '¿Hay algo que te gustaría oír?',
            usted: '¿Hay algo que le gustaría oír?',
          }),
          hint: both('Asked for, it is worth no less. Send it only if you feel like it.', {
            tu: 'Pedido no vale menos. Envíalo solo si te sale.',
            vos: 'Pedido no vale menos. Envialo solo si te sale.',
            usted: 'Pedido no vale menos. Envíelo solo si le sale.',
          }),
          sets: asking,
          max: 200,
          button: both('Ask for it', 'Pedirlo'),
        },
        helps,
      ],
      small: ['words', 'said'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'own-words',
          kind: 'text',
          prompt: both('One thing they did, and what it meant', 'Una cosa que hizo, y lo que fue para mí'),
          hint: both(
            'You need not say it. It is good to have it in words.',
            'No hace falta decirlo. Ayuda tenerlo en palabras.',
          ),
          starters: [
            both('I saw it when', 'Lo vi cuando'),
            both('It made the day lighter that', 'Me aligeró el día que'),
            both('I never said so, but', 'Nunca lo dije, pero'),
          ],
          max: 300,
        },
        {
          ...helps,
          hint: both('Up to six. One of them you could say to yourself tonight.', {
            tu: 'Hasta seis. Alguna te la podrías decir tú esta noche.',
            vos: 'Hasta seis. Alguna te la podrías decir vos esta noche.',
            usted: 'Hasta seis. Alguna se la podría decir usted esta noche.',
          }),
        },
      ],
      small: ['own-words'],
      opening: 'never',
    },
  },
  fields: {
    words: { widest: 'VP', start: 'VP', opens: 'sent' },
    ask: { widest: 'VP', start: 'VP', opens: 'sent' },
    helps: { widest: 'VP', start: 'VP', opens: 'alone' },
    'own-words': { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['fear', 'acute-mood'],
  evidence: {
    note: both(
      'In a diary study of couples, both felt closer the day after one of them had felt thankful. The phrases are our own, and nobody has compared them with others.',
      'En un estudio con diarios de parejas, los dos se sentían más cerca al día siguiente de que alguien sintiera gratitud. Las frases son nuestras y nadie las ha comparado con otras.',
    ),
    source: 'Algoe, Gable & Maisel 2010, Personal Relationships 17(2); phrases: own wording',
  },
  smile: both('“Thank you for not folding it and going to bed” is a complete love letter.', {
    tu: '«Gracias por dejarlo sin doblar e irte a dormir» es una carta de amor completa.',
    vos: '«Gracias por dejarlo sin doblar e irte a dormir» es una carta de amor completa.',
    usted: '«Gracias por dejarlo sin doblar e irse a dormir» es una carta de amor completa.',
  }),
};
