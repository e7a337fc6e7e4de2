import type { FieldRule, StepOf } from '@usward/exercises';
import { both } from './words.ts';

/** The last step of every exercise in which the coach looks along: asked each time, and each time the same way. */
export const topics: StepOf<'topics'> = {
  id: 'topics',
  kind: 'topics',
  prompt: both('May your therapist know which kinds of things came up here?', {
    tu: '¿Puede saber tu terapeuta qué clase de cosas salieron aquí?',
    vos: '¿Puede saber tu terapeuta qué clase de cosas salieron acá?',
    usted: '¿Puede saber su terapeuta qué clase de cosas salieron aquí?',
  }),
  hint: both(
    'What comes up often can be taught, such as “always and never”. Only the kind, never your words.',
    {
      tu: 'Lo que sale a menudo se puede aprender, como «siempre y nunca». Solo la clase, nunca tus palabras.',
      vos: 'Lo que sale seguido se puede aprender, como «siempre y nunca». Solo la clase, nunca tus palabras.',
      usted:
        'Lo que sale a menudo se puede aprender, como «siempre y nunca». Solo la clase, nunca sus palabras.',
    },
  ),
};

/** At most for the therapist, and private until its author says yes. */
export const topicsField: FieldRule = { widest: 'V1', start: 'V0', opens: 'never' };
