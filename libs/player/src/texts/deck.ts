import type { Words } from '@usward/exercises/playing';

/** Words around decks of cards. */
export const deckTexts = {
  backOne: { en: 'Back one', es: 'Una atrás' },
  skipCard: { en: 'Leave this one', es: 'Dejar esta' },
  dealtOut: { en: 'Those were the cards for now.', es: 'Por ahora no hay más tarjetas.' },
  changeAny: {
    en: 'Tap a card to change it.',
    es: {
      tu: 'Toca una tarjeta para cambiarla.',
      vos: 'Tocá una tarjeta para cambiarla.',
      usted: 'Toque una tarjeta para cambiarla.',
    },
  },
  openCards: { en: 'Left open', es: 'Sin decidir' },
  swipe: {
    en: 'You can also push the card to one side.',
    es: {
      tu: 'También puedes empujar la tarjeta hacia un lado.',
      vos: 'También podés empujar la tarjeta hacia un lado.',
      usted: 'También puede empujar la tarjeta hacia un lado.',
    },
  },
  moreMarks: {
    en: '{n} more cards, and ideas can come.',
    es: 'Con {n} tarjetas más pueden salir ideas.',
  },
  oneMoreMark: { en: 'One more card, and ideas can come.', es: 'Con una tarjeta más pueden salir ideas.' },
  earlierMarks: { en: 'Cards from earlier times count too.', es: 'También cuentan las de otras veces.' },
  marksEnough: {
    en: 'That is enough for ideas to come: three at a time, at most once a month.',
    es: 'Con esto ya pueden salir ideas: de tres en tres, como mucho una vez al mes.',
  },
  marksTooMany: {
    en: 'Leave some for later: at most half can be a yes, so that a card that is not picked never means no.',
    es: {
      tu: 'Deja algunas para más adelante: como mucho la mitad puede ser un sí, para que una tarjeta que no sale nunca quiera decir que no.',
      vos: 'Dejá algunas para más adelante: como mucho la mitad puede ser un sí, para que una tarjeta que no sale nunca quiera decir que no.',
      usted:
        'Deje algunas para más adelante: como mucho la mitad puede ser un sí, para que una tarjeta que no sale nunca quiera decir que no.',
    },
  },
  anotherCard: { en: 'Another one', es: 'Otra' },
  thisCard: { en: 'This one', es: 'Esta' },
  chosenCard: { en: 'This one it is.', es: 'Queda esta.' },
  ownIdea: { en: 'An idea of my own', es: 'Una idea propia' },
  ownHour: { en: 'Another hour', es: 'Otra hora' },
  clear: { en: 'Clear', es: 'Borrar' },
} satisfies Record<string, Words>;

/** Two to twelve, as words: small numbers that are not a count of anything done. */
export const numbers: readonly Words[] = [
  { en: 'two', es: 'dos' },
  { en: 'three', es: 'tres' },
  { en: 'four', es: 'cuatro' },
  { en: 'five', es: 'cinco' },
  { en: 'six', es: 'seis' },
  { en: 'seven', es: 'siete' },
  { en: 'eight', es: 'ocho' },
  { en: 'nine', es: 'nueve' },
  { en: 'ten', es: 'diez' },
  { en: 'eleven', es: 'once' },
  { en: 'twelve', es: 'doce' },
];
