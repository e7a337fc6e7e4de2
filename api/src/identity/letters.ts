import type { Locale } from '@usward/exercises';
import { withLink, type LetterText } from '../platform/mail.ts';

type LetterKind = 'password' | 'anew' | 'owner' | 'email-old' | 'email-new';

/**
 * The letters of the door. They name nobody and nothing: two partners may share a mailbox, and a lock screen shows the
 * first line. In Spanish they address no one, so that no form of address is wrong.
 */
const letters: Record<LetterKind, Record<Locale, LetterText>> = {
  password: {
    en: {
      subject: 'A new password',
      above: 'Somebody asked for a new password. This link works once, within one hour.',
      below: 'If nobody here asked for it, delete this mail: the password stays as it is.',
    },
    es: {
      subject: 'Una contraseña nueva',
      above: 'Alguien ha pedido una contraseña nueva. Este enlace sirve una sola vez, durante una hora.',
      below: 'Si nadie aquí la ha pedido, basta con borrar este correo: la contraseña sigue siendo la misma.',
    },
  },
  anew: {
    en: {
      subject: 'A new second step, in three days',
      above: 'Somebody who knows the password says that the second step of signing in is lost. In three days a new one can be set up.',
      below: 'If nobody here asked for it: signing in as usual, with the second step, stops it.',
    },
    es: {
      subject: 'Un segundo paso nuevo, en tres días',
      above: 'Alguien que sabe la contraseña dice que se perdió el segundo paso para entrar. En tres días se podrá configurar uno nuevo.',
      below: 'Si nadie aquí lo ha pedido: basta con entrar como siempre, con el segundo paso, para que no ocurra.',
    },
  },
  owner: {
    en: {
      subject: 'A new way in, in three days',
      above: 'Whoever runs the server was told that the password and the second step are lost. In three days new ones can be set up.',
      below: 'If nobody here asked for it: signing in as usual, with the second step, stops it.',
    },
    es: {
      subject: 'Una nueva forma de entrar, en tres días',
      above: 'A quien lleva el servidor le dijeron que se perdieron la contraseña y el segundo paso. En tres días se podrán configurar de nuevo.',
      below: 'Si nadie aquí lo ha pedido: basta con entrar como siempre, con el segundo paso, para que no ocurra.',
    },
  },
  'email-old': {
    en: {
      subject: 'A change of address',
      above: 'Somebody asked that mail no longer come to this address. To agree, open this link within a day.',
      below: 'If nobody here asked for it, delete this mail: the address stays as it is.',
    },
    es: {
      subject: 'Un cambio de dirección',
      above: 'Alguien ha pedido que el correo deje de llegar a esta dirección. Para aceptarlo, este enlace sirve durante un día.',
      below: 'Si nadie aquí lo ha pedido, basta con borrar este correo: la dirección sigue siendo la misma.',
    },
  },
  'email-new': {
    en: {
      subject: 'Confirm this address',
      above: 'Somebody gave this address as theirs. To confirm it, open this link within a day.',
      below: 'If nobody here did, delete this mail: nothing will be sent to this address.',
    },
    es: {
      subject: 'Confirmar esta dirección',
      above: 'Alguien ha dado esta dirección como suya. Para confirmarla, este enlace sirve durante un día.',
      below: 'Si nadie aquí lo ha hecho, basta con borrar este correo: no se enviará nada a esta dirección.',
    },
  },
}; // prettier-ignore

export const letter = (kind: LetterKind, locale: Locale, link: string) =>
  withLink(letters[kind][locale], link);
