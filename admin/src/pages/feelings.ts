const most = { lines: 80, letters: 40 };
const isWord = /^[\p{L}\p{M}]+( [\p{L}\p{M}]+)*$/u;

/** One word or phrase a line; blank lines and spaces around are nothing. */
export const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** The lines that cannot be taken, as the server would say. */
export const wrongIn = (words: readonly string[]): string[] =>
  words.filter((word, at) => at >= most.lines || word.length > most.letters || !isWord.test(word));
