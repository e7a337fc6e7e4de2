/** What an answer of any kind of step holds: ids that were tapped, and own words. */
export type Said = { picked: string[]; own: string[] };

const texts = (value: unknown): string[] => (typeof value === 'string' && value.trim() ? [value] : []);

/** Answers differ by kind (`libs/exercises/kinds`); each is taps, words, or both. Takes anything. */
export function saidIn(value: unknown): Said {
  if (typeof value === 'number') return { picked: [], own: [String(value)] };
  if (value === null || typeof value !== 'object') return { picked: [], own: texts(value) };
  const { picked, ready, own, words, hour } = value as Record<string, unknown>;
  return {
    picked: [...(Array.isArray(picked) ? picked.flatMap(texts) : []), ...texts(ready)],
    own: [...texts(own), ...texts(words), ...texts(hour)],
  };
}
