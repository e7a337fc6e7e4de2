import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from '@jest/globals';

// A language is fetched by a phone. Its sources, as they stand, weigh more than what is built of them.
it.each(['en', 'es'])('%s weighs less than 60 kB', (locale) => {
  const folder = join(import.meta.dirname, locale);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') || name.endsWith('.json'),
  );
  const all = sources.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  expect(all.length).toBeGreaterThan(10_000);
  expect(brotliCompressSync(all).length).toBeLessThan(60_000);
});
