import type { Source } from '../language.ts';

/** Verbs that after "¿Podrías…?" would be no request, or another one than was meant. */
const unless =
  `ser | estar | haber | saber~ | sin que | hacer (algo|mas|tu~ ~|lo que|nada) | tu parte | su parte | empezar a | entender~ | cumplir~ | obedecer~ | disculpar~ | pedir~ (perdon|disculpas) | entender | querer | sentir~ | dejar | parar | aprender | madurar | crecer | cambiar | dar~ (cuenta|verguenza|igual)
  tener | poder | deber | pensar | decidir | elegir | valorar~ | respetar~ | agradecer~ | preocupar~ | avergonzar~ | nunca | siempre | no
  joder~ | callar~ | aguantar~ | jamas | de | ir~ (de|al|a la mierda) | espabilar~ | asumir | hacerte | ya | de una | puto | {insult}`.split(
    /\s+\|\s+|\n\s*/,
  );

/** A question that asks for something has begun: what follows is only the thing itself. */
export const asks = ['(podrias|podria|podriamos)'];

/** An order as a request: the verb after "tienes que" is the verb after "podrías". */
export const rewrites: Source['rewrites'] = [
  {
    kind: 'demand',
    from: '({tu}|ya)* (tienes|tenes|tendrias) que',
    unless,
    before: '¿Podrías ',
    after: '?',
  },
  { kind: 'demand', from: '(tu|vos|ya)* (deberias|debes)', unless, before: '¿Podrías ', after: '?' },
  {
    kind: 'demand',
    from: 'usted ({adv})* (tiene|tendria) que',
    unless,
    before: '¿Podría ',
    after: '?',
  },
  { kind: 'demand', from: 'usted ({adv})* (debe|deberia)', unless, before: '¿Podría ', after: '?' },
];
