const strong = 'aeoáéó';
const stressedWeak = 'íú';
const vowels = /[aeiouáéíóúü]+/gu;

/** Two vowels side by side belong to two syllables: two strong ones, or a weak one that carries the accent. */
function isHiatus(one: string, next: string): boolean {
  const isStrong = (letter: string) => strong.includes(letter);
  if (isStrong(one) && isStrong(next)) return true;
  return (stressedWeak.includes(one) && isStrong(next)) || (isStrong(one) && stressedWeak.includes(next));
}

/** How many syllables a Spanish word has, by the rules of its spelling (Ortografía de la RAE: diptongo e hiato). */
export function spanishSyllables(word: string): number {
  const spelled = word
    .toLocaleLowerCase('es')
    .normalize('NFC')
    .replace(/([gq])u(?=[eiéí])/gu, '$1')
    .replace(/y(?![aeiouáéíóú])/gu, 'i');
  const groups = spelled.match(vowels) ?? [];
  const breaks = groups.flatMap((group) =>
    [...group].filter((letter, at) => at > 0 && isHiatus(group[at - 1] ?? '', letter)),
  );
  return Math.max(1, groups.length + breaks.length);
}
