import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  nothing: 'Hoy no hay nada. Dormir también cuenta.',
  nothingFits: 'Hoy no hay nada tan corto. Sesenta segundos sin hacer nada también valen.',
  nothingNext: {
    tu: 'Lo próximo aparecerá aquí. No hace falta que lo busques.',
    vos: 'Lo próximo va a aparecer acá. No hace falta que lo busques.',
    usted: 'Lo próximo aparecerá aquí. No hace falta que lo busque.',
  },
  title: 'Una sola cosa para hoy',
  howMuch: {
    tu: '¿Cuánto rato tienes?',
    vos: '¿Cuánto rato tenés?',
    usted: '¿Cuánto rato tiene?',
  },
  sixty: '60 s',
  five: '5 min',
  more: 'Más',
  minutes: 'Unos {{minutes}} min',
  minute: 'Un minuto, más o menos',
  why: 'Por qué: {{why}}',
  when: 'Cuándo: {{when}}',
  obstacle: 'Si se cruza esto: {{obstacle}}',
  closes: 'Abierta hasta el {{when}}',
  begin: 'Empezar',
  goOn: 'Seguir con esto',
  another: 'Otra cosa',
  appointment: 'Próxima sesión: {{when}}',
  toMine: 'Mirar en Lo mío',
  read: 'De acuerdo',
  find: 'Buscar algo',
  always: 'Lo que siempre está',
  cueWhy: {
    tu: 'Le pediste a este teléfono que lo dijera a esta hora.',
    vos: 'Le pediste a este teléfono que lo dijera a esta hora.',
    usted: 'Le pidió a este teléfono que lo dijera a esta hora.',
  },
  cueOpen: 'Abrirlo',
  cueNoMore: 'Ya no',
};
