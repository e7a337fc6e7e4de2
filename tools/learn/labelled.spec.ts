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

  it('that must be right are right, and everyday words are no harm', () => {
    const must = read(locale, 'must');
    expect(judge(ready[locale], must).wrong).toEqual([]);
    const { read: reading, isHarm } = ready[locale];
    const others = must.filter(
      ({ labels, draft }) => !labels.includes('harm') && isHarm(reading(draft).words),
    );
    expect(others).toEqual([]);
  });

  it('that were kept apart are told apart, of the right kind, and harm is met with silence', () => {
    const { flag, fine, kinds: ofKind, silence } = judge(ready[locale], read(locale, 'kept'));
    for (const share of [flag.precision, flag.recall, fine.precision, fine.recall])
      expect(share).toBeGreaterThanOrEqual(0.95);
    expect(ofKind).toBeGreaterThanOrEqual(0.85);
    expect(silence).toBeGreaterThanOrEqual(0.98);
  });
});
