import type { Exercise, Step } from '@usward/exercises';
import { thoughts } from '../decks/thoughts.ts';
import { both } from '../words.ts';

const hour: Step = {
  id: 'hour',
  kind: 'cue',
  prompt: both('At what hour?', '¿A qué hora?'),
  hint: both('Only this phone says it, to you.', 'Solo avisa este teléfono, y a nadie más.'),
  presets: [
    { hour: '10:00', words: both('first coffee break', 'el primer café') },
    { hour: '12:30', words: both('lunch break', 'la pausa del almuerzo') },
    { hour: '15:30', words: both('the slow hour', 'la hora lenta') },
    { hour: '18:00', words: both('on the way home', 'de camino a casa') },
    { hour: '21:30', words: both('when it gets quiet', 'cuando todo se calma') },
  ],
};

export const thinkingOfYou: Exercise = {
  key: 'thinking-of-you',
  version: 1,
  title: both('Thinking of you', 'En mitad del día'),
  purpose: both(
    'A few words in the middle of the day, on purpose.',
    'Unas palabras en mitad del día, a propósito.',
  ),
  alsoCalled: {
    en: [
      'thinking of you', 'text message', 'lunch', 'lunch break', 'message', 'miss you', 'during the day', 'at work',
      'love note', 'send something', 'midday', 'lunch check-in', 'text me', 'write to my partner',
    ],
    es: [
      'pienso en ti', 'mensaje', 'almuerzo', 'pausa del almuerzo', 'mensajito', 'te extraño', 'durante el día',
      'en el trabajo', 'nota de amor', 'mandar algo', 'mediodía', 'me acordé de ti', 'escribir a mi pareja',
    ],
  }, // prettier-ignore
  minutes: { small: 1, full: 2 },
  variants: {
    couple: {
      steps: [
        hour,
        {
          id: 'message',
          kind: 'note',
          prompt: both('Say it, or send it', 'Decirlo o mandarlo'),
          hint: both(
            'It asks for nothing back. Aloud tonight is just as good.',
            'No pide respuesta. Esta noche en voz alta vale igual.',
          ),
          sets: thoughts,
          max: 240,
          button: both('Send it now', 'Mandarlo ahora'),
        },
      ],
      small: ['message'],
      opening: 'closing',
    },
    solo: {
      steps: [
        hour,
        {
          id: 'think',
          kind: 'sentence',
          prompt: both('A sentence to carry with you', 'Una frase para llevar'),
          hint: both('Say it when you like, in your own way, or only think it.', {
            tu: 'Dila cuando quieras y a tu manera, o solo piénsala.',
            vos: 'Decila cuando quieras y a tu manera, o solo pensala.',
            usted: 'Dígala cuando guste y a su manera, o solo piénsela.',
          }),
          sets: thoughts,
          max: 240,
        },
      ],
      small: ['think'],
      opening: 'never',
    },
  },
  fields: {
    hour: { widest: 'V0', start: 'V0', opens: 'never' },
    message: { widest: 'V2', start: 'VP', opens: 'sent' },
    think: { widest: 'V0', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['fear', 'acute-mood'],
  evidence: {
    note: both(
      'A plan of the form “when it is this hour, I do that” makes it likelier that people do it. That was seen over many studies, on other goals. Nobody has tested it on lunch messages.',
      'Un plan del tipo «cuando sea tal hora, hago tal cosa» hace más fácil cumplirlo. Se vio en muchos estudios, con otras metas. Con mensajes a mediodía nadie lo ha probado.',
    ),
    source: 'Gollwitzer & Sheeran 2006, Adv Exp Soc Psychol 38',
  },
  smile: both(
    '“We are out of dish soap” is also thinking of you. Today, one more line.',
    '«Se acabó el jabón» también es pensar en alguien. Hoy, una línea más.',
  ),
};
