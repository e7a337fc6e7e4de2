import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../src/migrate.ts';
import { readConfig, type Config } from '../src/platform/config.ts';
import { migrate } from '../src/platform/migrate.ts';

/** The three roles are made once for the whole server; every database of a test uses them. */
export const roles = 'usward_test';
/** Where a browser of the tests believes to be. */
export const origin = 'http://localhost:4200';

const source = join(import.meta.dirname, '../src');
const masterKey = Buffer.alloc(32, 'test').toString('base64');

export type TestDatabase = {
  config: Config;
  /** What a process of its own is given to stand on the same database. */
  env: NodeJS.ProcessEnv;
  /** The superuser's own way in: to prepare and to look behind the door. */
  admin: pg.Pool;
  drop(): Promise<void>;
};

/** A migrated database of its own, marked 'test' so that its clock may be set. */
export async function createDatabase(settings: NodeJS.ProcessEnv = {}): Promise<TestDatabase> {
  const name = `usward_test_${randomUUID().slice(0, 8)}`;
  await asAdmin(async (server) => {
    const template = await lockedTemplate(server);
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return standing(name, await mkdtemp(join(tmpdir(), 'usward-test-')), settings);
}

/** One that is there already, and the folder of the API's own files. */
export function standing(name: string, data: string, settings: NodeJS.ProcessEnv = {}): TestDatabase {
  const admin = new pg.Pool({ connectionString: urlOf(name), max: 4 });
  admin.on('error', () => undefined);
  return {
    config: configOf(name, data, settings),
    env: envOf(name, data, settings),
    admin,
    async drop() {
      await admin.end();
      await asAdmin((server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Made by whoever comes first; its name is what it was made from, so it is never out of date. */
async function lockedTemplate(server: pg.Client): Promise<string> {
  const name = `usward_test_template_${await fingerprint()}`;
  await server.query("SELECT pg_advisory_lock(hashtext('usward_test template'))");
  const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount) return name;
  await server.query('DROP DATABASE IF EXISTS usward_test_fresh WITH (FORCE)');
  await server.query('CREATE DATABASE usward_test_fresh');
  await migrate(configOf('usward_test_fresh', tmpdir()), migrations);
  const fresh = new pg.Client(urlOf('usward_test_fresh'));
  await fresh.connect();
  await fresh.query("UPDATE app.mark SET kind = 'test'");
  await fresh.end();
  await server.query(`ALTER DATABASE usward_test_fresh RENAME TO ${name}`);
  return name;
}

async function fingerprint(): Promise<string> {
  const files = (await readdir(join(source, 'migrations'))).filter((file) => file.endsWith('.ts')).sort();
  const hash = createHash('sha256');
  for (const file of [...files.map((one) => `migrations/${one}`), 'platform/migrate.ts', 'platform/jobs.ts'])
    hash.update(await readFile(join(source, file)));
  return hash.digest('hex').slice(0, 12);
}

async function asAdmin<T>(act: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client(serverUrl());
  await server.connect();
  try {
    return await act(server);
  } finally {
    await server.end();
  }
}

function serverUrl(): string {
  const url = process.env['USWARD_TEST_DATABASE_URL'];
  if (!url)
    throw new Error('USWARD_TEST_DATABASE_URL is not set: api/test/setup.mjs starts a server and sets it.');
  return url;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

const configOf = (database: string, data: string, settings: NodeJS.ProcessEnv = {}): Config =>
  readConfig(envOf(database, data, settings));

function envOf(database: string, data: string, settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: urlOf(database),
    USWARD_DATABASE_ROLES: roles,
    USWARD_DATA: data,
    USWARD_MASTER_KEY: masterKey,
    USWARD_LIMITS: 'raised',
    LOG_LEVEL: process.env['LOG_LEVEL'],
    PUBLIC_URL: origin,
    ...settings,
  };
}
