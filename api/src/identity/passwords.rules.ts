/** Words that stand at the core of the passwords people choose most; sequences and repetitions are found by rule. */
const favourites = (
  'password passwort contrasena clave welcome bienvenido bienvenida admin administrator letmein iloveyou teamo tequiero ' +
  'princess princesa sunshine dragon monkey football futbol baseball barcelona realmadrid superman batman pokemon ' +
  'starwars master secret secreto love amor angel baby bebe mama papa family familia hello hola summer verano winter ' +
  'invierno spring primavera autumn otono monday lunes friday viernes january enero june junio july julio august agosto ' +
  'december diciembre michael daniel maria carlos jose jesus jennifer jessica charlie shadow killer qwerty login test ' +
  'user usuario guest changeme temporal trustno cheese chocolate coffee cafe cookie flower flor star estrella usward ' +
  'therapy terapia terapeuta therapist couple pareja clinic clinica practice consulta the my mi and de con para you tu'
).split(' ');

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjklñ',
  'zxcvbnm',
  '01234567890',
  'azerty',
  '1qaz2wsx3edc4rfv',
];
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const enough = 5;

/**
 * Whether a guesser would come to this password early: it is made of well-known words, of the sign-in name, of a row
 * of keys, of a year or of a repetition, and what is left beside them is less than five characters.
 */
export function isWeak(password: string, signInName: string): boolean {
  const text = fold(password);
  if (new Set(text).size < enough || /^(.{1,5})\1+.{0,3}$/s.test(text)) return true;
  const known = [...favourites, ...partsOf(signInName)].sort((a, b) => b.length - a.length);
  const undated = text.replace(/(19|20)\d\d/g, ' ');
  return [undated, unmask(undated)].some((spelt) => remainder(spelt, known).length < enough);
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const unmask = (text: string) => [...text].map((letter) => lookalikes[letter] ?? letter).join('');

const partsOf = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 2);

/** What a guesser would still have to find out. */
function remainder(text: string, known: string[]): string {
  const withoutWords = known.reduce((left, word) => left.replaceAll(word, ' '), text);
  return withoutRuns(withoutWords).replace(/[\s\p{P}\p{S}]/gu, '');
}

/** Takes out four or more keys that follow each other, in either direction. */
function withoutRuns(text: string): string {
  const paths = rows.flatMap((row) => [row, [...row].reverse().join('')]);
  let left = '';
  for (let at = 0; at < text.length;) {
    const length = Math.max(...paths.map((path) => runLength(text.slice(at), path)));
    if (length < 4) left += text[at];
    at += length < 4 ? 1 : length;
  }
  return left;
}

function runLength(text: string, path: string): number {
  const start = path.indexOf(text[0] ?? ' ');
  if (start < 0) return 0;
  let length = 1;
  while (length < text.length && start + length < path.length && text[length] === path[start + length])
    length++;
  return length;
}
