import type { Exercise, Step } from '@usward/exercises';
import { sentences } from '../decks/say-it.ts';
import { both } from '../words.ts';

const sentence: Step = {
  id: 'sentence',
  kind: 'sentence',
  prompt: both('One sentence for the two of you', 'Una frase para los dos'),
  hint: both('Take one that is nearly true, or write your own.', {
    tu: 'Elige una que sea casi cierta, o escribe la tuya.',
    vos: 'Elegí una que sea casi cierta, o escribí la tuya.',
    usted: 'Elija una que sea casi cierta, o escriba la suya.',
  }),
  sets: sentences,
  max: 200,
};

const dark: Step = {
  id: 'dark',
  kind: 'show',
  from: 'sentence',
  empty: both('No sentence tonight. Looking up is enough.', 'Hoy sin frase. Con levantar la mirada basta.'),
};

export const sayIt: Exercise = {
  key: 'say-it',
  version: 1,
  title: both('Say it', 'Decirlo'),
  purpose: both(
    'One sentence, aloud, before the day is over.',
    'Una frase, en voz alta, antes de que acabe el día.',
  ),
  alsoCalled: {
    en: [
      'I miss us',
      'miss us',
      'roommates',
      'strangers',
      'weird',
      'the weirdness',
      'I love you',
      'grieving',
      'grateful and grieving',
      'guilty',
      'distance',
      'disconnected',
      'look at each other',
      'not looked at each other',
      'eye contact',
      'say it out loud',
      'what to say',
      'lonely',
      'dark screen',
      'undefensive',
      'receive',
      'defensive',
      'undefensive answer',
      'gaze',
      'haven’t looked at each other',
      'feel like strangers',
    ],
    es: [
      'extraño lo nuestro',
      'extrañar',
      'echo de menos',
      'compañeros de piso',
      'desconocidos',
      'raro',
      'rareza',
      'te quiero',
      'te amo',
      'duelo',
      'gratitud y duelo',
      'culpa',
      'distancia',
      'desconexión',
      'mirarnos',
      'no nos miramos',
      'decirlo en voz alta',
      'qué decir',
      'soledad',
      'escuchar sin defenderse',
      'a la defensiva',
      'responder sin defenderse',
      'mirada',
      'me siento lejos',
      'compañeros de cuarto',
    ],
  },
  minutes: { small: 1, full: 4 },
  variants: {
    couple: {
      steps: [
        sentence,
        {
          id: 'before',
          kind: 'read',
          text: both('Next there is only your sentence.', {
            tu: 'Ahora viene solo tu frase.',
            vos: 'Ahora viene solo tu frase.',
            usted: 'Ahora viene solo su frase.',
          }),
          more: both('Say it aloud when the other is near. If the words stick, turn the phone round.', {
            tu: 'Dila en voz alta cuando la otra persona esté cerca. Si no te sale, dale la vuelta al teléfono.',
            vos: 'Decila en voz alta cuando la otra persona esté cerca. Si no te sale, dale la vuelta al teléfono.',
            usted:
              'Dígala en voz alta cuando la otra persona esté cerca. Si no le sale, dele la vuelta al teléfono.',
          }),
        },
        dark,
        {
          id: 'hear',
          kind: 'receive',
          text: both('For the one who hears it: look up. You need not answer. A hand is an answer.', {
            tu: 'Para quien escucha: levanta la mirada. No hace falta responder. Una mano también es una respuesta.',
            vos: 'Para quien escucha: levantá la mirada. No hace falta responder. Una mano también es una respuesta.',
            usted:
              'Para quien escucha: levante la mirada. No hace falta responder. Una mano también es una respuesta.',
          }),
          moves: [
            both('Breathe once, and stay where you are. Nothing has to be fixed.', {
              tu: 'Respira una vez y quédate donde estás. No hay nada que arreglar.',
              vos: 'Respirá una vez y quedate donde estás. No hay nada que arreglar.',
              usted: 'Respire una vez y quédese donde está. No hay nada que arreglar.',
            }),
            both('Hold out a hand, palm up. It asks for nothing.', {
              tu: 'Ofrece una mano, palma arriba. No pide nada.',
              vos: 'Ofrecé una mano, palma arriba. No pide nada.',
              usted: 'Ofrezca una mano, palma arriba. No pide nada.',
            }),
            both('If it stings: it is a wish for more of you, not a list of faults.', {
              tu: 'Si escuece: es un deseo de tenerte más cerca, no una lista de fallos.',
              vos: 'Si duele: es un deseo de tenerte más cerca, no una lista de fallas.',
              usted: 'Si duele: es un deseo de tenerle más cerca, no una lista de fallas.',
            }),
            both('“Thank you for telling me.”', '«Gracias por decírmelo.»'),
            both('“I miss it too”, if you do.', '«Yo también lo extraño», si es así.'),
            both('“Tell me more, if you like.”', {
              tu: '«Cuéntame más, si quieres.»',
              vos: '«Contame más, si querés.»',
              usted: '«Cuénteme más, si quiere.»',
            }),
          ],
        },
        {
          id: 'said',
          kind: 'together',
          prompt: both(
            'Did one of you say it, with both of you there?',
            '¿Alguien la dijo, estando los dos?',
          ),
          button: both('We said it', 'La dijimos'),
        },
      ],
      small: ['sentence', 'said'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          ...sentence,
          prompt: both('One sentence that is true for you', {
            tu: 'Una frase que hoy sea cierta para ti',
            vos: 'Una frase que hoy sea cierta para vos',
            usted: 'Una frase que hoy sea cierta para usted',
          }),
        },
        {
          id: 'before',
          kind: 'read',
          text: both('Next there is only your sentence.', {
            tu: 'Ahora viene solo tu frase.',
            vos: 'Ahora viene solo tu frase.',
            usted: 'Ahora viene solo su frase.',
          }),
          more: both('Read it slowly, aloud if you are alone. It does not have to go anywhere.', {
            tu: 'Léela despacio, en voz alta si nadie te oye. No tiene que llegar a ningún lado.',
            vos: 'Leela despacio, en voz alta si nadie te oye. No tiene que llegar a ningún lado.',
            usted: 'Léala despacio, en voz alta si nadie le oye. No tiene que llegar a ningún lado.',
          }),
        },
        dark,
      ],
      small: ['sentence'],
      opening: 'never',
    },
  },
  fields: {
    sentence: { widest: 'V2', start: 'V0', opens: 'alone' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'No trial has tested this exercise by itself. It comes from practice: couples who say one true thing on purpose, while the other looks up.',
      'Ningún ensayo ha probado este ejercicio por sí solo. Viene de la práctica: parejas que dicen a propósito una cosa cierta mientras la otra persona levanta la mirada.',
    ),
    source: 'Clinical practice; no trial known to us',
  },
  smile: both(
    'Said between two spoonfuls of cold dinner, it still counts.',
    'Dicha entre dos bocados de cena fría también vale.',
  ),
};
