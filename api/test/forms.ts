import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Questionnaires that nobody here wrote: those of the published package @aehrc/smart-forms-renderer (CSIRO, licence
 * Apache-2.0), read where npm put them. Nothing of them is copied into this repository.
 */
const home = join(import.meta.dirname, '../../node_modules/@aehrc/smart-forms-renderer');
const folders = ['src/stories/assets/questionnaires', 'src/tests/test-data'];

export type Found = { name: string; json: unknown };

export async function formsOfOthers(): Promise<Found[]> {
  const { license } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { license: string };
  if (license !== 'Apache-2.0') throw new Error(`another licence: ${license}`);
  const scratch = await mkdtemp(join(tmpdir(), 'usward-forms-'));
  try {
    const found: Found[] = [];
    for (const folder of folders)
      for (const file of (await readdir(join(home, folder))).filter((name) => name.endsWith('.ts')).sort())
        found.push(...(await readIn(join(home, folder, file), scratch)));
    return found;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** A file of TypeScript whose imports are of types alone; one that imports more is not read. */
async function readIn(path: string, scratch: string): Promise<Found[]> {
  const plain = stripTypeScriptTypes(await readFile(path, 'utf8'));
  if (/^\s*import\s/m.test(plain)) return [];
  const copy = join(scratch, `${basename(path, '.ts')}.mjs`);
  await writeFile(copy, plain);
  const all = (await import(pathToFileURL(copy).href)) as Record<string, unknown>;
  return Object.entries(all).flatMap(([name, json]) =>
    (json as { resourceType?: unknown } | null)?.resourceType === 'Questionnaire'
      ? [{ name, json: JSON.parse(JSON.stringify(json)) as unknown }]
      : [],
  );
}
