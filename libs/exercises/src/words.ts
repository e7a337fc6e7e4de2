export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** How a person wants to be spoken to in Spanish. English ignores it. */
export const addresses = ['tu', 'vos', 'usted'] as const;
export type Address = (typeof addresses)[number];

/** A text in both languages. Spanish gives three forms only where the form of address changes the sentence. */
export type Words = { en: string; es: string | Record<Address, string> };

/** The sentence as this reader is spoken to. */
export function say(words: Words, locale: Locale, address: Address): string {
  if (locale === 'en') return words.en;
  return typeof words.es === 'string' ? words.es : words.es[address];
}
