import { existsSync } from 'node:fs';
import { join } from 'node:path';
import startPostgres, { teardown as stopPostgres } from '../../api/test/setup.mjs';

const root = join(import.meta.dirname, '../..');
const built = ['api/dist/server.js', 'portal/dist/index.html', 'admin/dist/index.html'];

/** One PostgreSQL for the whole run, and something to start: `npm test` has built it, a single journey builds it once. */
export default async function setup() {
  await startPostgres();
  if (built.every((file) => existsSync(join(root, file)))) return;
  const { build } = await import('../../tools/build.ts');
  await build();
}

export const teardown = stopPostgres;
