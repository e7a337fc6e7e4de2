import type { StepOf } from '@usward/exercises';
import { both } from '../words.ts';

/** Sentences to say aloud, by what they are about. */
export const sentences: StepOf<'sentence'>['sets'] = [
  {
    id: 'miss',
    title: both('I miss us', 'Extraño lo nuestro'),
    sentences: [
      { id: 'i-miss-us', words: both('I miss us.', 'Extraño lo nuestro.') },
      {
        id: 'miss-and-love',
        words: both(
          'I miss us, and I love what we have now. Both are true.',
          'Extraño lo nuestro, y quiero lo que tenemos ahora. Las dos cosas son ciertas.',
        ),
      },
      {
        id: 'miss-laughing',
        words: both('I miss laughing with you until late.', {
          tu: 'Extraño reírme contigo hasta tarde.',
          vos: 'Extraño reírme con vos hasta tarde.',
          usted: 'Extraño reírme con usted hasta tarde.',
        }),
      },
    ],
  },
  {
    id: 'both-at-once',
    title: both('Love and grief at once', 'Amor y duelo a la vez'),
    sentences: [
      {
        id: 'this-life',
        words: both(
          'I love this life, and I grieve the one before.',
          'Quiero esta vida, y también me duele la que dejamos.',
        ),
      },
      {
        id: 'same-hour',
        words: both(
          'I can be grateful and sad in the same hour.',
          'Puedo sentir gratitud y tristeza en la misma hora.',
        ),
      },
    ],
  },
  {
    id: 'weird',
    title: both('This is weird', 'Esto es raro'),
    sentences: [
      {
        id: 'team',
        words: both(
          'It is weird, isn’t it? We are a team, and we hardly see each other.',
          'Es raro, ¿no? Somos un equipo y casi no nos vemos.',
        ),
      },
      {
        id: 'find-out',
        words: both('I don’t quite know who we are right now. I’d like to find out with you.', {
          tu: 'No sé bien quiénes somos ahora. Me gustaría averiguarlo contigo.',
          vos: 'No sé bien quiénes somos ahora. Me gustaría averiguarlo con vos.',
          usted: 'No sé bien quiénes somos ahora. Me gustaría averiguarlo con usted.',
        }),
      },
    ],
  },
  {
    id: 'strangers',
    title: both('Strangers, roommates', 'Como dos extraños'),
    sentences: [
      {
        id: 'roommates',
        words: both(
          'I feel like we’re roommates, and I want more than that.',
          'Siento que compartimos casa y poco más. Quiero más que eso.',
        ),
      },
      {
        id: 'strangers-kitchen',
        words: both(
          'Some days we are two strangers who share a kitchen.',
          'Hay días en que parecemos dos extraños que comparten cocina.',
        ),
      },
    ],
  },
  {
    id: 'look',
    title: both('Looking at each other', 'Mirarnos'),
    sentences: [
      {
        id: 'not-in-days',
        words: both('I think we haven’t looked at each other in days. Look at me for a moment.', {
          tu: 'Creo que llevamos días sin mirarnos. Mírame un momento.',
          vos: 'Creo que llevamos días sin mirarnos. Mirame un momento.',
          usted: 'Creo que llevamos días sin mirarnos. Míreme un momento.',
        }),
      },
      {
        id: 'hello-me',
        words: both('Hello. It’s me, the one from before.', 'Hola. Soy yo, la persona de antes.'),
      },
    ],
  },
  {
    id: 'love',
    title: both('“I love you”, on purpose', '«Te quiero», a propósito'),
    sentences: [
      {
        id: 'on-purpose',
        words: both('I love you. I am saying it on purpose.', {
          tu: 'Te quiero. Lo digo a propósito.',
          vos: 'Te quiero. Lo digo a propósito.',
          usted: 'Usted es mi amor. Lo digo a propósito.',
        }),
      },
      {
        id: 'choose-again',
        words: both('I would choose you again, tired as we are.', {
          tu: 'Te elegiría otra vez, con todo este cansancio.',
          vos: 'Te elegiría otra vez, con todo este cansancio.',
          usted: 'Elegiría otra vez estar con usted, con todo este cansancio.',
        }),
      },
      {
        id: 'still-like',
        words: both('I still like you.', {
          tu: 'Todavía me gustas.',
          vos: 'Todavía me gustás.',
          usted: 'Usted me sigue gustando.',
        }),
      },
    ],
  },
];
