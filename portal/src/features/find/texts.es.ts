import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  title: 'Buscar algo',
  field: 'Basta una palabra',
  perhaps: 'Quizá',
  words: [
    'cansancio',
    'pelea',
    'noches',
    'tareas',
    'abrazo',
    'risa',
    'soledad',
    'gracias',
    'cita',
    'hablar',
  ].join('\n'),
  minutes: 'De {{small}} a {{full}} min',
  same: 'Unos {{full}} min',
  minute: 'Un minuto, más o menos',
  waits: {
    tu: 'Ya te está esperando.',
    vos: 'Ya te está esperando.',
    usted: 'Ya le está esperando.',
  },
  some: 'Esto es lo que hay.',
  none: 'Nada con esa palabra.',
  noneText: 'Quizá otra palabra. O mirar lo que siempre está.',
  always: 'Lo que siempre está',
  practice: 'Probar los pasos a solas',
};
