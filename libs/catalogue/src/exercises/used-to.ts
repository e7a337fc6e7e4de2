import type { Exercise } from '@usward/exercises';
import { usedTo as memories, usedToOfTheHouse } from '../decks/used-to.ts';
import { both } from '../words.ts';

export const usedTo: Exercise = {
  key: 'used-to',
  version: 1,
  title: both('What we used to do', 'Lo que hacíamos'),
  purpose: both(
    'Ten cards: bring it back, change it, or let it go.',
    'Diez tarjetas: traerlo de vuelta, cambiarlo o dejarlo ir.',
  ),
  alsoCalled: {
    en: [
      'like before',
      'before',
      'used to',
      'miss the old us',
      'laughing',
      'texted jokes',
      'forehead kiss',
      'asked how I was',
      'nostalgia',
      'early days',
      'dating',
      'spark',
      'romance',
      'strangers',
      'lost each other',
      'grief',
      'bring back',
    ],
    es: [
      'como antes',
      'antes',
      'lo que éramos',
      'echar de menos',
      'extraño lo de antes',
      'reírnos',
      'chistes',
      'beso en la frente',
      'me preguntaba cómo estaba',
      'nostalgia',
      'al principio',
      'noviazgo',
      'chispa',
      'romance',
      'recuperar',
      'nos perdimos',
      'duelo',
    ],
  },
  minutes: { small: 2, full: 6 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'Some things from before can come back. Some come back smaller. Some were good, and may go.',
            'Algunas cosas de antes pueden volver. Otras vuelven más pequeñas. Otras estuvieron bien, y pueden irse.',
          ),
          more: both(
            'Each of you marks alone, and nobody sees the marks. In the appointment three ideas come up, the same for both. At least one is always an idea of the house.',
            'Cada quien marca a solas, y nadie ve las marcas. En la sesión salen tres ideas, las mismas para los dos. Al menos una siempre es una idea de la casa.',
          ),
        },
        {
          id: 'cards',
          kind: 'marks',
          prompt: both('This one, from before…', 'Esto, de antes…'),
          hint: both(
            'It counts from twelve marks on, with at most half of them back or changed. Nobody sees them.',
            'Cuenta desde doce marcas, con la mitad como máximo de vuelta o con cambios. Nadie las ve.',
          ),
          cards: memories,
          neutral: usedToOfTheHouse,
          choices: [
            { id: 'revive', words: both('Bring it back', 'Que vuelva'), counts: true },
            { id: 'adapt', words: both('Yes, but changed', 'Sí, con cambios'), counts: true },
            { id: 'let-go', words: both('Let it go', 'Dejarlo ir'), counts: false },
          ],
          deal: 10,
          draws: 'both',
          drawn: both('Three to begin with', 'Tres para empezar'),
        },
        {
          id: 'ideas',
          kind: 'recall',
          prompt: both('What came up in the appointment', 'Lo que salió en la sesión'),
          of: { exercise: 'used-to', step: 'cards' },
          empty: both(
            'Nothing yet. The three come up in the appointment.',
            'Todavía nada. Las tres salen en la sesión.',
          ),
        },
        {
          id: 'one',
          kind: 'agree',
          prompt: both('One tiny revival', 'Una sola, en pequeño'),
          hint: both(
            'The smallest form of it: one joke, one song, one question a day.',
            'Su forma más pequeña: un chiste, una canción, una pregunta al día.',
          ),
          max: 160,
          button: both('Suggest it', 'Proponerlo'),
          quick: [
            { id: 'keep', words: both('Keep it', 'Seguir con esto') },
            { id: 'smaller', words: both('Smaller still', 'Más pequeño aún') },
            { id: 'another', words: both('Another one', 'Otra cosa') },
          ],
        },
      ],
      small: ['cards'],
      opening: 'appointment',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Ten cards of before. You may miss a thing and still let it go.', {
            tu: 'Diez tarjetas de antes. Puedes extrañar algo y aun así dejarlo ir.',
            vos: 'Diez tarjetas de antes. Podés extrañar algo y aun así dejarlo ir.',
            usted: 'Diez tarjetas de antes. Puede extrañar algo y aun así dejarlo ir.',
          }),
          more: both('Nobody reads how you sort them.', {
            tu: 'Nadie lee cómo las ordenas.',
            vos: 'Nadie lee cómo las ordenás.',
            usted: 'Nadie lee cómo las ordena.',
          }),
        },
        {
          id: 'then-and-now',
          kind: 'sort',
          prompt: both('What about this one?', '¿Y esta?'),
          hint: both('Leave out what never was yours.', 'Lo que nunca fue de los dos, se deja.'),
          cards: memories,
          piles: [
            { id: 'miss', words: both('I miss it', 'Me hace falta') },
            { id: 'changed', words: both('It has changed', 'Ha cambiado') },
            { id: 'go', words: both('It may go', 'Puede irse') },
          ],
          deal: 10,
        },
        {
          id: 'tiny',
          kind: 'text',
          prompt: both('A tiny piece I could start', 'Un pedacito que yo podría empezar'),
          hint: both(
            'A joke by text, a question at the door. Nothing that needs an answer.',
            'Un chiste por mensaje, una pregunta en la puerta. Algo que no pida respuesta.',
          ),
          max: 160,
        },
      ],
      small: ['then-and-now'],
      opening: 'never',
    },
  },
  fields: {
    cards: { widest: 'VM', start: 'VM', opens: 'drawn' },
    one: { widest: 'V2', start: 'V2', opens: 'agreed' },
    'then-and-now': { widest: 'V0', start: 'V0', opens: 'never' },
    tiny: { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['recent-affair', 'undecided', 'separating', 'acute-mood'],
  evidence: {
    note: both(
      'In two studies with 196 people and 83 couples, shared time went with a better bond when it was free of stress and both wanted it. So: tiny, chosen by both, free to let go. The cards are ours and are not tested.',
      'En dos estudios, con 196 personas y 83 parejas, el tiempo compartido iba con un vínculo mejor si no había tensión y los dos lo querían. Por eso: pequeño, elegido por los dos y con permiso para soltar. Las tarjetas son nuestras, sin probar.',
    ),
    source: 'Own wording; Girme, Overall & Faingataa 2014, Personal Relationships 21(1)',
  },
  smile: both(
    'Laughing till midnight now starts at half past eight.',
    'Reírse hasta medianoche ahora empieza a las ocho y media.',
  ),
};
