import type { Locale } from '@usward/exercises';
import { withLink, type LetterText } from '../platform/mail.ts';

const letters: Record<Locale, LetterText> = {
  en: {
    subject: 'An invitation',
    above: 'This link opens an invitation. It works once, within 14 days, together with the four digits told in person.',
    below: 'Not expecting it? Nothing happens if this mail is deleted.',
  },
  es: {
    subject: 'Una invitación',
    above: 'Este enlace abre una invitación. Sirve una sola vez, durante 14 días, junto con las cuatro cifras dichas en persona.',
    below: '¿Ha llegado por error? Basta con borrar este correo; no ocurre nada más.',
  },
}; // prettier-ignore

/** Names nobody, neither who is invited nor who invites; in Spanish it addresses no one. */
export const invitationLetter = (locale: Locale, link: string) => withLink(letters[locale], link);
