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
      {
        id: 'miss-being-two',
        words: both(
          'I miss being two. Not instead of this. As well.',
          'Extraño ser dos. No en lugar de esto. También.',
        ),
      },
      {
        id: 'love-no-guilt',
        words: both(
          'I love our life and I miss us. I am not ashamed of either.',
          'Quiero nuestra vida y extraño lo nuestro. Ninguna de las dos cosas me da vergüenza.',
        ),
      },
      {
        id: 'miss-your-face',
        words: both('I miss your face when nobody needs anything from you.', {
          tu: 'Extraño tu cara cuando nadie necesita nada de ti.',
          vos: 'Extraño tu cara cuando nadie necesita nada de vos.',
          usted: 'Extraño su cara cuando nadie necesita nada de usted.',
        }),
      },
      {
        id: 'miss-talk',
        words: both('I miss talking about nothing with you.', {
          tu: 'Extraño hablar de nada contigo.',
          vos: 'Extraño hablar de nada con vos.',
          usted: 'Extraño hablar de nada con usted.',
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
      {
        id: 'would-not-swap',
        words: both('I would not go back, and I miss it anyway.', 'No volvería atrás, y aun así lo extraño.'),
      },
      {
        id: 'full-arms',
        words: both(
          'My arms are full, and something in me still feels empty. Both.',
          'Tengo los brazos llenos y algo en mí sigue vacío. Las dos cosas.',
        ),
      },
      {
        id: 'love-child-miss-us',
        child: true,
        words: both(
          'I love {children} more than I can say, and I miss us.',
          'Quiero a {children} más de lo que sé decir, y extraño lo nuestro.',
        ),
      },
      {
        id: 'cry-thank',
        words: both('Do not worry if I cry. Part of it is being glad.', {
          tu: 'No te asustes si lloro. Una parte es alegría.',
          vos: 'No te asustes si lloro. Una parte es alegría.',
          usted: 'No se asuste si lloro. Una parte es alegría.',
        }),
      },
      {
        id: 'old-me',
        words: both(
          'I am getting to know the new me, and I miss the old one.',
          'Voy conociendo a quien soy ahora, y extraño a quien era.',
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
      {
        id: 'no-manual',
        words: both('This is strange, and nobody told us how strange. Thank goodness it is you.', {
          tu: 'Esto es rarísimo y nadie nos avisó. Menos mal que me tocó contigo.',
          vos: 'Esto es rarísimo y nadie nos avisó. Menos mal que me tocó con vos.',
          usted: 'Esto es rarísimo y nadie nos avisó. Menos mal que me tocó con usted.',
        }),
      },
      {
        id: 'polite',
        words: both('We have become very polite. I miss teasing you.', {
          tu: 'Nos tratamos con mucha cortesía. Extraño molestarte un poco.',
          vos: 'Nos tratamos con mucha cortesía. Extraño cargarte un poco.',
          usted: 'Nos tratamos con mucha cortesía. Extraño bromear con usted.',
        }),
      },
      {
        id: 'logistics',
        words: both('I think I only talk to you in lists lately. Hello.', {
          tu: 'Creo que últimamente solo te hablo en listas. Hola.',
          vos: 'Creo que últimamente solo te hablo en listas. Hola.',
          usted: 'Creo que últimamente solo le hablo en listas. Hola.',
        }),
      },
      {
        id: 'awkward',
        words: both('I feel shy with you, which is odd after all this time.', {
          tu: 'Me das un poco de timidez, y es raro después de tanto tiempo.',
          vos: 'Me das un poco de timidez, y es raro después de tanto tiempo.',
          usted: 'Siento timidez con usted, y es raro después de tanto tiempo.',
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
      {
        id: 'shift-workers',
        words: both(
          'We hand over like two people on different shifts. I would like one minute in the same one.',
          'Nos relevamos como dos turnos distintos. Me gustaría un minuto en el mismo.',
        ),
      },
      {
        id: 'know-you-again',
        words: both('I feel like I don’t know what you think about at night. I want to know.', {
          tu: 'Siento que no sé en qué piensas de noche. Me gustaría saberlo.',
          vos: 'Siento que no sé en qué pensás de noche. Me gustaría saberlo.',
          usted: 'Siento que no sé en qué piensa de noche. Me gustaría saberlo.',
        }),
      },
      {
        id: 'same-bed',
        words: both('We sleep in the same bed and I still miss you.', {
          tu: 'Dormimos en la misma cama y aun así te extraño.',
          vos: 'Dormimos en la misma cama y aun así te extraño.',
          usted: 'Dormimos en la misma cama y aun así le extraño.',
        }),
      },
      {
        id: 'good-roommates',
        words: both(
          'As roommates we are quite good. I would like the other thing back.',
          'Para compartir piso no nos va nada mal. Me gustaría recuperar lo otro.',
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
      {
        id: 'three-seconds',
        words: both('Can I have three seconds of your eyes?', {
          tu: '¿Me prestas tus ojos tres segundos?',
          vos: '¿Me prestás tus ojos tres segundos?',
          usted: '¿Me presta sus ojos tres segundos?',
        }),
      },
      {
        id: 'there-you-are',
        words: both('There you are.', { tu: 'Ahí estás.', vos: 'Ahí estás.', usted: 'Ahí está usted.' }),
      },
      {
        id: 'changed',
        words: both('Something in your face is new. I would like to look at it properly.', {
          tu: 'Tienes algo nuevo en la cara. Me gustaría mirarlo con calma.',
          vos: 'Tenés algo nuevo en la cara. Me gustaría mirarlo con calma.',
          usted: 'Tiene algo nuevo en la cara. Me gustaría mirarlo con calma.',
        }),
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
          usted: 'Le quiero. Lo digo a propósito.',
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
      {
        id: 'not-reflex',
        words: both('I say “love you” a lot without hearing it. This time I heard it: I love you.', {
          tu: 'Digo mucho «te quiero» sin oírlo. Esta vez lo oí: te quiero.',
          vos: 'Digo mucho «te quiero» sin oírlo. Esta vez lo oí: te quiero.',
          usted: 'Digo muchas veces que le quiero sin oírlo. Esta vez lo oí: le quiero.',
        }),
      },
      {
        id: 'love-because',
        words: both('I love you, and today it was because of one small thing: how you…', {
          tu: 'Te quiero, y hoy fue por una cosa pequeña: cómo…',
          vos: 'Te quiero, y hoy fue por una cosa pequeña: cómo…',
          usted: 'Le quiero, y hoy fue por una cosa pequeña: cómo…',
        }),
      },
      {
        id: 'on-my-side',
        words: both('I am on your side, also when I sound as if I were not.', {
          tu: 'Estoy de tu lado, aunque a veces no lo parezca.',
          vos: 'Estoy de tu lado, aunque a veces no lo parezca.',
          usted: 'Estoy de su lado, aunque a veces no lo parezca.',
        }),
      },
      {
        id: 'glad-its-you',
        words: both('Of everyone it could have been, I am glad it is you.', {
          tu: 'De toda la gente que pudo ser, me alegra que seas tú.',
          vos: 'De toda la gente que pudo ser, me alegra que seas vos.',
          usted: 'De toda la gente que pudo ser, me alegra que sea usted.',
        }),
      },
    ],
  },
];
