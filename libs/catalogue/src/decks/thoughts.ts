import type { StepOf } from '@usward/exercises';
import { both } from '../words.ts';

/** Words for the middle of the day, which ask for nothing back. */
export const thoughts: NonNullable<StepOf<'note'>['sets']> = [
  {
    id: 'plain',
    title: both('Just that', 'Solo eso'),
    sentences: [
      {
        id: 'crossed-my-mind',
        words: both('You crossed my mind. That is all.', {
          tu: 'Me acordé de ti. Nada más.',
          vos: 'Me acordé de vos. Nada más.',
          usted: 'Me acordé de usted. Nada más.',
        }),
      },
      {
        id: 'no-answer',
        words: both('Thinking of you. No need to answer.', {
          tu: 'Estoy pensando en ti. No hace falta que respondas.',
          vos: 'Estoy pensando en vos. No hace falta que respondas.',
          usted: 'Estoy pensando en usted. No hace falta que responda.',
        }),
      },
      {
        id: 'on-your-side',
        words: both('I am on your side today, from here.', {
          tu: 'Hoy estoy de tu lado, desde aquí.',
          vos: 'Hoy estoy de tu lado, desde acá.',
          usted: 'Hoy estoy de su lado, desde aquí.',
        }),
      },
      {
        id: 'glad',
        words: both('I am glad it is you I come home to.', {
          tu: 'Me alegra volver a casa y que estés tú.',
          vos: 'Me alegra volver a casa y que estés vos.',
          usted: 'Me alegra volver a casa y que esté usted.',
        }),
      },
    ],
  },
  {
    id: 'noticed',
    title: both('Something I noticed', 'Algo que noté'),
    sentences: [
      {
        id: 'this-morning',
        words: both('I saw what you did this morning. Thank you.', {
          tu: 'Vi lo que hiciste esta mañana. Gracias.',
          vos: 'Vi lo que hiciste esta mañana. Gracias.',
          usted: 'Vi lo que hizo esta mañana. Gracias.',
        }),
      },
      {
        id: 'the-laugh',
        words: both('I am still smiling about last night.', 'Todavía me río de lo de anoche.'),
      },
      {
        id: 'the-song',
        words: both(
          'Our song was on somewhere. I let it play to the end.',
          'Sonó nuestra canción por ahí. La dejé hasta el final.',
        ),
      },
      {
        id: 'the-night',
        words: both('You had the hard half of the night. I know.', {
          tu: 'Te tocó la mitad difícil de la noche. Lo sé.',
          vos: 'Te tocó la mitad difícil de la noche. Lo sé.',
          usted: 'Le tocó la mitad difícil de la noche. Lo sé.',
        }),
      },
      {
        id: 'with-children',
        child: true,
        words: both('I thought of you with {children} this morning. It warmed me.', {
          tu: 'Me acordé de ti esta mañana con {children}. Me hizo bien.',
          vos: 'Me acordé de vos esta mañana con {children}. Me hizo bien.',
          usted: 'Me acordé de usted esta mañana con {children}. Me hizo bien.',
        }),
      },
    ],
  },
  {
    id: 'tonight',
    title: both('For tonight', 'Para esta noche'),
    sentences: [
      {
        id: 'ten-minutes',
        words: both(
          'Ten minutes on the sofa tonight, no phones?',
          '¿Diez minutos en el sofá esta noche, sin teléfonos?',
        ),
      },
      {
        id: 'tell-me',
        words: both('Tonight tell me one thing about your day. I will listen.', {
          tu: 'Esta noche cuéntame una cosa de tu día. Te escucho.',
          vos: 'Esta noche contame una cosa de tu día. Te escucho.',
          usted: 'Esta noche cuénteme una cosa de su día. Le escucho.',
        }),
      },
      {
        id: 'i-cook',
        words: both('Dinner is on me. It may be toast.', 'La cena corre por mi cuenta. Puede que sea pan.'),
      },
      {
        id: 'sleep-first',
        words: both('You sleep first tonight. I mean it.', {
          tu: 'Hoy duermes primero tú. Va en serio.',
          vos: 'Hoy dormís primero vos. Va en serio.',
          usted: 'Hoy duerme primero usted. Va en serio.',
        }),
      },
    ],
  },
];
