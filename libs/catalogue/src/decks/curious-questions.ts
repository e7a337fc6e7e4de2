import type { StepOf } from '@usward/exercises';
import { both } from '../words.ts';

/** Questions that want to know, by what they are about. */
export const curiousQuestions: StepOf<'sentence'>['sets'] = [
  {
    id: 'this-week',
    title: both('This week', 'Esta semana'),
    sentences: [
      {
        id: 'hardest',
        words: both('What was hardest for you this week?', {
          tu: '¿Qué fue lo más difícil para ti esta semana?',
          vos: '¿Qué fue lo más difícil para vos esta semana?',
          usted: '¿Qué fue lo más difícil para usted esta semana?',
        }),
      },
      {
        id: 'nobody-saw',
        words: both('What did you do that nobody saw?', {
          tu: '¿Qué hiciste que nadie vio?',
          vos: '¿Qué hiciste que nadie vio?',
          usted: '¿Qué hizo que nadie vio?',
        }),
      },
      {
        id: 'took-most',
        words: both('What took the most out of you?', {
          tu: '¿Qué te quitó más fuerzas?',
          vos: '¿Qué te quitó más fuerzas?',
          usted: '¿Qué le quitó más fuerzas?',
        }),
      },
      {
        id: 'hoped-for',
        words: both('What had you hoped for, that evening?', {
          tu: '¿Qué esperabas de esa noche?',
          vos: '¿Qué esperabas de esa noche?',
          usted: '¿Qué esperaba de esa noche?',
        }),
      },
    ],
  },
  {
    id: 'that-moment',
    title: both('That moment', 'Ese momento'),
    sentences: [
      {
        id: 'what-happened-inside',
        words: both('What was going on in you just then?', {
          tu: '¿Qué te estaba pasando por dentro?',
          vos: '¿Qué te estaba pasando por dentro?',
          usted: '¿Qué le estaba pasando por dentro?',
        }),
      },
      {
        id: 'how-did-it-sound',
        words: both('How did it sound to you, what I said?', {
          tu: '¿Cómo te sonó lo que dije?',
          vos: '¿Cómo te sonó lo que dije?',
          usted: '¿Cómo le sonó lo que dije?',
        }),
      },
      {
        id: 'trying-to',
        words: both('What were you trying to do for us?', {
          tu: '¿Qué querías hacer por los dos?',
          vos: '¿Qué querías hacer por los dos?',
          usted: '¿Qué quería hacer por los dos?',
        }),
      },
      {
        id: 'not-know',
        words: both('What do I not know about that day?', '¿Qué no sé yo de ese día?'),
      },
    ],
  },
  {
    id: 'underneath',
    title: both('Underneath', 'Por debajo'),
    sentences: [
      {
        id: 'worry',
        words: both('What are you worried about that we have not said?', {
          tu: '¿Qué te preocupa que todavía no hemos dicho?',
          vos: '¿Qué te preocupa que todavía no hemos dicho?',
          usted: '¿Qué le preocupa que todavía no hemos dicho?',
        }),
      },
      {
        id: 'miss-of-before',
        words: both('What do you miss about who you were before?', {
          tu: '¿Qué extrañas de quien eras antes?',
          vos: '¿Qué extrañás de quien eras antes?',
          usted: '¿Qué extraña de quien era antes?',
        }),
      },
      {
        id: 'why-it-matters',
        words: both('Why does this one matter so much to you?', {
          tu: '¿Por qué esto te importa tanto?',
          vos: '¿Por qué esto te importa tanto?',
          usted: '¿Por qué esto le importa tanto?',
        }),
      },
      {
        id: 'on-your-side',
        words: both('When did you last feel I was on your side?', {
          tu: '¿Cuándo sentiste por última vez que estaba de tu lado?',
          vos: '¿Cuándo sentiste por última vez que estaba de tu lado?',
          usted: '¿Cuándo sintió por última vez que estaba de su lado?',
        }),
      },
    ],
  },
  {
    id: 'what-would-help',
    title: both('What would help', 'Qué ayudaría'),
    sentences: [
      {
        id: 'lighter',
        words: both('What would make tomorrow a little lighter?', '¿Qué haría mañana un poco más ligero?'),
      },
      {
        id: 'listen-or-do',
        words: both('Do you want me to listen, or to do something?', {
          tu: '¿Quieres que escuche o que haga algo?',
          vos: '¿Querés que escuche o que haga algo?',
          usted: '¿Quiere que escuche o que haga algo?',
        }),
      },
      {
        id: 'wish-i-noticed',
        words: both('What do you wish I noticed?', {
          tu: '¿Qué te gustaría que yo notara?',
          vos: '¿Qué te gustaría que yo notara?',
          usted: '¿Qué le gustaría que yo notara?',
        }),
      },
      {
        id: 'as-parent',
        child: true,
        words: both('What is harder about being a parent than you show?', {
          tu: '¿Qué de criar te cuesta más de lo que muestras?',
          vos: '¿Qué de criar te cuesta más de lo que mostrás?',
          usted: '¿Qué de criar le cuesta más de lo que muestra?',
        }),
      },
    ],
  },
];
