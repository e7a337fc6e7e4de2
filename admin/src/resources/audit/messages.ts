const en = {
  name: 'Entry |||| Who read what',
  title: 'Who read what',
  lead: 'Every look of the staff at private words, and every change. Nothing here can be erased.',
  none: 'Nothing recorded yet.',
  when: 'When',
  who: 'Who',
  role: 'Role',
  act: 'What',
  couple: 'Couple',
  only: 'Only this couple',
  acts: {},
};

const es: typeof en = {
  name: 'Entrada |||| Quién leyó qué',
  title: 'Quién leyó qué',
  lead: 'Cada lectura de palabras privadas por el equipo, y cada cambio. De aquí no se borra nada.',
  none: 'Todavía no hay nada registrado.',
  when: 'Cuándo',
  who: 'Quién',
  role: 'Función',
  act: 'Qué',
  couple: 'Pareja',
  only: 'Solo esta pareja',
  acts: {},
};

export const audit = { en, es };
