import type { Exercise, Step } from '@usward/exercises';
import { laughs, ownLaughs } from '../decks/laughs.ts';
import { both } from '../words.ts';

const shelf: Step = {
  id: 'shelf',
  kind: 'text',
  prompt: both('Put something on the joke shelf', 'Poner algo en el estante de chistes'),
  hint: both(
    'A word, a line, a wrong name for a thing. It need not be funny to anyone else.',
    'Una palabra, una frase, un nombre equivocado. No tiene que hacerle gracia a nadie más.',
  ),
  starters: [
    both('It will always be called', 'Para siempre se llamará'),
    both('Remember when', {
      tu: 'Acuérdate de cuando',
      vos: 'Acordate de cuando',
      usted: 'Acuérdese de cuando',
    }),
    both('Nobody else may know why', 'Nadie más sabe por qué'),
  ],
  max: 160,
};

const again: Step = {
  id: 'again',
  kind: 'choice',
  prompt: both('Again?', '¿Otra vez?'),
  options: [
    { id: 'yes', words: both('yes', 'sí') },
    { id: 'differently', words: both('yes, another kind', 'sí, de otro tipo') },
    { id: 'no', words: both('rather not', 'mejor no') },
  ],
  many: false,
};

export const laugh: Exercise = {
  key: 'laugh',
  version: 1,
  title: both('Laugh about something', 'Reírse de algo'),
  purpose: both(
    'Something light, with nothing to be learned from it.',
    'Algo ligero, del que no hay nada que aprender.',
  ),
  alsoCalled: {
    en: [
      'laugh',
      'laughing',
      'humour',
      'fun',
      'funny',
      'joke',
      'inside joke',
      'meme',
      'clip',
      'video',
      'cry face',
      'crying face',
      'comedy',
      'silly',
      'play',
      'awkward',
      'lighten up',
      'texted jokes',
      'boring',
      'serious',
      'private joke',
      'memes',
      'laugh together',
    ],
    es: [
      'reír',
      'reírnos',
      'risa',
      'humor',
      'divertido',
      'chiste',
      'broma',
      'chiste interno',
      'chiste privado',
      'meme',
      'video',
      'cara de llanto',
      'comedia',
      'tontería',
      'jugar',
      'incómodo',
      'aligerar',
      'mensajes graciosos',
      'aburrido',
      'serios',
      'memes',
      'chistes',
      'reírnos por algo',
    ],
  },
  minutes: { small: 1, full: 5 },
  variants: {
    couple: {
      steps: [
        {
          id: 'tonight',
          kind: 'card',
          prompt: both(
            'For the two of you, if you have ten seconds of nonsense left',
            'Para los dos, si quedan diez segundos de tontería',
          ),
          cards: laughs,
        },
        {
          id: 'off-the-shelf',
          kind: 'recall',
          prompt: both('From the joke shelf', 'Del estante de chistes'),
          of: { exercise: 'laugh', step: 'shelf' },
          empty: both(
            'The shelf is still empty. It fills by itself.',
            'El estante sigue vacío. Se llena sin ayuda.',
          ),
        },
        {
          id: 'send',
          kind: 'note',
          prompt: both('Send the other something silly', {
            tu: 'Envíale una tontería a tu pareja',
            vos: 'Enviale una tontería a tu pareja',
            usted: 'Envíele una tontería a su pareja',
          }),
          hint: both(
            'A link to a clip, a line, a rumour about the cat. Nobody has to answer.',
            'Un enlace a un video, una línea, un rumor sobre el gato. Nadie tiene que contestar.',
          ),
          sets: [
            {
              id: 'silly',
              title: both('Ready nonsense', 'Tonterías ya hechas'),
              sentences: [
                {
                  id: 'found-sock',
                  words: both('I found a sock. It has no comment.', 'Encontré una media. No quiso declarar.'),
                },
                {
                  id: 'meme-coming',
                  words: both('I sent you a clip the usual way. Watch it where you may snort.', {
                    tu: 'Te mandé un video por donde siempre. Míralo donde puedas resoplar.',
                    vos: 'Te mandé un video por donde siempre. Miralo donde puedas resoplar.',
                    usted: 'Le mandé un video por donde siempre. Mírelo donde pueda resoplar.',
                  }),
                },
                {
                  id: 'wearing',
                  words: both(
                    'I have been wearing my jumper inside out since this morning. Nobody dared.',
                    'Llevo el suéter al revés desde la mañana. Nadie se atrevió.',
                  ),
                },
                {
                  id: 'fridge',
                  words: both(
                    'I opened the fridge to look for my phone. It was in my hand.',
                    'Abrí la nevera para buscar el teléfono. Lo llevaba en la mano.',
                  ),
                },
                {
                  id: 'meeting',
                  words: both(
                    'Agenda for tonight: 1. Sit down. 2. Any other business.',
                    'Orden del día para esta noche: 1. Sentarse. 2. Varios.',
                  ),
                },
                {
                  id: 'dance',
                  words: both('You are invited to one (1) dance by the fridge. Dress code: socks.', {
                    tu: 'Te invito a un (1) baile junto a la nevera. Vestimenta: calcetines.',
                    vos: 'Te invito a un (1) baile junto a la heladera. Vestimenta: medias.',
                    usted: 'Le invito a un (1) baile junto a la nevera. Vestimenta: calcetines.',
                  }),
                },
              ],
            },
          ],
          max: 300,
          button: both('Send it', 'Enviarlo'),
        },
        {
          id: 'laughed',
          kind: 'together',
          prompt: both('Did something make you both laugh?', '¿Algo les dio risa a los dos?'),
          button: both('We laughed', 'Nos reímos'),
        },
        shelf,
        again,
      ],
      small: ['tonight', 'laughed'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'alone',
          kind: 'card',
          prompt: both('Something light, only for you', {
            tu: 'Algo ligero, solo para ti',
            vos: 'Algo ligero, solo para vos',
            usted: 'Algo ligero, solo para usted',
          }),
          cards: ownLaughs,
        },
        {
          ...shelf,
          prompt: both('Something absurd from today', 'Algo absurdo de hoy'),
          hint: both(
            'Kept here, in case it is funnier next month.',
            'Queda aquí, por si el mes que viene da más risa.',
          ),
        },
        again,
      ],
      small: ['shelf'],
      opening: 'never',
    },
  },
  fields: {
    send: { widest: 'V2', start: 'VP', opens: 'sent' },
    shelf: { widest: 'V2', start: 'VP', opens: 'alone' },
    again: { widest: 'V1', start: 'V1', opens: 'never' },
  },
  stoppedBy: ['loss', 'nicu', 'acute-mood'],
  evidence: {
    note: both(
      'In a study of couples, those who laughed at the same moment more often felt closer and more supported. Whether laughing made them close, or the other way round, it could not say.',
      'En un estudio con parejas, las que más reían en el mismo momento se sentían más cerca y con más apoyo. Si la risa acercaba o era al revés, el estudio no podía decirlo.',
    ),
    source: 'Kurtz & Algoe 2015, Personal Relationships 22(4); ideas: own wording',
  },
  smile: both(
    'A snort through the nose is a full laugh at this hour.',
    'A estas horas, un resoplido cuenta como carcajada.',
  ),
};
