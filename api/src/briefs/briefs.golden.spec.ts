import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { letterText } from '../../test/builders/briefs.ts';
import { situations, withoutIt } from '../../test/builders/brief-situations.ts';

const folder = join(import.meta.dirname, 'golden');
const isWriting = Boolean(process.env['USWARD_WRITE_SNAPSHOTS']);
const each = Object.entries(situations).flatMap(([name, gathered]) =>
  (['en', 'es'] as const).map((locale) => [`${name}.${locale}.txt`, locale, gathered, name] as const),
);

/** From the first heading to the end of the last part, as somebody reads it aloud. */
const wordsIn = (letter: string) => {
  const from = letter.search(/^(WHAT WENT WELL|LO QUE SALIÓ BIEN)$/mu);
  return letter.slice(from).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
};

describe.each(each)('%s', (file, locale, gathered, name) => {
  it('is what the clinician reads (USWARD_WRITE_SNAPSHOTS=1 writes it anew)', async () => {
    const letter = letterText(gathered(), locale);
    if (isWriting) await writeFile(join(folder, file), letter);
    expect(letter).toBe(await readFile(join(folder, file), 'utf8'));
  });

  it('takes at most ninety seconds aloud', async () => {
    const words = wordsIn(await readFile(join(folder, file), 'utf8'));
    expect(words).toBeGreaterThan(50);
    expect(words).toBeLessThanOrEqual(220);
  });

  const without = withoutIt[name];
  if (without)
    it('is the same to the byte without what must leave no trace', async () => {
      expect(letterText(without(), locale)).toBe(await readFile(join(folder, file), 'utf8'));
    });
});

it('a safety plan reads as own weeks do, to the byte', async () => {
  for (const locale of ['en', 'es']) {
    const [own, safety] = await Promise.all(
      ['own-weeks', 'safety-mode'].map((name) => readFile(join(folder, `${name}.${locale}.txt`))),
    );
    expect(safety).toEqual(own);
  }
});

it('there is a situation for every golden file', async () => {
  expect((await readdir(folder)).sort()).toEqual(each.map(([file]) => file).sort());
});
