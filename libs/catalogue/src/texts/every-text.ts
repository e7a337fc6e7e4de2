import { addresses, locales, say, type Locale, type Words } from '@usward/exercises';

/** A text of a document, with the path that leads to it. */
export type Found = { path: string; words: Words };

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'en' in value && 'es' in value && !Array.isArray(value.en);

/** Every text of a document that a person reads. Words for the search are lists and stay out. */
export function everyText(value: unknown, path = ''): Found[] {
  if (isWords(value)) return [{ path: path.slice(1), words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'alsoCalled')
    .flatMap(([key, part]) => everyText(part, `${path}.${key}`));
}

export type Form = { locale: Locale; text: string };

/** A text as it is read: once in English, and in Spanish once or in its three forms. */
export function formsOf(words: Words): Form[] {
  const all = locales.flatMap((locale) =>
    addresses.map((address): Form => ({ locale, text: say(words, locale, address) })),
  );
  return all.filter(
    ({ locale, text }, at) => all.findIndex((other) => other.locale === locale && other.text === text) === at,
  );
}

/** The last name of a path that is not a number: what kind of place the text stands in. */
export const placeOf = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .at(-1) ?? '';
