import type { Exercise, Step } from '@usward/exercises';
import { both } from '../words.ts';

const agenda: Step = {
  id: 'agenda',
  kind: 'text',
  prompt: both('One thing you would like on the table', {
    tu: 'Una cosa que te gustaría poner sobre la mesa',
    vos: 'Una cosa que te gustaría poner sobre la mesa',
    usted: 'Una cosa que le gustaría poner sobre la mesa',
  }),
  hint: both('Only its name: “Sundays at your sister’s”. Read it out when its turn comes.', {
    tu: 'Solo el nombre: «los domingos con tu hermana». Se lee cuando le toque.',
    vos: 'Solo el nombre: «los domingos con tu hermana». Se lee cuando le toque.',
    usted: 'Solo el nombre: «los domingos con su hermana». Se lee cuando le toque.',
  }),
  max: 160,
};

export const weeklyMeeting: Exercise = {
  key: 'weekly-meeting',
  version: 1,
  title: both('Our twenty minutes', 'Nuestros veinte minutos'),
  purpose: both(
    'Once a week: thanks first, then one hard thing, then something to look forward to.',
    'Una vez por semana: primero las gracias, luego algo difícil, luego algo que dé ganas.',
  ),
  alsoCalled: {
    en: [
      'weekly meeting',
      'family meeting',
      'check in properly',
      'state of us',
      'logistics',
      'planning',
      'calendar',
      'regular time to talk',
      'after bedtime',
      'with coffee',
      'safe space',
      'what feels hard',
      'what changed',
      'decisions',
      'agenda',
      'we only talk about chores',
      'date',
      'team',
    ],
    es: [
      'reunión semanal',
      'reunión',
      'reunión de pareja',
      'organizarnos',
      'logística',
      'planear',
      'agenda',
      'calendario',
      'hablar con calma',
      'un rato para hablar',
      'con un café',
      'espacio seguro',
      'lo que cuesta',
      'lo que cambió',
      'decisiones',
      'solo hablamos de tareas',
      'equipo',
    ],
  },
  minutes: { small: 7, full: 22 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'Twenty minutes in short slots. When a slot is over, it is over, even in mid-argument.',
            'Veinte minutos en tramos cortos. Cuando un tramo se acaba, se acaba, aunque se esté discutiendo.',
          ),
          more: both(
            'A table, something warm, one phone between you. Understand first, agree after. What does not fit goes to another day. If one of you nods off, that was a good meeting.',
            'Una mesa, algo caliente, un teléfono entre los dos. Primero entender, después acordar. Lo que no quepa va para otro día. Si alguien cabecea, también fue una buena reunión.',
          ),
        },
        agenda,
        {
          id: 'last-time',
          kind: 'recall',
          prompt: both('What you agreed last time', 'Lo acordado la última vez'),
          of: { exercise: 'weekly-meeting', step: 'decided' },
          empty: both('Nothing from last time. A clean table.', 'Nada de la última vez. La mesa está libre.'),
        },
        {
          id: 'parked-before',
          kind: 'recall',
          prompt: both('What was kept for another day', 'Lo que quedó para otro día'),
          of: { exercise: 'weekly-meeting', step: 'parked' },
          empty: both('Nothing is waiting.', 'No hay nada en espera.'),
        },
        {
          id: 'thanks',
          kind: 'timer',
          prompt: both('Thanks first', 'Primero, las gracias'),
          hint: both('Two each: what the other did this week, and what it did for you.', {
            tu: 'Dos por persona: qué hizo la otra esta semana, y qué te dio eso.',
            vos: 'Dos por persona: qué hizo la otra esta semana, y qué te dio eso.',
            usted: 'Dos por persona: qué hizo la otra esta semana, y qué le dio eso.',
          }),
          seconds: 180,
          done: both('Time. A thank-you may still finish.', 'Tiempo. Un gracias a medias se puede terminar.'),
        },
        {
          id: 'worked',
          kind: 'timer',
          prompt: both('What worked this week?', '¿Qué salió bien esta semana?'),
          hint: both(
            'Even one thing. Even by accident.',
            'Aunque sea una cosa. Aunque fuera por casualidad.',
          ),
          seconds: 120,
          done: both('Time. On to the harder part.', 'Tiempo. Ahora, lo que cuesta más.'),
        },
        {
          id: 'children',
          kind: 'timer',
          child: true,
          prompt: both('How are things with {children}?', '¿Cómo van las cosas con {children}?'),
          hint: both(
            'Something that made you smile, and something to keep an eye on.',
            'Algo que dio risa, y algo que conviene mirar.',
          ),
          seconds: 120,
          done: both('Time. Back to the two of you.', 'Tiempo. De vuelta a los dos.'),
        },
        {
          id: 'hard',
          kind: 'timer',
          prompt: both('One hard thing', 'Una cosa difícil'),
          hint: both(
            'Only one. Half the time each, and say back what you heard before you answer.',
            'Solo una. Mitad del tiempo por persona, y repetir lo oído antes de responder.',
          ),
          seconds: 300,
          done: both(
            'Time. If it is not finished, it can have a day of its own.',
            'Tiempo. Si no se terminó, puede tener su propio día.',
          ),
        },
        {
          id: 'hear',
          kind: 'receive',
          text: both(
            'For the one who listens: not to win it, not to fix it. To understand it first.',
            'Para quien escucha: ni ganar ni arreglar. Primero, entender.',
          ),
          moves: [
            both('“So for you it was…”', {
              tu: '«Entonces para ti fue…»',
              vos: '«Entonces para vos fue…»',
              usted: '«Entonces para usted fue…»',
            }),
            both('“What would help a little?”', '«¿Qué ayudaría un poco?»'),
            both('“I had not seen it like that.”', '«No lo había visto así.»'),
            both('“Can we keep this one for another day?”', '«¿Dejamos esta para otro día?»'),
            both('A sip, a breath, then an answer.', 'Un sorbo, un respiro, y luego responder.'),
          ],
        },
        {
          id: 'parked',
          kind: 'agree',
          prompt: both('For another day', 'Para otro día'),
          hint: both(
            'What needs more room: a long listening talk, or the appointment.',
            'Lo que necesita más espacio: una charla larga de escucha, o la sesión.',
          ),
          max: 160,
          button: both('Suggest another day', 'Proponer otro día'),
        },
        {
          id: 'kept-tasks',
          kind: 'recall',
          prompt: both('The tasks each of you keeps now', 'Las tareas que ahora lleva cada quien'),
          of: { exercise: 'load-map', step: 'keep' },
          empty: both(
            'None agreed. You can look at the week all the same.',
            'Ninguna acordada. La semana se puede mirar igual.',
          ),
        },
        {
          id: 'flex',
          kind: 'timer',
          prompt: both('Next week: who carries what?', 'La semana que viene: ¿quién lleva qué?'),
          hint: both(
            'Look at the week ahead. Who has it heavier? Move one thing.',
            'Mirar la semana. ¿A quién le toca más? Mover una cosa.',
          ),
          seconds: 180,
          done: both('Time. One thing moved is enough.', 'Tiempo. Con una cosa que cambie basta.'),
        },
        {
          id: 'decided',
          kind: 'agree',
          prompt: both('What you decide today', 'Lo que se decide hoy'),
          hint: both(
            'One sentence: who does what, until when. It holds once both say yes.',
            'Una frase: quién hace qué, hasta cuándo. Vale cuando los dos dicen que sí.',
          ),
          max: 240,
          button: both('Put it to both of us', 'Proponerlo a los dos'),
          quick: [
            { id: 'one-more-week', words: both('One more week of it', 'Una semana más igual') },
            { id: 'smaller', words: both('The same, but smaller', 'Lo mismo, más pequeño') },
            { id: 'let-it-go', words: both('Let it go for now', 'Dejarlo por ahora') },
          ],
        },
        {
          id: 'next',
          kind: 'agree',
          prompt: both('Something to look forward to', 'Algo que dé ganas'),
          hint: both(
            'A ritual, an hour of your own, one good question. Small, with a day.',
            'Un ritual, una hora para los dos, una buena pregunta. Pequeño, y con día.',
          ),
          max: 160,
          slot: true,
          button: both('Suggest it', 'Proponerlo'),
        },
        {
          id: 'held',
          kind: 'together',
          prompt: both(
            'Did you sit down together, for however long?',
            '¿Hubo un rato para los dos, largo o corto?',
          ),
          button: both('We met', 'Nos reunimos'),
        },
      ],
      small: ['thanks', 'next', 'held'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Ten minutes with your own week, as if you had an appointment with yourself.', {
            tu: 'Diez minutos con tu propia semana, como una cita contigo.',
            vos: 'Diez minutos con tu propia semana, como una cita con vos.',
            usted: 'Diez minutos con su propia semana, como una cita a solas.',
          }),
          more: both('What you write first is yours alone. Only the last field can go to your therapist.', {
            tu: 'Lo primero que escribas es solo tuyo. Solo el último campo puede llegarle a tu terapeuta.',
            vos: 'Lo primero que escribas es solo tuyo. Solo el último campo puede llegarle a tu terapeuta.',
            usted: 'Lo primero que escriba es solo suyo. Solo el último campo puede llegarle a su terapeuta.',
          }),
        },
        {
          id: 'my-good',
          kind: 'text',
          prompt: both('What worked this week?', '¿Qué salió bien esta semana?'),
          hint: both(
            'Even one thing. Even by accident.',
            'Aunque sea una cosa. Aunque fuera por casualidad.',
          ),
          max: 240,
        },
        {
          id: 'my-hard',
          kind: 'text',
          prompt: both('What was hard?', '¿Qué costó?'),
          hint: both('One thing, the way it was.', 'Una cosa, tal como fue.'),
          max: 240,
        },
        {
          id: 'my-lighter',
          kind: 'text',
          prompt: both(
            'One thing to carry less of next week',
            'Una cosa que llevar menos la semana que viene',
          ),
          hint: both('Hand it over, halve it, or let it lie.', 'Pasarla, partirla o dejarla estar.'),
          max: 160,
        },
        {
          ...agenda,
          prompt: both(
            'One thing for the appointment, if you like',
            'Una cosa para la sesión, si hace falta',
          ),
          hint: both('Only its name is enough.', 'Con el nombre basta.'),
        },
      ],
      small: ['my-good', 'agenda'],
      opening: 'never',
    },
  },
  fields: {
    agenda: { widest: 'V2', start: 'V2', opens: 'alone' },
    parked: { widest: 'V2', start: 'V2', opens: 'agreed' },
    decided: { widest: 'V2', start: 'V2', opens: 'agreed' },
    next: { widest: 'V2', start: 'V2', opens: 'agreed' },
    'my-good': { widest: 'V0', start: 'V0', opens: 'never' },
    'my-hard': { widest: 'V0', start: 'V0', opens: 'never' },
    'my-lighter': { widest: 'V0', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['under-4h-sleep', 'acute-mood'],
  evidence: {
    note: both(
      'No trial has tested this meeting. A weekly hour for the couple is common advice; ours is twenty minutes, because few tired people have an hour. Thanks come first because the first minutes of a talk often set the rest.',
      'Ningún ensayo ha probado esta reunión. Una hora semanal para la pareja es consejo frecuente; la nuestra dura veinte minutos, porque con sueño pocas personas tienen una hora. Las gracias van primero: el comienzo suele marcar el resto.',
    ),
    source: 'Clinical practice; Carrère & Gottman 1999, Family Process 38(3), on first minutes',
  },
  smile: both(
    'Minutes of the meeting: tea was drunk while still warm.',
    'Acta de la reunión: alguien se tomó el té todavía caliente.',
  ),
};
