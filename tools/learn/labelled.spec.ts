import { describe, expect, it } from '@jest/globals';
import { kinds, languages } from '@usward/coach';
import { judge } from './judge.ts';
import { digest } from './learn.ts';
import { lesson } from './lesson.ts';
import { read } from './statements.ts';

const ready = { en: await languages.en(), es: await languages.es() };

describe.each(['en', 'es'] as const)('%s: the labelled statements', (locale) => {
  const work = read(locale, 'work');
  const share = (is: (labels: string[]) => boolean) =>
    work.filter(({ labels }) => is(labels)).length / work.length;

  it('are many, of every kind, and nearly half of those that are not of harm are fine', () => {
    expect(work.length).toBeGreaterThan(400);
    expect(
      share((labels) => labels.includes('fine')) / share((labels) => labels[0] !== 'harm'),
    ).toBeGreaterThan(0.4);
    for (const kind of kinds) expect(share((labels) => labels.includes(kind))).toBeGreaterThan(0.02);
  });

  it('are what the weights were learned of', () => {
    expect(ready[locale].learnedOf).toBe(digest(lesson(locale)));
  });

  it('that must be right are right', () => {
    expect(judge(ready[locale], read(locale, 'must')).wrong).toEqual([]);
  });
});
