import type { FieldRule, StepOf } from '@usward/exercises';
import { both } from './words.ts';

/** The last step of every exercise in which the coach looks along: asked each time, and each time the same way. */
export const topics: StepOf<'topics'> = {
  id: 'topics',
  kind: 'topics',
  prompt: both('Shall we tell your therapist what was hard to put into words?', {
    tu: '¿Le contamos a tu terapeuta qué te costó al escribir?',
    vos: '¿Le contamos a tu terapeuta qué te costó al escribir?',
    usted: '¿Le contamos a su terapeuta qué le costó al escribir?',
  }),
  hint: both(
    'What comes up often can be taught, such as “always and never”. Only the kind, never your words.',
    {
      tu: 'Lo que sale a menudo se puede aprender, como «siempre y nunca». Solo el tipo de frase, nunca tus palabras.',
      vos: 'Lo que sale seguido se puede aprender, como «siempre y nunca». Solo el tipo de frase, nunca tus palabras.',
      usted:
        'Lo que sale a menudo se puede aprender, como «siempre y nunca». Solo el tipo de frase, nunca sus palabras.',
    },
  ),
};

/** At most for the therapist, and private until its author says yes. */
export const topicsField: FieldRule = { widest: 'V1', start: 'V0', opens: 'never' };
