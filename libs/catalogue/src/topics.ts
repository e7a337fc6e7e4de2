import type { FieldRule, StepOf } from '@usward/exercises';
import { both } from './words.ts';

/** The last step of every exercise in which the coach looks along: asked each time, and each time the same way. */
export const topics: StepOf<'topics'> = {
  id: 'topics',
  kind: 'topics',
  prompt: both('May your therapist know which kinds came up here?', {
    tu: '¿Puede saber tu terapeuta qué tipos salieron aquí?',
    vos: '¿Puede saber tu terapeuta qué tipos salieron acá?',
    usted: '¿Puede saber su terapeuta qué tipos salieron aquí?',
  }),
  hint: both('They can teach what comes up often. Only the kind, never your words.', {
    tu: 'Así puede enseñar lo que sale a menudo. Solo el tipo, nunca tus palabras.',
    vos: 'Así puede enseñar lo que sale seguido. Solo el tipo, nunca tus palabras.',
    usted: 'Así puede enseñar lo que sale a menudo. Solo el tipo, nunca sus palabras.',
  }),
};

/** At most for the therapist, and private until its author says yes. */
export const topicsField: FieldRule = { widest: 'V1', start: 'V0', opens: 'never' };
