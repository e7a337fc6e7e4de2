/** So many letters in a row are no chance. */
const longest = 40;

/** Words alone: neither case nor accents nor spaces make a difference. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Does `text` repeat forty letters in a row of one of these? */
export function repeats(text: string, others: string[]): boolean {
  const mine = plain(text);
  const theirs = others.map(plain).filter((one) => one.length >= longest);
  for (let at = 0; at + longest <= mine.length; at++) {
    const piece = mine.slice(at, at + longest);
    if (theirs.some((one) => one.includes(piece))) return true;
  }
  return false;
}

/** Every text in an answer, whatever its kind of step keeps. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
