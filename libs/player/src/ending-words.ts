import type { Ending, Words } from '@usward/exercises/playing';

/** What is said at each ending. Every one of them is a fine one. */
export const endingWords: Record<Ending, { title: Words; text: Words }> = {
  open: {
    title: { en: 'Kept for later', es: 'Guardado para después' },
    text: {
      en: 'It waits where you left it. Nobody else sees it.',
      es: {
        tu: 'Te espera donde lo dejaste. Nadie más lo ve.',
        vos: 'Te espera donde lo dejaste. Nadie más lo ve.',
        usted: 'Le espera donde lo dejó. Nadie más lo ve.',
      },
    },
  },
  done: {
    title: { en: 'That’s all', es: 'Eso es todo' },
    text: {
      en: 'You can still change your mind about who reads it.',
      es: {
        tu: 'Todavía puedes cambiar de idea sobre quién lo lee.',
        vos: 'Todavía podés cambiar de idea sobre quién lo lee.',
        usted: 'Todavía puede cambiar de idea sobre quién lo lee.',
      },
    },
  },
  small: {
    title: { en: 'Small is enough', es: 'Con poco basta' },
    text: {
      en: 'You can still change your mind about who reads it.',
      es: {
        tu: 'Todavía puedes cambiar de idea sobre quién lo lee.',
        vos: 'Todavía podés cambiar de idea sobre quién lo lee.',
        usted: 'Todavía puede cambiar de idea sobre quién lo lee.',
      },
    },
  },
  asleep: {
    title: { en: 'Sleep well', es: 'A dormir' },
    text: {
      en: 'One of us fell asleep. That’s a fine ending.',
      es: 'Uno se quedó dormido. También es un buen final.',
    },
  },
  appointment: {
    title: { en: 'Kept for the appointment', es: 'Guardado para la sesión' },
    text: {
      en: 'It stays closed until you are there together.',
      es: 'Queda cerrado hasta que estén ahí los dos.',
    },
  },
};
