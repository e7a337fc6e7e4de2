import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  title: 'Escribir el código',
  lead: {
    tu: 'El código está en la pantalla de tu terapeuta. Sirve una sola vez y solo durante diez minutos.',
    vos: 'El código está en la pantalla de tu terapeuta. Sirve una sola vez y solo durante diez minutos.',
    usted: 'El código está en la pantalla de su terapeuta. Sirve una sola vez y solo durante diez minutos.',
  },
  code: 'Código',
  open: 'Abrir',
};
