import type { Found } from '../../api/types.ts';

const accents = /\p{Diacritic}/gu;
const plain = (text: string): string => text.normalize('NFD').replace(accents, '').toLowerCase();
const texts = (words: Found['title']): string[] =>
  Object.values(words).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)));

/** What was last seen, by every word somebody typed: only its title and its line are on this phone. */
export function among(items: readonly Found[], search: string): Found[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return items.filter(({ title, purpose }) => {
    const said = plain([...texts(title), ...texts(purpose)].join(' '));
    return wanted.every((word) => said.includes(word));
  });
}
