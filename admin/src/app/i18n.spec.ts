import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { stopTags } from '@usward/exercises';
import { languages, messagesOf } from './i18n.ts';

const source = join(import.meta.dirname, '..');

function flat(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, words]: [string, string | object]): [string, string][] =>
    typeof words === 'string' ? [[path + key, words]] : flat(words, `${path}${key}.`),
  );
}
const en = new Map(flat(messagesOf('en')));
const es = new Map(flat(messagesOf('es')));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/(spec|messages(\.e[ns])?)\.tsx?$/.test(name),
);
/** Every whole key that stands in the code in quotes: `translate('app.save')`, `label="app.fields.name"`. */
const used = files.flatMap((name) =>
  [
    ...readFileSync(join(source, name), 'utf8').matchAll(
      /['"]((?:app|door|today|brief|account|practice|resources|errors)\.[\w.-]*[\w])['"]/g,
    ),
  ].map(([, key]) => [name, key ?? ''] as const),
);

/** The beginnings of those that are put together: `translate(`today.${kind}`)`. */
const begun = files.flatMap((name) =>
  [
    ...readFileSync(join(source, name), 'utf8').matchAll(
      /`((?:app|door|today|brief|account|practice|resources|errors)\.[\w.-]*\.)\$\{/g,
    ),
  ].map(([, beginning]) => [name, beginning ?? ''] as const),
);

describe('the console in two languages', () => {
  it('says in Spanish everything that it says in English', () => {
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('fills the same blanks and counts in the same places', () => {
    const blanks = (words = '') => [...new Set(words.match(/%\{\w+\}/g))].sort();
    for (const [key, words] of en) {
      if (key.startsWith('ra.')) continue;
      expect([key, blanks(es.get(key))]).toEqual([key, blanks(words)]);
      expect([key, es.get(key)?.split('||||').length]).toEqual([key, words.split('||||').length]);
    }
  });

  it.each(languages)('has no empty words and raises its voice nowhere (%s)', (language) => {
    for (const [key, words] of flat(messagesOf(language))) {
      if (key.startsWith('ra.')) continue;
      expect([key, words.trim()]).not.toEqual([key, '']);
      expect([key, words]).toEqual([key, expect.not.stringMatching(/[!¡]/)]);
    }
  });

  it.each(used)('%s: %s', (_name, key) => {
    expect(en.has(key)).toBe(true);
  });

  it.each(begun)('%s: %s…', (_name, beginning) => {
    expect([...en.keys()].some((key) => key.startsWith(beginning))).toBe(true);
  });

  it('names every tag', () => {
    for (const tag of stopTags) expect(en.has(`resources.couples.tag.${tag}`)).toBe(true);
  });
});
