import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  title: 'Lo que siempre está',
  lead: {
    tu: 'Esto no te lo dio nadie, y nadie lo espera. Para escribir nunca se pide tu PIN.',
    vos: 'Esto no te lo dio nadie, y nadie lo espera. Para escribir nunca se pide tu PIN.',
    usted: 'Esto no se lo dio nadie, y nadie lo espera. Para escribir nunca se pide su PIN.',
  },
  hard: 'Un momento duro',
  hardText: {
    tu: 'Llorar en el coche, o hacer como si nada. Primero viene la ayuda; después, si quieres, se puede escribir.',
    vos: 'Llorar en el auto, o hacer como si nada. Primero viene la ayuda; después, si querés, se puede escribir.',
    usted:
      'Llorar en el coche, o hacer como si nada. Primero viene la ayuda; después, si quiere, se puede escribir.',
  },
  'private-page': 'Página privada',
  'private-pageText': {
    tu: 'Para lo que no tiene otro lugar. Solo tú la lees, si no eliges otra cosa.',
    vos: 'Para lo que no tiene otro lugar. Solo vos la leés, si no elegís otra cosa.',
    usted: 'Para lo que no tiene otro lugar. Solo usted la lee, si no elige otra cosa.',
  },
  moment: 'Vi un momento',
  momentText: 'Una mirada de lado a lado del cuarto, una mano. Para guardarlo antes de que se vaya.',
  learn: 'Algo que saber',
  learnText: {
    tu: 'Un minuto y medio como mucho, y tú dices si tiene que ver con ustedes.',
    vos: 'Un minuto y medio como mucho, y vos decís si tiene que ver con ustedes.',
    usted: 'Un minuto y medio como mucho, y usted dice si tiene que ver con ustedes.',
  },
  support: 'Pedir apoyo',
  supportText: {
    tu: 'Una sesión antes, un tema, hablar a solas, o «no es para mí». Solo a tu terapeuta.',
    vos: 'Una sesión antes, un tema, hablar a solas, o «no es para mí». Solo a tu terapeuta.',
    usted: 'Una sesión antes, un tema, hablar a solas, o «no es para mí». Solo a su terapeuta.',
  },
  find: 'Buscar otra cosa',
};
