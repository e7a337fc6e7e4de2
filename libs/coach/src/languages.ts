import type { Language } from './language.ts';

/** The languages of the coach, each fetched when it is asked for: `await languages.es()`. */
export const languages = {
  en: async (): Promise<Language> => (await import('./en/index.ts')).en,
  es: async (): Promise<Language> => (await import('./es/index.ts')).es,
};
export type Locale = keyof typeof languages;
