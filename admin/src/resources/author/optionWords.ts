import type { Locale, Step, Words } from '@usward/exercises';
import { inWords } from '../../ui/words.ts';

/** What stands on an option of a step; its number or name where nothing does. */
export function optionWords(step: Step, id: string | number, locale: Locale): string {
  const words = wordsIn(step, String(id));
  return words ? inWords(words, locale) : String(id);
}

function wordsIn(value: unknown, id: string): Words | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && 'id' in value && value.id === id && 'words' in value)
    return value.words as Words;
  for (const part of Object.values(value)) {
    const found = wordsIn(part, id);
    if (found) return found;
  }
  return undefined;
}
