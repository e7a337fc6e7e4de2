import { useLanguage } from '../../../ui/words.ts';
import { enLibrary } from './en.library.ts';
import { en, type AuthorWords } from './en.ts';
import { esLibrary } from './es.library.ts';
import { es } from './es.ts';

export const authorWords: Record<'en' | 'es', AuthorWords> = {
  en: { ...en, ...enLibrary },
  es: { ...es, ...esLibrary },
};

/**
 * What the author's pages say. Not among the messages of the console: those are loaded before the first page, and
 * nothing of this room is needed there.
 */
export function useAuthorWords(): AuthorWords {
  return authorWords[useLanguage()];
}
