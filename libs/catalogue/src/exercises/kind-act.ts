import type { Exercise, Step } from '@usward/exercises';
import { kindActs } from '../decks/kind-acts.ts';
import { both } from '../words.ts';

const idea: Step = {
  id: 'idea',
  kind: 'pick',
  prompt: both('Something small you could do', {
    tu: 'Algo pequeño que podrías hacer',
    vos: 'Algo pequeño que podrías hacer',
    usted: 'Algo pequeño que podría hacer',
  }),
  hint: both('Take one that costs you little today. It stays between you and this phone.', {
    tu: 'Elige uno que hoy te cueste poco. Queda entre tú y este teléfono.',
    vos: 'Elegí uno que hoy te cueste poco. Queda entre vos y este teléfono.',
    usted: 'Elija uno que hoy le cueste poco. Queda entre usted y este teléfono.',
  }),
  cards: kindActs,
  own: 160,
};

const quietly: Step = {
  id: 'quietly',
  kind: 'read',
  text: both('Do it when it fits, and say nothing about it.', {
    tu: 'Hazlo cuando encaje, sin decir nada.',
    vos: 'Hacelo cuando encaje, sin decir nada.',
    usted: 'Hágalo cuando encaje, sin decir nada.',
  }),
  more: both(
    'Nobody is told, here or later, and nobody counts. If it goes unseen, it still warmed the coffee.',
    {
      tu: 'Aquí no se entera nadie, ni ahora ni después, y nadie lleva la cuenta. Si no se nota, el café igual quedó caliente.',
      vos: 'Acá no se entera nadie, ni ahora ni después, y nadie lleva la cuenta. Si no se nota, el café igual quedó caliente.',
      usted:
        'Aquí no se entera nadie, ni ahora ni después, y nadie lleva la cuenta. Si no se nota, el café igual quedó caliente.',
    },
  ),
};

export const kindAct: Exercise = {
  key: 'kind-act',
  version: 1,
  title: both('One kind thing', 'Un gesto amable'),
  purpose: both(
    'Something small for the other, without a word about it.',
    'Algo pequeño por la otra persona, sin decirlo.',
  ),
  alsoCalled: {
    en: [
      'kind',
      'kindness',
      'kind thing',
      'coffee',
      'warm coffee',
      'favour',
      'small gesture',
      'surprise',
      'note',
      'burp cloth',
      'help without asking',
      'be nice',
      'care',
      'plant',
      'watering',
      'love language',
      'do something for',
      'thanks, I noticed',
      'roommates',
      'cheap',
      'note in a shoe',
    ],
    es: [
      'amable',
      'amabilidad',
      'gesto',
      'detalle',
      'café',
      'café caliente',
      'favor',
      'sorpresa',
      'nota',
      'pañito',
      'eructos',
      'ayudar sin pedir',
      'cuidar',
      'planta',
      'regar',
      'cariño',
      'hacer algo por',
      'gracias, lo noté',
      'gratis',
      'consentir',
      'regar el amor',
      'nota en el zapato',
    ],
  },
  minutes: { small: 1, full: 3 },
  variants: {
    couple: {
      steps: [
        idea,
        quietly,
        {
          id: 'noticed',
          kind: 'note',
          prompt: both('And you: did you notice something lately?', {
            tu: 'Y tú, ¿notaste algo últimamente?',
            vos: 'Y vos, ¿notaste algo últimamente?',
            usted: 'Y usted, ¿notó algo últimamente?',
          }),
          hint: both(
            'A thank-you that belongs to no act. No need to be sure, no need to guess.',
            'Un gracias que no pertenece a ningún gesto. No hace falta acertar.',
          ),
          sets: [
            {
              id: 'noticed-sets',
              title: both('Thanks, I noticed something', 'Gracias, algo noté'),
              sentences: [
                { id: 'plain', words: both('Thanks. I noticed something.', 'Gracias. Algo noté.') },
                {
                  id: 'not-sure',
                  words: both('Something was easier this week. I suspect you. Thank you.', {
                    tu: 'Esta semana algo fue más fácil. Sospecho de ti. Gracias.',
                    vos: 'Esta semana algo fue más fácil. Sospecho de vos. Gracias.',
                    usted: 'Esta semana algo fue más fácil. Sospecho de usted. Gracias.',
                  }),
                },
                {
                  id: 'somebody',
                  words: both(
                    'Somebody was good to me today. Thank you, somebody.',
                    'Hoy alguien me cuidó. Gracias, alguien.',
                  ),
                },
                {
                  id: 'warm',
                  words: both(
                    'Something was warm that I had left cold. Thank you.',
                    'Encontré caliente algo que dejé frío. Gracias.',
                  ),
                },
                {
                  id: 'late',
                  words: both(
                    'I saw it. I only had no words left then. Thank you.',
                    'Lo vi. Solo que ya no me quedaban palabras. Gracias.',
                  ),
                },
              ],
            },
          ],
          max: 160,
          button: both('Send this thank-you', 'Enviar este gracias'),
        },
      ],
      small: ['idea'],
      opening: 'closing',
    },
    solo: {
      steps: [idea, quietly],
      small: ['idea'],
      opening: 'never',
    },
  },
  fields: {
    idea: { widest: 'V0', start: 'V0', opens: 'never' },
    noticed: { widest: 'V2', start: 'VP', opens: 'sent' },
  },
  stoppedBy: ['fear', 'acute-mood'],
  evidence: {
    note: both(
      'In a diary study, partners overlooked much of what the other gave up for them, and were thankful where they believed they saw it. So here a kind act may stay unseen, and a thank-you needs no proof.',
      'En un estudio con diarios, las parejas pasaron por alto mucho de lo que la otra persona dejaba por ellas, y agradecían lo que creían ver. Por eso aquí un gesto puede pasar sin verse y un gracias no pide pruebas.',
    ),
    source: 'Visserman et al. 2019, Soc Psychol Personal Sci 10(3); ideas: own wording',
  },
  smile: both(
    'Warm coffee at four in the afternoon is worth more than flowers, and it is drinkable.',
    'Un café caliente a las cuatro de la tarde vale más que unas flores, y además se toma.',
  ),
};
