import type { Found } from '../../api/types.ts';

const accents = /\p{Diacritic}/gu;
const plain = (text: string): string => text.normalize('NFD').replace(accents, '').toLowerCase();
const texts = (words: Found['title']): string[] =>
  Object.values(words).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)));

/** What was last seen, by every word somebody typed: only its title and its line are on this phone. */
export function among(items: readonly Found[], search: string): Found[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  const isIn = (said: string[]) => {
    const heard = plain(said.join(' '));
    return wanted.every((word) => heard.includes(word));
  };
  const byTitle = items.filter(({ title }) => isIn(texts(title)));
  const byLine = items.filter(
    (one) => !byTitle.includes(one) && isIn([...texts(one.title), ...texts(one.purpose)]),
  );
  return [...byTitle, ...byLine];
}
