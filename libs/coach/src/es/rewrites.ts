import type { Source } from '../language.ts';

/** What one can do, and be asked to do. */
const thing = [
  `(ayudar~|llamar~|hablar~|levantar~|llegar|avisar~|escuchar~|lavar~|fregar|recoger~|llevar~|traer~|cocinar|banar~|acostar~|apagar|salir
  venir|decir~|preguntar~|mirar~|abrazar~|pagar|comprar~|sacar|pasar|cuidar~|preparar~|poner (la|el|limites)|cambiar (el|la|al)
  dar~ (el|la|las gracias)|dormir~|quedar~|buscar~|contar~|leer~|jugar)`.replace(/\n\s*/g, '|'),
];
const unless =
  'nunca | siempre | por una vez | en serio | sin que | jamas | no | de una | puto | {insult}'.split(' | ');

/** A question that asks for something has begun: what follows is only the thing itself. */
export const asks = ['(podrias|podria|podriamos)'];

/** An order as a request: the verb after "tienes que" is the verb after "podrías". */
export const rewrites: Source['rewrites'] = [
  {
    kind: 'demand',
    from: '({tu}|ya)* (tienes|tenes|tendrias) que',
    thing,
    unless,
    before: '¿Podrías ',
    after: '?',
  },
  { kind: 'demand', from: '(tu|vos|ya)* (deberias|debes)', thing, unless, before: '¿Podrías ', after: '?' },
  {
    kind: 'demand',
    from: 'usted ({adv})* (tiene|tendria) que',
    thing,
    unless,
    before: '¿Podría ',
    after: '?',
  },
  { kind: 'demand', from: 'usted ({adv})* (debe|deberia)', thing, unless, before: '¿Podría ', after: '?' },
];
