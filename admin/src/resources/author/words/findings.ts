import type { Finding } from '@usward/catalogue/texts';
import type { Locale } from '@usward/exercises';

type FindingWords = Record<Finding['what'], string>;

/** What a machine finds in the texts, for their author to judge. Nothing of it keeps from publishing. */
export const findingWords: Record<Locale, FindingWords> = {
  en: {
    translation: 'The same in both languages, or empty',
    length: 'Long for one screen',
    ease: 'Hard to read for somebody tired',
    average: 'Hard to read as a whole',
    voice: 'Louder, or more clinical, than the rest',
    address: 'A form of address slipped into another',
    'baby-word': 'Speaks of a child without being marked so',
    gender: 'May give the reader a gender',
  },
  es: {
    translation: 'Lo mismo en los dos idiomas, o vacío',
    length: 'Largo para una pantalla',
    ease: 'Difícil de leer con cansancio',
    average: 'Difícil de leer en conjunto',
    voice: 'Más alto, o más clínico, que el resto',
    address: 'Un trato se coló en otro',
    'baby-word': 'Habla de un bebé sin llevar la marca',
    gender: 'Puede darle un género a quien lee',
  },
};
