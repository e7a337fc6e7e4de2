import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  title: 'Ayuda',
  now: 'Si alguien está en peligro ahora mismo, el número es',
  hardTitle: 'Un momento duro',
  hard: {
    tu: 'No hace falta que estés bien ahora. Siéntate si puedes, los pies en el suelo, y suelta el aire despacio. Después, si te va bien: abajo hay a quién llamar.',
    vos: 'No hace falta que estés bien ahora. Sentate si podés, los pies en el piso, y soltá el aire despacio. Después, si te va bien: abajo hay a quién llamar.',
    usted:
      'No hace falta que esté bien ahora. Siéntese si puede, los pies en el suelo, y suelte el aire despacio. Después, si le va bien: abajo hay a quién llamar.',
  },
  hardWrite: {
    tu: 'No hay nada que arreglar: escribe una línea, solo para ti',
    vos: 'No hay nada que arreglar: escribí una línea, solo para vos',
    usted: 'No hay nada que arreglar: escriba una línea, solo para usted',
  },
  onPage: 'En esta página',
  tiredTitle: '¿Cansancio o miedo?',
  tired:
    'Después de un bebé casi todas las parejas discuten más. Falta sueño y lo pequeño suena fuerte. Cansa, y por lo general mejora.',
  tiredPlain:
    'En tiempos duros casi todas las parejas discuten más. Falta sueño y lo pequeño suena fuerte. Cansa, y por lo general mejora.',
  afraid: {
    tu: 'Tenerle miedo a la otra persona es otra cosa. Si mides tus palabras para que no pase nada, si te han golpeado, sujetado o forzado, si alguien decide sobre tu teléfono, tu dinero o a quién ves, no es cansancio, y no te toca arreglarlo con un ejercicio.',
    vos: 'Tenerle miedo a la otra persona es otra cosa. Si medís tus palabras para que no pase nada, si te golpearon, te sujetaron o te forzaron, si alguien decide sobre tu teléfono, tu plata o a quién ves, no es cansancio, y no te toca arreglarlo con un ejercicio.',
    usted:
      'Tenerle miedo a la otra persona es otra cosa. Si mide sus palabras para que no pase nada, si ha sufrido golpes o le han sujetado o forzado, si alguien decide sobre su teléfono, su dinero o a quién ve, no es cansancio, y no le toca arreglarlo con un ejercicio.',
  },
  afraidDo: {
    tu: 'Puedes llamar a uno de los números de abajo, o contárselo a tu terapeuta cuando estén a solas. No hace falta tener seguridad antes.',
    vos: 'Podés llamar a uno de los números de abajo, o contárselo a tu terapeuta cuando estén a solas. No hace falta tener seguridad antes.',
    usted:
      'Puede llamar a uno de los números de abajo, o contárselo a su terapeuta cuando estén a solas. No hace falta tener seguridad antes.',
  },
  notTiredTitle: 'Llamar ya: esto no es cansancio',
  notTired: 'En los meses después de un parto, estas son enfermedades que se tratan y que no esperan:',
  notTiredSigns: {
    tu: [
      'No puedes dormir ni cuando duerme el bebé.',
      'Los pensamientos corren y no paran.',
      'Crees u oyes cosas que los demás no.',
      'Tienes miedo de hacerte daño o de hacerle daño al bebé.',
    ].join('\n'),
    vos: [
      'No podés dormir ni cuando duerme el bebé.',
      'Los pensamientos corren y no paran.',
      'Creés u oís cosas que los demás no.',
      'Tenés miedo de hacerte daño o de hacerle daño al bebé.',
    ].join('\n'),
    usted: [
      'No puede dormir ni cuando duerme el bebé.',
      'Los pensamientos corren y no paran.',
      'Cree u oye cosas que los demás no.',
      'Tiene miedo de hacerse daño o de hacerle daño al bebé.',
    ].join('\n'),
  },
  notTiredPlain: 'Estas son enfermedades que se tratan y que no esperan:',
  notTiredSignsPlain: {
    tu: [
      'No puedes dormir aunque nada te despierte.',
      'Los pensamientos corren y no paran.',
      'Crees u oyes cosas que los demás no.',
      'Tienes miedo de hacerte daño o de hacérselo a alguien cercano.',
    ].join('\n'),
    vos: [
      'No podés dormir aunque nada te despierte.',
      'Los pensamientos corren y no paran.',
      'Creés u oís cosas que los demás no.',
      'Tenés miedo de hacerte daño o de hacérselo a alguien cercano.',
    ].join('\n'),
    usted: [
      'No puede dormir aunque nada le despierte.',
      'Los pensamientos corren y no paran.',
      'Cree u oye cosas que los demás no.',
      'Tiene miedo de hacerse daño o de hacérselo a alguien cercano.',
    ].join('\n'),
  },
  notTiredDoPlain: {
    tu: 'Llama hoy a un médico o al número de emergencias, también de noche.',
    vos: 'Llamá hoy a un médico o al número de emergencias, también de noche.',
    usted: 'Llame hoy a un médico o al número de emergencias, también de noche.',
  },
  notTiredDo: {
    tu: 'Llama hoy a un médico o al número de emergencias, también de noche. Vale igual para los padres y para quien no dio a luz.',
    vos: 'Llamá hoy a un médico o al número de emergencias, también de noche. Vale igual para los padres y para quien no dio a luz.',
    usted:
      'Llame hoy a un médico o al número de emergencias, también de noche. Vale igual para los padres y para quien no dio a luz.',
  },
  lines: 'A quién llamar',
  US: 'Estados Unidos',
  ES: 'España',
  CO: 'Colombia',
  unchecked: 'La consulta aún no lo ha comprobado.',
  checkedOn: 'Comprobado: {{day}}.',
  longAgo: 'Hace más de medio año.',
  noLines: 'La primera vez, la lista de números necesita señal.',
  calls:
    'Una llamada queda en la lista de llamadas del teléfono. En España, el 016 no deja rastro en la factura, pero sí en esa lista.',
  hideTitle: 'Ocultar',
  hide: {
    tu: 'Ocultar, arriba en todas las pantallas, es para cuando se asoma tu suegra. Vacía esta página, cierra tu entrada y muestra una lista de la compra. Mayúsculas tres veces hace lo mismo.',
    vos: 'Ocultar, arriba en todas las pantallas, es para cuando se asoma tu suegra. Vacía esta página, cierra tu entrada y muestra una lista de compras. Mayúsculas tres veces hace lo mismo.',
    usted:
      'Ocultar, arriba en todas las pantallas, es para cuando se asoma su suegra. Vacía esta página, cierra su entrada y muestra una lista de la compra. Mayúsculas tres veces hace lo mismo.',
  },
  hideLimits: {
    tu: 'No borra el historial del navegador, y quien busque esta página puede ver que estuvo abierta. Lo que escribiste no queda en el teléfono de forma legible.',
    vos: 'No borra el historial del navegador, y quien busque esta página puede ver que estuvo abierta. Lo que escribiste no queda en el teléfono de forma legible.',
    usted:
      'No borra el historial del navegador, y quien busque esta página puede ver que estuvo abierta. Lo que escribió no queda en el teléfono de forma legible.',
  },
};
