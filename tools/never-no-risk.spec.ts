import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
/** Whatever a person may read: of the screens, the papers, the letters, and the briefs as they are rendered. */
const places = [
  '{admin,portal}/src/**/*.{ts,tsx}',
  'libs/{catalogue,measures,player,exercises,contract}/src/**/*.{ts,tsx}',
  'api/src/**/*.{letter,texts,directory}.ts',
  'api/src/identity/letters.ts',
  'api/src/briefs/golden/*.txt',
];
const forbidden =
  /\b(no|low|minimal|without) (risk|danger)\b|risk[- ]free|out of danger|not (at risk|in danger)|nothing to worry|(sin|ningún|bajo|poco) (riesgo|peligro)|riesgo (bajo|nulo|mínimo)|fuera de peligro|nada de qué preocuparse/i;
/** The two sentences that say why. */
const saysWhy = [
  '“Not reported today” is not “no risk”: many who were in danger had said “not at all” the last time.',
  '«Hoy no lo dijo» no quiere decir «sin riesgo»: muchas personas en peligro habían respondido «nunca» la última vez.',
];
const withoutRemarks = (text: string) => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

const found = (text: string) =>
  withoutRemarks(saysWhy.reduce((left, sentence) => left.replace(sentence, ''), text))
    .split('\n')
    .filter((line) => forbidden.test(line));

describe('where somebody answered “not at all”', () => {
  it('no screen, paper, letter or brief says in either language that there is no risk', () => {
    const files = globSync(places, { cwd: root }).filter((file) => !/\.spec\.|node_modules/.test(file));
    expect(files.filter((file) => file.endsWith('.txt')).length).toBeGreaterThan(5);
    const told = files.flatMap((file) => found(readFileSync(join(root, file), 'utf8')).map((line) => `${file}: ${line.trim()}`)); // prettier-ignore
    expect(told).toEqual([]);
  });

  it('it says that it was not reported today, and why that is not the same', () => {
    const [en, es] = ['en', 'es'].map((one) =>
      readFileSync(join(root, `admin/src/resources/measures/messages.${one}.ts`), 'utf8'),
    );
    expect(en).toContain("'not reported today'");
    expect(es).toMatch(/'not-reported-today': '[^']*hoy/i);
    expect([en, es].map((text, at) => text?.includes(saysWhy[at] ?? '?'))).toEqual([true, true]);
    expect([found("a: 'There is no risk.'"), found("b: 'Riesgo bajo'")].map((one) => one.length)).toEqual([
      1, 1,
    ]);
  });
});
