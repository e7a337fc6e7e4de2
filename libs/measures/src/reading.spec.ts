import { describe, expect, it } from '@jest/globals';
import type { Band, Person } from './instrument.ts';
import type { InstrumentKey } from './instruments.ts';
import { byHand, instrument, keys, worth } from './measures.stage.ts';
import { reading } from './reading.ts';
import { isTotal, score, type Answers } from './score.ts';

function read(key: InstrumentKey, answers: Answers, person?: Partial<Person>) {
  const scored = score(instrument(key), answers);
  if (!isTotal(scored)) throw new Error(`${key}: no total`);
  return reading(instrument(key), scored, person);
}
const band = (key: InstrumentKey, total: number, person?: Partial<Person>) =>
  read(key, worth(key, total), person)?.band ?? null;

const englishMother = { parent: 'mother', language: 'en-GB' } as const;
const spanishMother = { parent: 'mother', language: 'es-ES' } as const;
const father = { parent: 'father', language: 'es-CO' } as const;

/** The first total of each band, and who. Read from the table in `clinical.md`. */
const firsts: [InstrumentKey, Partial<Person> | undefined, [Band, number][]][] = [
  ['csi-4', undefined, [['dissatisfied', 0], ['satisfied', 14]]],
  ['csi-16', undefined, [['dissatisfied', 0], ['satisfied', 52]]],
  ['csi-32', undefined, [['dissatisfied', 0], ['satisfied', 105]]],
  ['rdas', undefined, [['distressed', 0], ['not-distressed', 48]]],
  ['phq-2', undefined, [['below', 0], ['reached', 3]]],
  ['phq-8', undefined, [['minimal', 0], ['mild', 5], ['moderate', 10], ['moderately-severe', 15], ['severe', 20]]],
  ['phq-9', undefined, [['minimal', 0], ['mild', 5], ['moderate', 10], ['moderately-severe', 15], ['severe', 20]]],
  ['gad-2', undefined, [['below', 0], ['reached', 3]]],
  ['gad-7', undefined, [['minimal', 0], ['mild', 5], ['moderate', 10], ['severe', 15]]],
  ['epds', englishMother, [['below', 0], ['sensitive', 10], ['assess', 13]]],
  ['epds', spanishMother, [['below', 0], ['reached', 11]]],
  ['epds', father, [['below', 0], ['between', 7], ['reached', 10]]],
]; // prettier-ignore

describe.each(firsts)('%s of %o', (key, person, bands) => {
  it.each(bands)('%s begins at %d and reaches up to the next', (name, first) => {
    const at = bands.findIndex(([each]) => each === name);
    const next = bands[at + 1]?.[1] ?? byHand[key].range[1] + 1;
    for (let total = first; total < next; total++)
      expect([total, band(key, total, person)]).toEqual([total, name]);
    if (at > 0) expect(band(key, first - 1, person)).toBe(bands[at - 1]![0]);
  });

  it('is sure, and names its source', () => {
    const found = read(key, worth(key, bands[1]![1]), person);
    expect(found).toMatchObject({ isSure: true, source: expect.stringMatching(/\d{4}/) });
  });
});

it('leaves no instrument of the table out but the one without a verified cut-off', () => {
  const read = new Set(firsts.map(([key]) => key));
  expect(keys.filter((key) => !read.has(key))).toEqual(['ras']);
  for (let total = 7; total <= 35; total++) expect(band('ras', total)).toBeNull();
});

it('shows no cut-off of the EPDS where none was found for this language and parent', () => {
  const nobodys: Partial<Person>[] = [
    {},
    { parent: 'mother' },
    { language: 'en' },
    { parent: 'mother', language: 'es' },
    { parent: 'mother', language: 'es-CO' },
    { parent: 'mother', language: 'eng' },
    { parent: 'mother', language: 'fr' },
  ];
  for (const person of nobodys) expect([person, band('epds', 30, person)]).toEqual([person, null]);
});

describe('a prorated total', () => {
  it('is not sure where the missing item could move it', () => {
    // 9 in eight: 10, moderate; with nothing on the ninth it were 9, mild.
    expect(read('phq-9', [1, 1, 1, 1, 1, 1, 1, 2, null])).toMatchObject({ band: 'moderate', isSure: false });
  });
  it('is sure where it could not', () => {
    // 10 in eight: 11.25, moderate; between 10 and 13 whatever the ninth.
    expect(read('phq-9', [2, 2, 1, 1, 1, 1, 1, 1, null])).toMatchObject({ band: 'moderate', isSure: true });
  });
});
