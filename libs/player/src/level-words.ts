import type { Level, Words } from '@usward/exercises/playing';

/** The name of each level, as its author says it. */
export const levelNames: Record<Level, Words> = {
  V0: { en: 'Only me', es: 'Solo yo' },
  VM: { en: 'Only what we both pick', es: 'Solo lo que elijamos los dos' },
  VP: { en: 'Just the two of us', es: 'Mi pareja y yo' },
  V1: { en: 'Me and our therapist', es: 'Mi terapeuta y yo' },
  V2: { en: 'The two of us and our therapist', es: 'Mi pareja, mi terapeuta y yo' },
};

/** What each level means, in a line. V1's limits stand below it, in the practice's own words. */
export const levelMeanings: Record<Level, Words> = {
  V0: {
    en: 'Nobody else can open it, and nothing counts it.',
    es: 'Nadie más puede abrirlo, y nada lo cuenta.',
  },
  VM: {
    en: 'Nobody reads it. Only what you both marked can ever come up.',
    es: 'Nadie lo lee. Solo puede salir lo que marquen los dos.',
  },
  VP: {
    en: 'Your therapist sees only that it happened.',
    es: {
      tu: 'Tu terapeuta solo ve que pasó.',
      vos: 'Tu terapeuta solo ve que pasó.',
      usted: 'Su terapeuta solo ve que pasó.',
    },
  },
  V1: {
    en: 'Your therapist reads it, usually before the next appointment. Not live.',
    es: {
      tu: 'Lo lee tu terapeuta, casi siempre antes de la próxima sesión. No es en vivo.',
      vos: 'Lo lee tu terapeuta, casi siempre antes de la próxima sesión. No es en vivo.',
      usted: 'Lo lee su terapeuta, casi siempre antes de la próxima sesión. No es en vivo.',
    },
  },
  V2: {
    en: 'Your therapist can read it first, and may keep it for the appointment.',
    es: {
      tu: 'Tu terapeuta puede leerlo antes, y guardarlo para la sesión.',
      vos: 'Tu terapeuta puede leerlo antes, y guardarlo para la sesión.',
      usted: 'Su terapeuta puede leerlo antes, y guardarlo para la sesión.',
    },
  },
};
