import type { Words } from '@usward/exercises/playing';

/** Words around time: timers, being ready, pauses. */
export const timeTexts = {
  startTimer: { en: 'Start', es: { tu: 'Comenzar', vos: 'Comenzar', usted: 'Comenzar' } },
  holdTimer: { en: 'Pause', es: { tu: 'Pausar', vos: 'Pausar', usted: 'Pausar' } },
  resumeTimer: { en: 'Go on', es: { tu: 'Continuar', vos: 'Continuar', usted: 'Continuar' } },
  longEnough: { en: 'Long enough', es: 'Ya es suficiente' },
  onceMore: { en: 'Once more', es: 'Otra vez' },
  timeLeft: { en: 'Time left', es: 'Tiempo que queda' },
  timeHeld: {
    en: 'Paused. It waits for you.',
    es: { tu: 'En pausa. Te espera.', vos: 'En pausa. Te espera.', usted: 'En pausa. Le espera.' },
  },
  half: { en: 'Half of it is left.', es: 'Queda la mitad.' },
  softSound: { en: 'A soft sound at the end', es: 'Un sonido suave al final' },
  silent: { en: 'Silent', es: 'En silencio' },
  readyOnlyBoth: {
    en: '{partner} only learns of it when you are both ready. After two hours it is gone, and nothing is kept.',
    es: '{partner} solo se entera cuando los dos están listos. A las dos horas desaparece y no queda nada.',
  },
  readyMine: { en: 'That is said.', es: 'Queda dicho.' },
  readyNoLonger: { en: 'Not any more', es: 'Ya no' },
  readyUntil: { en: 'Until {time}.', es: 'Hasta {time}.' },
  pauseFor: { en: 'Come back', es: 'Volver' },
  pauseTwenty: { en: 'In 20 minutes', es: 'En 20 minutos' },
  pauseHour: { en: 'In an hour', es: 'En una hora' },
  pauseEvening: { en: 'This evening', es: 'Esta noche' },
  pauseMorning: { en: 'In the morning', es: 'Por la mañana' },
  pauseTomorrow: { en: 'Tomorrow', es: 'Mañana' },
  pauseBegin: { en: 'Pause until then', es: 'Parar hasta entonces' },
  pauseReaders: {
    en: 'You both see the pause and when it ends, not who asked for it. Your therapist sees that there was one.',
    es: {
      tu: 'Los dos ven la pausa y cuándo termina, no quién la pidió. Tu terapeuta ve que hubo una.',
      vos: 'Los dos ven la pausa y cuándo termina, no quién la pidió. Tu terapeuta ve que hubo una.',
      usted: 'Los dos ven la pausa y cuándo termina, no quién la pidió. Su terapeuta ve que hubo una.',
    },
  },
  pausedUntil: { en: 'Paused until {time}', es: 'En pausa hasta {time}' },
  pausedUntilTomorrow: { en: 'Paused until tomorrow, {time}', es: 'En pausa hasta mañana a {time}' },
  meanwhile: { en: 'Meanwhile', es: 'Mientras tanto' },
  pauseOver: { en: 'It is time. How would you like to go on?', es: 'Ya es la hora. ¿Cómo seguir?' },
  pausePrivate: {
    en: 'Each says it alone, and nobody sees it. You go on only if you both want to; otherwise it waits for another time.',
    es: 'Cada cual lo dice a solas y nadie lo ve. Siguen solo si los dos quieren; si no, queda para otro momento.',
  },
  goOnChoice: { en: 'Go on', es: 'Seguir' },
  laterChoice: { en: 'Later', es: 'Más tarde' },
  leaveChoice: { en: 'Leave it', es: 'Dejarlo' },
  pauseChosen: {
    en: 'Until {time} it can still be changed. Then it says here how it goes on.',
    es: 'Hasta {time} todavía se puede cambiar. Después se verá aquí cómo sigue.',
  },
  pauseLooking: { en: 'It will say here how it goes on.', es: 'Aquí se verá cómo sigue.' },
  pauseGoOn: { en: 'You both want to go on.', es: 'Los dos quieren seguir.' },
  pauseLater: { en: 'Later, then.', es: 'Será más tarde.' },
  pauseLaterText: {
    en: 'It does not run away. It can wait for another day, or for the appointment.',
    es: 'No se va a ninguna parte. Puede esperar a otro día, o a la sesión.',
  },
  pauseAgain: { en: 'Another pause', es: 'Otra pausa' },
} satisfies Record<string, Words>;
