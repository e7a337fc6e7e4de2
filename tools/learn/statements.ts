import { existsSync, readFileSync } from 'node:fs';
import type { Locale } from '@usward/coach';

/** A draft and what it is: `fine`, kinds, `harm`, or `near`: like harm in its words, and not about it. */
export type Statement = { labels: string[]; draft: string };

type Part = 'work' | 'must' | 'kept';

const fileOf = (locale: Locale, name: string) =>
  new URL(`../../libs/coach/labelled/${locale}.${name}.tsv`, import.meta.url);

/** Not of every language some are kept apart. */
export const isThere = (locale: Locale, part: Part): boolean => existsSync(fileOf(locale, part));

/**
 * The labelled statements of a language: to learn from (`work`), those of them that must be right whatever else is
 * learned (`must`: above all the sentences of `clinical.md`), or kept apart to judge by (`kept`).
 */
export function read(locale: Locale, part: Part): Statement[] {
  const names = part === 'must' ? [part] : [part, `harm.${part}`];
  return names.flatMap((name) =>
    readFileSync(fileOf(locale, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'))
      .map(([labels = '', draft = '']) => ({ labels: labels.split(','), draft })),
  );
}
