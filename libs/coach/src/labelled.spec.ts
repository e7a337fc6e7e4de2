import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { coach, languages } from './index.ts';

// The work half of the labelled statements (`labelled/*.work.tsv`: kinds, `fine` or `harm`, and the statement).
const ready = { en: await languages.en(), es: await languages.es() };

function read(name: string): { label: string; draft: string }[] {
  return readFileSync(new URL(`../labelled/${name}.work.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([label = '', draft = '']) => ({ label, draft }));
}

describe.each(['en', 'es'] as const)('%s: the labelled statements', (locale) => {
  const judged = read(locale).map(({ label, draft }) => {
    const kinds = coach(draft, ready[locale]).findings.map(({ kind }) => kind as string);
    return {
      isFine: label === 'fine',
      isFlagged: kinds.length > 0,
      isRight: label.split(',').some((kind) => kinds.includes(kind)),
    };
  });
  const count = (is: (one: (typeof judged)[number]) => boolean) => judged.filter(is).length;
  const flagged = count(({ isFine, isFlagged }) => isFlagged && !isFine);
  const fine = count(({ isFine, isFlagged }) => isFine && !isFlagged);

  it('at least 400, nearly half of them fine', () => {
    expect(judged.length).toBeGreaterThanOrEqual(400);
    expect(count(({ isFine }) => isFine) / judged.length).toBeGreaterThan(0.45);
  });

  it('are flagged or left as they ought to be', () => {
    expect(flagged / count(({ isFlagged }) => isFlagged)).toBeGreaterThanOrEqual(0.97);
    expect(flagged / count(({ isFine }) => !isFine)).toBeGreaterThanOrEqual(0.97);
    expect(fine / count(({ isFlagged }) => !isFlagged)).toBeGreaterThanOrEqual(0.97);
    expect(fine / count(({ isFine }) => isFine)).toBeGreaterThanOrEqual(0.97);
  });

  it('are flagged for the right kind', () => {
    expect(count(({ isFine, isRight }) => !isFine && isRight) / flagged).toBeGreaterThanOrEqual(0.9);
  });

  it('drafts of harm: silence', () => {
    const drafts = read(`${locale}.harm`);
    expect(drafts.length).toBeGreaterThanOrEqual(100);
    const loud = drafts.filter(({ draft }) => {
      const { findings, hints, good } = coach(draft, ready[locale]);
      return findings.length + hints.length + good.length > 0;
    });
    expect(loud).toEqual([]);
  });
});
