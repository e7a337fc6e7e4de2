import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let stop = async () => undefined;

/** One PostgreSQL for the whole run: the one `npm test` started, or a throwaway one. */
export default async function setup() {
  process.env.LOG_LEVEL ??= 'silent';
  if (process.env.USWARD_TEST_DATABASE_URL) return;
  const { startPostgres } = await import('../../tools/postgres.ts');
  const data = await mkdtemp(join(tmpdir(), 'usward-postgres-'));
  const server = await startPostgres({ data, throwaway: true });
  process.env.USWARD_TEST_DATABASE_URL = server.url;
  stop = async () => {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  };
}

export const teardown = () => stop();
