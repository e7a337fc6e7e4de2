import type { StepOf, Words } from '@usward/exercises';
import { both } from '../words.ts';

type Choice = StepOf<'choice'>;

const one = (
  family: string,
  id: string,
  en: string,
  es: Words['es'],
  child?: true,
): Choice['options'][number] => ({
  id,
  family,
  words: both(en, es),
  ...(child ? { child } : {}),
});

/** What one may say to the other, by what it does. */
export const reassuranceFamilies: NonNullable<Choice['families']> = [
  { id: 'seen', words: both('I see it', 'Lo veo') },
  { id: 'enough', words: both('You are enough', 'Así basta') },
  { id: 'here', words: both('I am here', 'Aquí estoy') },
  { id: 'us', words: both('We two', 'Lo nuestro') },
  { id: 'rest', words: both('Lighter', 'Más ligero') },
];

/** Sentences of one person to the other that calm, each in the first person. Most fit on a slip of paper. */
export const reassurances: Choice['options'] = [
  one('seen', 'see-tired', 'I see how tired you are.', {
    tu: 'Veo el cansancio que llevas.',
    vos: 'Veo el cansancio que llevás.',
    usted: 'Veo el cansancio que lleva.',
  }),
  one('seen', 'see-unseen', 'I notice the things nobody thanks you for.', {
    tu: 'Noto lo que haces y nadie te agradece.',
    vos: 'Noto lo que hacés y nadie te agradece.',
    usted: 'Noto lo que hace y nadie le agradece.',
  }),
  one('seen', 'see-trying', 'I see that you are trying. So am I.', {
    tu: 'Veo que lo intentas. Yo también.',
    vos: 'Veo que lo intentás. Yo también.',
    usted: 'Veo que lo intenta. Yo también.',
  }),
  one('seen', 'believe-hard', 'I believe you that it is hard.', {
    tu: 'Te creo cuando dices que es difícil.',
    vos: 'Te creo cuando decís que es difícil.',
    usted: 'Le creo cuando dice que es difícil.',
  }),
  one('seen', 'see-you', 'I still see you, under all of this.', {
    tu: 'Te sigo viendo, debajo de todo esto.',
    vos: 'Te sigo viendo, debajo de todo esto.',
    usted: 'Le sigo viendo, debajo de todo esto.',
  }),
  one('seen', 'how-much', 'I know how much you hold together.', {
    tu: 'Sé todo lo que sostienes.',
    vos: 'Sé todo lo que sostenés.',
    usted: 'Sé todo lo que sostiene.',
  }),
  one(
    'seen',
    'parent-see',
    'I love watching you with {children}.',
    {
      tu: 'Me encanta verte con {children}.',
      vos: 'Me encanta verte con {children}.',
      usted: 'Me encanta verle con {children}.',
    },
    true,
  ),
  one('enough', 'enough-today', 'What you did today was enough for me.', {
    tu: 'Lo que hiciste hoy me basta.',
    vos: 'Lo que hiciste hoy me basta.',
    usted: 'Lo que hizo hoy me basta.',
  }),
  one('enough', 'not-judging', 'I am not keeping count.', 'No llevo la cuenta.'),
  one('enough', 'bad-day', 'I do not mind a bad day of yours.', {
    tu: 'No me asusta que tengas un mal día.',
    vos: 'No me asusta que tengas un mal día.',
    usted: 'No me asusta que tenga un mal día.',
  }),
  one('enough', 'mess', 'I like you more than I mind the mess.', {
    tu: 'Me importas más que el desorden.',
    vos: 'Me importás más que el desorden.',
    usted: 'Usted me importa más que el desorden.',
  }),
  one('enough', 'like-you', 'I like you the way you are tonight.', {
    tu: 'Me gustas así, como estás esta noche.',
    vos: 'Me gustás así, como estás esta noche.',
    usted: 'Usted me gusta así, como está esta noche.',
  }),
  one('enough', 'trust', 'I trust your way of doing it.', {
    tu: 'Confío en tu manera de hacerlo.',
    vos: 'Confío en tu manera de hacerlo.',
    usted: 'Confío en su manera de hacerlo.',
  }),
  one('enough', 'body', 'I like your body. It does not have to do anything.', {
    tu: 'Me gusta tu cuerpo. No tiene que hacer nada.',
    vos: 'Me gusta tu cuerpo. No tiene que hacer nada.',
    usted: 'Me gusta su cuerpo. No tiene que hacer nada.',
  }),
  one(
    'enough',
    'parent-good',
    'I cannot think of better hands for {children} than yours.',
    {
      tu: 'No imagino mejores manos para {children} que las tuyas.',
      vos: 'No imagino mejores manos para {children} que las tuyas.',
      usted: 'No imagino mejores manos para {children} que las suyas.',
    },
    true,
  ),
  one('here', 'not-leaving', 'I am not going anywhere.', 'No me voy a ninguna parte.'),
  one('here', 'your-side', 'I am on your side, also when we argue.', {
    tu: 'Estoy de tu lado, también cuando discutimos.',
    vos: 'Estoy de tu lado, también cuando discutimos.',
    usted: 'Estoy de su lado, también cuando discutimos.',
  }),
  one('here', 'no-answer', 'I can hear it. You need not make it nicer.', {
    tu: 'Puedo oírlo. No hace falta que lo suavices.',
    vos: 'Puedo oírlo. No hace falta que lo suavices.',
    usted: 'Puedo oírlo. No hace falta que lo suavice.',
  }),
  one('here', 'wake-me', 'I mean it: wake me up.', {
    tu: 'Lo digo en serio: despiértame.',
    vos: 'Lo digo en serio: despertame.',
    usted: 'Lo digo en serio: despiérteme.',
  }),
  one('here', 'sit', 'I will sit here with you. We need not talk.', {
    tu: 'Me siento aquí a tu lado. No hace falta hablar.',
    vos: 'Me siento acá a tu lado. No hace falta hablar.',
    usted: 'Me siento aquí a su lado. No hace falta hablar.',
  }),
  one('here', 'come-back', 'I may go quiet. I always come back.', 'A veces me callo. Siempre vuelvo.'),
  one('here', 'ask-me', 'I like it when you ask me for things.', {
    tu: 'Me gusta que me pidas cosas.',
    vos: 'Me gusta que me pidas cosas.',
    usted: 'Me gusta que me pida cosas.',
  }),
  one('us', 'choose', 'I would pick you again.', {
    tu: 'Te volvería a elegir.',
    vos: 'Te volvería a elegir.',
    usted: 'Le volvería a elegir.',
  }),
  one(
    'us',
    'phase',
    'I think we are a good team in a hard stretch.',
    'Creo que somos buen equipo en un tramo difícil.',
  ),
  one('us', 'miss-us', 'I miss us too.', 'Yo también extraño lo nuestro.'),
  one('us', 'funny', 'I still find you the funniest person in this house.', {
    tu: 'Para mí, nadie en esta casa tiene más gracia que tú.',
    vos: 'Para mí, nadie en esta casa tiene más gracia que vos.',
    usted: 'Para mí, nadie en esta casa tiene más gracia que usted.',
  }),
  one('us', 'no-hurry', 'I am in no hurry with us.', 'Con lo nuestro no tengo prisa.'),
  one('us', 'look-forward', 'I look forward to you, even for five minutes.', {
    tu: 'Me hace ilusión verte, aunque sean cinco minutos.',
    vos: 'Me alegra la idea de verte, aunque sean cinco minutos.',
    usted: 'Me alegra la idea de verle, aunque sean cinco minutos.',
  }),
  one(
    'us',
    'find-way',
    'I think we will find each other again. We are near.',
    'Creo que nos vamos a reencontrar. Estamos cerca.',
  ),
  one('rest', 'take-it', 'I have this one. Sit down.', {
    tu: 'De esto me encargo yo. Siéntate.',
    vos: 'De esto me encargo yo. Sentate.',
    usted: 'De esto me encargo yo. Siéntese.',
  }),
  one('rest', 'can-wait', 'I think it can wait. Really.', 'Creo que eso puede esperar. De verdad.'),
  one('rest', 'not-only-you', 'I will remember it, so that you can forget it.', {
    tu: 'Yo me acuerdo, para que tú puedas olvidarlo.',
    vos: 'Yo me acuerdo, para que vos puedas olvidarlo.',
    usted: 'Yo me acuerdo, para que usted pueda olvidarlo.',
  }),
  one('rest', 'no-touch', 'I am fine without a hug tonight. I love you from over here.', {
    tu: 'Hoy estoy bien sin abrazo. Te quiero desde aquí.',
    vos: 'Hoy estoy bien sin abrazo. Te quiero desde acá.',
    usted: 'Hoy estoy bien sin abrazo. Le quiero desde aquí.',
  }),
  one('rest', 'no-performance', 'I do not need you cheerful.', {
    tu: 'No necesito verte con buena cara.',
    vos: 'No necesito verte con buena cara.',
    usted: 'No necesito verle con buena cara.',
  }),
  one('rest', 'sleep', 'I would rather you slept than folded that.', {
    tu: 'Prefiero que duermas a que dobles eso.',
    vos: 'Prefiero que duermas a que dobles eso.',
    usted: 'Prefiero que duerma a que doble eso.',
  }),
  one('rest', 'half', 'I will take half of the worry.', 'Me quedo con la mitad de la preocupación.'),
];

type Sets = NonNullable<StepOf<'note'>['sets']>;

/** The same sentences, in sets, to send, to say or to print. */
export const reassuranceSets: Sets = reassuranceFamilies.map(({ id, words }) => ({
  id,
  title: words,
  sentences: reassurances
    .filter(({ family }) => family === id)
    .map(({ id: sentence, words: text, child }) => ({
      id: sentence,
      words: text,
      ...(child ? { child } : {}),
    })),
}));

/** What you did, and what it meant. */
export const thanks: Sets = [
  {
    id: 'thanks',
    title: both('What you did, what it meant', 'Lo que hizo, lo que significó'),
    sentences: [
      {
        id: 't-night',
        words: both('You got up so that I could stay down. I slept, and I knew who gave me that.', {
          tu: 'Te levantaste para que yo siguiera durmiendo. Dormí, y supe de quién era el regalo.',
          vos: 'Te levantaste para que yo siguiera durmiendo. Dormí, y supe de quién era el regalo.',
          usted: 'Se levantó para que yo siguiera durmiendo. Dormí, y supe de quién era el regalo.',
        }),
      },
      {
        id: 't-bedtime',
        child: true,
        words: both('You did the whole bedtime with {children}. I sat down for the first time today.', {
          tu: 'Hiciste toda la rutina de dormir a {children}. Fue la primera vez que me senté hoy.',
          vos: 'Hiciste toda la rutina de dormir a {children}. Fue la primera vez que me senté hoy.',
          usted: 'Hizo toda la rutina de dormir a {children}. Fue la primera vez que me senté hoy.',
        }),
      },
      {
        id: 't-coffee',
        words: both('You made my coffee without my asking. For a minute somebody was looking after me.', {
          tu: 'Me hiciste el café sin que lo pidiera. Por un minuto alguien me cuidó.',
          vos: 'Me hiciste el café sin que lo pidiera. Por un minuto alguien me cuidó.',
          usted: 'Me hizo el café sin que lo pidiera. Por un minuto alguien me cuidó.',
        }),
      },
      {
        id: 't-asked',
        words: both('You asked how I was and waited for the answer. I felt like a person again.', {
          tu: 'Me preguntaste cómo estaba y esperaste la respuesta. Volví a sentirme persona.',
          vos: 'Me preguntaste cómo estaba y esperaste la respuesta. Volví a sentirme persona.',
          usted: 'Me preguntó cómo estaba y esperó la respuesta. Volví a sentirme persona.',
        }),
      },
      {
        id: 't-relatives',
        words: both('You dealt with the visit so that I did not have to. My shoulders came down.', {
          tu: 'Te encargaste de la visita para que no me tocara a mí. Se me bajaron los hombros.',
          vos: 'Te encargaste de la visita para que no me tocara a mí. Se me bajaron los hombros.',
          usted: 'Se encargó de la visita para que no me tocara a mí. Se me bajaron los hombros.',
        }),
      },
      {
        id: 't-laugh',
        words: both('You made me laugh in the worst hour of the day. It saved the rest of it.', {
          tu: 'Me hiciste reír en la peor hora del día. Salvó lo que quedaba.',
          vos: 'Me hiciste reír en la peor hora del día. Salvó lo que quedaba.',
          usted: 'Me hizo reír en la peor hora del día. Salvó lo que quedaba.',
        }),
      },
      {
        id: 't-sorry',
        words: both('You came back after we argued. I could breathe again.', {
          tu: 'Volviste después de que discutimos. Pude respirar otra vez.',
          vos: 'Volviste después de que discutimos. Pude respirar otra vez.',
          usted: 'Volvió después de que discutimos. Pude respirar otra vez.',
        }),
      },
      {
        id: 't-boring',
        words: both('You did the boring thing that never ends. I noticed, and I felt less alone with it.', {
          tu: 'Hiciste eso aburrido que nunca se acaba. Lo noté, y me pesó menos.',
          vos: 'Hiciste eso aburrido que nunca se acaba. Lo noté, y me pesó menos.',
          usted: 'Hizo eso aburrido que nunca se acaba. Lo noté, y me pesó menos.',
        }),
      },
      {
        id: 't-space',
        words: both('You gave me half an hour and asked nothing for it. I came back as myself.', {
          tu: 'Me diste media hora y no pediste nada a cambio. Volví a ser yo.',
          vos: 'Me diste media hora y no pediste nada a cambio. Volví a ser yo.',
          usted: 'Me dio media hora y no pidió nada a cambio. Volví a ser yo.',
        }),
      },
      {
        id: 't-look',
        words: both('You looked at me across the room. I kept it all day.', {
          tu: 'Me miraste desde el otro lado del cuarto. Me duró todo el día.',
          vos: 'Me miraste desde el otro lado del cuarto. Me duró todo el día.',
          usted: 'Me miró desde el otro lado del cuarto. Me duró todo el día.',
        }),
      },
    ],
  },
];

/** To ask for a kind word, or for something, without a quarrel first. */
export const asking: Sets = [
  {
    id: 'a-word',
    title: both('A word', 'Una palabra'),
    sentences: [
      {
        id: 'ask-word',
        words: both(
          'I could use a kind word today. Any one will do.',
          'Hoy me vendría bien una palabra amable. La que sea.',
        ),
      },
      {
        id: 'ask-fine',
        words: both('Could you tell me that we are all right? Even if it is only for tonight.', {
          tu: '¿Me dices que estamos bien? Aunque sea solo por esta noche.',
          vos: '¿Me decís que estamos bien? Aunque sea solo por esta noche.',
          usted: '¿Me dice que estamos bien? Aunque sea solo por esta noche.',
        }),
      },
      {
        id: 'ask-noticed',
        words: both('Did you see something I did well this week? I would like to hear it.', {
          tu: '¿Viste algo que hice bien esta semana? Me gustaría oírlo.',
          vos: '¿Viste algo que hice bien esta semana? Me gustaría oírlo.',
          usted: '¿Vio algo que hice bien esta semana? Me gustaría oírlo.',
        }),
      },
      {
        id: 'ask-love',
        words: both('Could you say “I love you” with your eyes on me?', {
          tu: '¿Me dices «te quiero» mirándome?',
          vos: '¿Me decís «te quiero» mirándome?',
          usted: '¿Me dice que me quiere, mirándome?',
        }),
      },
      {
        id: 'ask-like',
        words: both('Do you still like me? I know. I just want to hear it.', {
          tu: '¿Todavía te gusto? Ya sé. Solo quiero oírlo.',
          vos: '¿Todavía te gusto? Ya sé. Solo quiero oírlo.',
          usted: '¿Todavía le gusto? Ya sé. Solo necesito oírlo.',
        }),
      },
    ],
  },
  {
    id: 'a-thing',
    title: both('A small thing', 'Una cosa pequeña'),
    sentences: [
      {
        id: 'ask-listen',
        words: both(
          'I need five minutes of being heard. Nothing has to be solved.',
          'Necesito que me escuchen cinco minutos. No hay que resolver nada.',
        ),
      },
      {
        id: 'ask-hug',
        words: both('Would you hold me for a moment, and nothing else?', {
          tu: '¿Me abrazas un momento, y nada más?',
          vos: '¿Me abrazás un momento, y nada más?',
          usted: '¿Me abraza un momento, y nada más?',
        }),
      },
      {
        id: 'ask-rest',
        words: both('Could I have half an hour with the door shut?', {
          tu: '¿Me cubres media hora, con la puerta cerrada?',
          vos: '¿Me cubrís media hora, con la puerta cerrada?',
          usted: '¿Me cubre media hora, con la puerta cerrada?',
        }),
      },
      {
        id: 'ask-take',
        words: both('Could you take one thing off my list today, from start to end?', {
          tu: '¿Puedes quitarme hoy una cosa de la lista, de principio a fin?',
          vos: '¿Podés sacarme hoy una cosa de la lista, de principio a fin?',
          usted: '¿Puede quitarme hoy una cosa de la lista, de principio a fin?',
        }),
      },
      {
        id: 'ask-sit',
        words: both('Come and sit next to me. You need not say anything.', {
          tu: 'Ven a sentarte conmigo. No hace falta decir nada.',
          vos: 'Vení a sentarte conmigo. No hace falta decir nada.',
          usted: 'Venga a sentarse conmigo. No hace falta decir nada.',
        }),
      },
      {
        id: 'ask-fun',
        words: both('Tell me something silly. It was a long day.', {
          tu: 'Dime una tontería. Fue un día largo.',
          vos: 'Decime una tontería. Fue un día largo.',
          usted: 'Dígame una tontería. Fue un día largo.',
        }),
      },
      {
        id: 'ask-question',
        words: both('Ask me something that is not about tasks.', {
          tu: 'Pregúntame algo que no sea de tareas.',
          vos: 'Preguntame algo que no sea de tareas.',
          usted: 'Pregúnteme algo que no sea de tareas.',
        }),
      },
    ],
  },
];
