import type { Locale } from '@usward/exercises';
import type { Letter } from '../platform/mail.ts';

/** Every alarm has this letter, and it tells of none: whoever opens it signs in to learn more. */
const letters: Record<Locale, Pick<Letter, 'subject' | 'text'>> = {
  en: {
    subject: 'An alarm waits in Usward',
    text: 'An alarm waits in Usward. Please sign in and look at it now.\n\nIf you cover for a colleague and have no sign-in there, please reach them now.\n',
  },
  es: {
    subject: 'Hay una alarma en Usward',
    text: 'Hay una alarma en Usward que espera respuesta. Conviene entrar y verla ahora.\n\nPara quien cubre a un colega y no tiene acceso: conviene avisarle ahora.\n',
  },
};

export const alarmLetter = (to: string, locale: Locale): Letter => ({ to, ...letters[locale] });
