import type { Locale } from '@usward/exercises';
import type { Letter } from '../platform/mail.ts';

/** To everybody on the staff, and to whoever covers: that it was asked, so that nobody empties a practice in silence. */
const letters: Record<Locale, Pick<Letter, 'subject' | 'text'>> = {
  en: {
    subject: 'Somebody asked that the practice leaves Usward',
    text: 'Somebody asked that the practice takes its records along and closes in Usward. Please sign in and look at it under Team.\n\nIf you cover for a colleague and have no sign-in there, please ask them whether it was them.\n',
  },
  es: {
    subject: 'Alguien pidió que el consultorio deje Usward',
    text: 'Alguien pidió que el consultorio se lleve sus historiales y cierre en Usward. Conviene entrar y verlo en Equipo.\n\nPara quien cubre a un colega y no tiene acceso: conviene preguntarle si fue él o ella.\n',
  },
};

export const departureLetter = (to: string, locale: Locale): Letter => ({ to, ...letters[locale] });
