/** A word or a mark of a draft: as the rules read it, and where it stands in the text (UTF-16, end exclusive). */
export type Token = { read: string; start: number; end: number };

/** How a language is written: what stands for what, and the words whose slips of the finger are understood. */
export type Spelling = { means: Record<string, string>; often: string };

const token = /[\p{L}\p{M}\p{N}]+(?:['’‘`´][\p{L}\p{M}]+)*|[.!?;,:…\n¿¡👏🙄]/gu;
const apostrophe = /['’‘`´]/g;

/** Lower case, without accents; a letter drawn out ("sooo") once. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

/** Reads a text word by word. */
export function reader({ means, often }: Spelling): (text: string) => Token[] {
  const known = new Map([...slips(often.split(/\s+/)), ...Object.entries(means)]);
  return (text) =>
    Array.from(text.matchAll(token), ({ 0: written, index }) => {
      const plain = fold(written.replace(apostrophe, "'"));
      const bare = plain.replaceAll("'", '');
      return {
        read: known.get(plain) ?? known.get(bare) ?? bare,
        start: index,
        end: index + written.length,
      };
    });
}

/** Two letters swapped, one left out or one doubled, each leading back to the word that was meant. */
function slips(words: string[]): [string, string][] {
  const real = new Set(words);
  return words.flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => [
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
      word.slice(0, at + 1) + word.slice(at + 2),
      word.slice(0, at + 1) + word.slice(at),
    ])
      .flat()
      .filter((slip) => !real.has(slip))
      .map((slip): [string, string] => [slip, word]),
  );
}
