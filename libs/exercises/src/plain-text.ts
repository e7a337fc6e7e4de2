// Everything below the space but line break and tab, and DEL to APC: no keyboard writes them, PostgreSQL refuses the first.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;
const brokenPairs = /\p{Surrogate}/gu;

/**
 * A person's words as they wrote them: composed (NFC), lines ended by \n, without control characters and halves of
 * emoji that a phone cut off. Nothing else is changed, not even spaces.
 */
export function plainText(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(controls, '').replace(brokenPairs, '').normalize('NFC');
}

/** Without case, accents and spaces around, as people type when they search. To compare with, never to keep or show. */
export const folded = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** True when a value holds nothing a person said: blank words, no pick, or only such parts. It counts as no answer. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  if (value !== null && typeof value === 'object') return Object.values(value).every(isBlank);
  return value === null || value === undefined;
}
