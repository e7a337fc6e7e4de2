import type { Kind, Locale } from '@usward/exercises';

/** What a kind of step is called, and what it is for, in a line. A kind without words does not compile. */
type KindWords = Record<Kind, { name: string; use: string }>;

const en: KindWords = {
  read: { name: 'Something to read', use: 'A short text, with a quieter line below it.' },
  text: { name: 'Own words', use: 'A field to write in, with beginnings to tap if you like.' },
  choice: { name: 'Words to tap', use: 'One or several of a list; an own word may be welcome.' },
  rate: { name: 'A scale', use: 'A number from 0 to 10 between two words.' },
  sentence: { name: 'One sentence', use: 'A ready sentence to pick, or an own one.' },
  compose: { name: 'Read back as one text', use: 'Earlier answers in one text, to be made one’s own.' },
  show: { name: 'The sentence on dark', use: 'Only what was written before, large, to say it aloud.' },
  receive: { name: 'For the one who hears', use: 'How to listen; small things to do behind “help me”.' },
  timer: { name: 'A stretch of time', use: 'A clock that can be paused and left.' },
  card: { name: 'A card for both', use: 'The same card for the two; the next one each time.' },
  pick: { name: 'Pick a card', use: 'Cards turned over one by one until one fits.' },
  marks: { name: 'A deck marked alone', use: 'Nobody reads the marks; three ideas are drawn from them.' },
  sort: { name: 'Cards on piles', use: 'Each card goes on a pile: me, you, both.' },
  cue: { name: 'A time of day', use: 'The phone says it again at an hour of their choice.' },
  recall: { name: 'From before', use: 'What both already know, read once more.' },
  'let-go': { name: 'Write and let go', use: 'Room to write what is never kept.' },
  together: { name: 'Done together', use: 'One taps that it happened with both there.' },
  agree: { name: 'Something to agree on', use: 'One offers, the other may say yes; it lapses quietly.' },
  note: { name: 'A note to the other', use: 'Words sent on purpose, said aloud or printed.' },
  ready: { name: 'Ready', use: 'Only that both are ready is ever shown.' },
  pause: { name: 'A pause', use: 'Either stops, with a time to come back.' },
  dialogue: { name: 'The listening talk', use: 'The door to taking turns with the floor.' },
  topics: { name: 'May the therapist know', use: 'Which kinds of phrases were hard; never the words.' },
};

const es: KindWords = {
  read: { name: 'Algo para leer', use: 'Un texto corto, con una línea más tranquila debajo.' },
  text: { name: 'Palabras propias', use: 'Un espacio para escribir, con comienzos que se tocan si quieres.' },
  choice: { name: 'Palabras para tocar', use: 'Una o varias de una lista; puede caber una propia.' },
  rate: { name: 'Una escala', use: 'Un número del 0 al 10 entre dos palabras.' },
  sentence: { name: 'Una frase', use: 'Una frase ya hecha para elegir, o una propia.' },
  compose: { name: 'Todo en un texto', use: 'Lo respondido antes en un solo texto, para hacerlo propio.' },
  show: { name: 'La frase en oscuro', use: 'Solo lo escrito antes, en grande, para decirlo en voz alta.' },
  receive: { name: 'Para quien escucha', use: 'Cómo escuchar; pequeñas ayudas detrás de «ayúdame».' },
  timer: { name: 'Un rato de reloj', use: 'Un reloj que se puede pausar y dejar.' },
  card: { name: 'Una carta para los dos', use: 'La misma carta para los dos; cada vez la siguiente.' },
  pick: { name: 'Elegir una carta', use: 'Cartas que se voltean una a una hasta que alguna encaja.' },
  marks: { name: 'Una baraja a solas', use: 'Nadie lee las marcas; de ellas salen tres ideas.' },
  sort: { name: 'Cartas en montones', use: 'Cada carta va a un montón: yo, tú, los dos.' },
  cue: { name: 'Una hora del día', use: 'El teléfono lo recuerda a la hora que se elija.' },
  recall: { name: 'Lo de antes', use: 'Lo que los dos ya conocen, leído otra vez.' },
  'let-go': { name: 'Escribir y soltar', use: 'Un lugar para escribir lo que nunca se guarda.' },
  together: { name: 'Hecho juntos', use: 'Alguien toca que pasó, estando los dos.' },
  agree: {
    name: 'Algo que acordar',
    use: 'Uno propone y el otro puede decir que sí; si no, se va sin ruido.',
  },
  note: { name: 'Una nota para el otro', use: 'Palabras enviadas a propósito, dichas o impresas.' },
  ready: { name: 'En disposición', use: 'Solo se muestra cuando lo están los dos.' },
  pause: { name: 'Una pausa', use: 'Cualquiera la pide, con hora de volver.' },
  dialogue: { name: 'La charla de escucha', use: 'La puerta a turnarse la palabra.' },
  topics: { name: 'Si se lo contamos al terapeuta', use: 'Qué tipo de frases costó; nunca las palabras.' },
};

export const kindWords: Record<Locale, KindWords> = { en, es };
