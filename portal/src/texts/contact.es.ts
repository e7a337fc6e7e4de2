import type { texts as english } from './contact.en.ts';
import type { Spanish } from './i18n.ts';

export const texts: Spanish<typeof english> = {
  how: 'La mejor manera',
  any: 'Como sea',
  mail: 'Por correo',
  call: 'Con una llamada',
  text: 'Con un mensaje de texto',
  appointment: 'Solo en la sesión',
  when: '¿A qué hora va bien?',
  mayLeave: 'Se puede dejar un mensaje',
  whoElse: '¿Quién más lee este correo o contesta este teléfono?',
};
