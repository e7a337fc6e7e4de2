import type { StepOf } from '@usward/exercises';
import { both } from '../words.ts';

/** What one may say aloud when the skin has had enough. None of it is ever sent. */
export const touchedOut: StepOf<'sentence'>['sets'] = [
  {
    id: 'enough',
    title: both('My skin has had enough', 'La piel ya no da más'),
    sentences: [
      {
        id: 'all-day',
        words: both('I have been touched all day. It is not about you. I need my skin back for an hour.', {
          tu: 'Llevo todo el día con manos encima. No es por ti. Necesito mi piel para mí una hora.',
          vos: 'Llevo todo el día con manos encima. No es por vos. Necesito mi piel para mí una hora.',
          usted: 'Llevo todo el día con manos encima. No es por usted. Necesito mi piel para mí una hora.',
        }),
      },
      {
        id: 'near-not-touching',
        words: both('Sit near me tonight, but without touching. Near is already a lot.', {
          tu: 'Siéntate cerca esta noche, pero sin tocarme. Cerca ya es mucho.',
          vos: 'Sentate cerca esta noche, pero sin tocarme. Cerca ya es mucho.',
          usted: 'Siéntese cerca esta noche, pero sin tocarme. Cerca ya es mucho.',
        }),
      },
      {
        id: 'love-from-here',
        words: both('I love you from this side of the sofa today.', {
          tu: 'Hoy te quiero desde este lado del sofá.',
          vos: 'Hoy te quiero desde este lado del sofá.',
          usted: 'Hoy le quiero desde este lado del sofá.',
        }),
      },
      {
        id: 'words-instead',
        words: both(
          'Words would reach me better than hands tonight.',
          'Esta noche me llegan mejor las palabras que las manos.',
        ),
      },
    ],
  },
  {
    id: 'ask-first',
    title: both('Slowly', 'Despacio'),
    sentences: [
      {
        id: 'please-ask',
        words: both('Ask me first today, please. I might well say yes.', {
          tu: 'Hoy pregúntame antes, por favor. Puede que diga que sí.',
          vos: 'Hoy preguntame antes, por favor. Puede que diga que sí.',
          usted: 'Hoy pregúnteme antes, por favor. Puede que diga que sí.',
        }),
      },
      {
        id: 'only-hand',
        words: both('Only your hand. Nothing that has to go on from there.', {
          tu: 'Solo tu mano. Nada que tenga que seguir después.',
          vos: 'Solo tu mano. Nada que tenga que seguir después.',
          usted: 'Solo su mano. Nada que tenga que seguir después.',
        }),
      },
      {
        id: 'i-come-to-you',
        words: both('Let me be the one who comes over today.', {
          tu: 'Hoy deja que sea yo quien se acerque.',
          vos: 'Hoy dejá que sea yo quien se acerque.',
          usted: 'Hoy deje que sea yo quien se acerque.',
        }),
      },
    ],
  },
  {
    id: 'longing',
    title: both('I would like to be held', 'Me gustaría un abrazo'),
    sentences: [
      {
        id: 'hug-no-more',
        words: both('I would like a hug that wants nothing.', 'Me gustaría un abrazo que no pida nada.'),
      },
      {
        id: 'miss-touch',
        words: both('I miss your hands. You need not do anything about it now.', {
          tu: 'Extraño tus manos. No tienes que hacer nada con eso ahora.',
          vos: 'Extraño tus manos. No tenés que hacer nada con eso ahora.',
          usted: 'Extraño sus manos. No tiene que hacer nada con eso ahora.',
        }),
      },
      {
        id: 'lonely-skin',
        words: both('When we don’t touch I begin to tell myself stories. Tell me a better one.', {
          tu: 'Cuando no nos tocamos empiezo a contarme historias. Cuéntame una mejor.',
          vos: 'Cuando no nos tocamos empiezo a contarme historias. Contame una mejor.',
          usted: 'Cuando no nos tocamos empiezo a contarme historias. Cuénteme una mejor.',
        }),
      },
    ],
  },
];
