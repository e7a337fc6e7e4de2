import type { Address, Hint, Kind, Language, Said } from './language.ts';

export type { Address } from './language.ts';

/** Why a place was underlined, and a way to say it softer, as the reader is spoken to. English ignores `address`. */
export function explain(kind: Kind | Hint, language: Language, address: Address = 'tu') {
  const { explanation, suggestion } = language.cards[kind];
  const say = (said: Said) => (typeof said === 'string' ? said : said[address]);
  return { explanation: say(explanation), suggestion: say(suggestion) };
}
