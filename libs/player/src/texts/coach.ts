import type { Words } from '@usward/exercises/playing';

/** Words around what the coach says: it offers, and never marks. */
export const coachTexts = {
  coachSays: { en: 'A thought about these words', es: 'Una idea sobre estas palabras' },
  coachTake: {
    en: 'Use these words',
    es: { tu: 'Usar estas palabras', vos: 'Usar estas palabras', usted: 'Usar estas palabras' },
  },
  coachBegin: { en: 'Add this beginning', es: 'Poner este comienzo' },
  coachWords: { en: '“{words}”', es: '«{words}»' },
  coachKeep: { en: 'Keep it as it is', es: 'Dejarlo como está' },
  coachNext: { en: 'See the next one', es: 'Ver la siguiente' },
  coachTook: { en: 'Changed.', es: 'Cambiado.' },
  coachUndo: {
    en: 'Back to my words',
    es: { tu: 'Volver a mis palabras', vos: 'Volver a mis palabras', usted: 'Volver a mis palabras' },
  },
  coachHas: { en: 'Already there: {list}', es: 'Ya tiene: {list}' },
  hasFeeling: { en: 'a feeling', es: 'un sentimiento' },
  hasMoment: { en: 'a moment', es: 'un momento' },
  hasEffect: {
    en: 'what it does to you',
    es: { tu: 'lo que te hace', vos: 'lo que te hace', usted: 'lo que le hace' },
  },
  hasWish: { en: 'a wish', es: 'un deseo' },
  before: { en: 'Before', es: 'Antes' },
  after: { en: 'Now', es: 'Ahora' },
  topicsNo: { en: 'No, keep it to myself', es: 'No, queda conmigo' },
  topicsYes: { en: 'Yes, only the kinds', es: 'Sí, solo el tipo de frase' },
  topicsList: { en: 'They would read: {list}', es: 'Leería: {list}' },
  topicsNone: { en: 'Nothing came up this time.', es: 'Esta vez no salió nada.' },
} satisfies Record<string, Words>;
