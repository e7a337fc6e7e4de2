import type { Spanish } from './i18n.ts';
import type { texts as english } from './preview.en.ts';

export const texts: Spanish<typeof english> = {
  title: 'Lo que verá {{partner}}',
  titleNobody: {
    tu: 'Lo que verá tu pareja',
    vos: 'Lo que va a ver tu pareja',
    usted: 'Lo que verá su pareja',
  },
  by: 'De {{name}}',
  theClosing: 'día del cierre',
  now: 'Esto ya lo tiene:',
  closingBoth: 'El {{day}}, si para entonces los dos lo compartieron:',
  closingAlone: 'El {{day}}:',
  appointmentBoth: {
    tu: 'En la sesión, si los dos lo compartieron y tu terapeuta lo abre con los dos:',
    vos: 'En la sesión, si los dos lo compartieron y tu terapeuta lo abre con los dos:',
    usted: 'En la sesión, si los dos lo compartieron y su terapeuta lo abre con los dos:',
  },
  appointmentAlone: {
    tu: 'En la sesión, cuando tu terapeuta lo abra con los dos:',
    vos: 'En la sesión, cuando tu terapeuta lo abra con los dos:',
    usted: 'En la sesión, cuando su terapeuta lo abra con los dos:',
  },
  onlyBoth:
    'Solo se abre cuando los dos quisieron compartirlo a tiempo, y muchas veces no pasa: el bebé, guardarlo para la sesión, un cambio de idea. Entonces no se muestra nada, y a nadie se le dice por qué.',
  onlyBothPlain:
    'Solo se abre cuando los dos quisieron compartirlo a tiempo, y muchas veces no pasa: una mala noche, guardarlo para la sesión, un cambio de idea. Entonces no se muestra nada, y a nadie se le dice por qué.',
  nothing: {
    tu: 'Nada. Se ve igual que si no hubieras respondido.',
    vos: 'Nada. Se ve igual que si no hubieras respondido.',
    usted: 'Nada. Se ve igual que si no hubiera respondido.',
  },
};
