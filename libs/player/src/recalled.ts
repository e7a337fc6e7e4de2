import { say, spoken, type Ear, type Step, type Words } from '@usward/exercises/playing';

/**
 * Earlier words as one text. They may come from another exercise, whose step this phone does not hold: then they say
 * themselves (own words, a card, what was agreed); a bare id does not, and is left out as ''.
 */
export function recalledWords(value: unknown, source: Step | undefined, ear: Ear): string {
  if (typeof value === 'string') return value;
  if (source) return spoken(source, value, ear);
  if (Array.isArray(value))
    return value
      .map((one) => recalledWords(one, undefined, ear))
      .filter(Boolean)
      .join('\n');
  if (isWords(value)) return say(value, ear.locale, ear.address);
  if (value === null || typeof value !== 'object') return '';
  if ('words' in value) return recalledWords(value.words, undefined, ear);
  return 'own' in value && typeof value.own === 'string' ? value.own : '';
}

const isWords = (value: unknown): value is Words =>
  value !== null && typeof value === 'object' && 'en' in value && 'es' in value;
