import { readFileSync } from 'node:fs';
import type { Locale } from '@usward/coach';

/** A draft and what it is: `fine`, kinds, `harm`, or `near`: like harm in its words, and not about it. */
export type Statement = { labels: string[]; draft: string };

/**
 * The labelled statements of a language: to learn from (`work`), those of them that must be right whatever else is
 * learned (`must`: above all the sentences of `clinical.md`), or kept apart to judge by (`kept`).
 */
export function read(locale: Locale, half: 'work' | 'must' | 'kept'): Statement[] {
  const names = half === 'must' ? [half] : [half, `harm.${half}`];
  return names.flatMap((name) =>
    readFileSync(new URL(`../../libs/coach/labelled/${locale}.${name}.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'))
      .map(([labels = '', draft = '']) => ({ labels: labels.split(','), draft })),
  );
}
