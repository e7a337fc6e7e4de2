import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { quiet, Server } from './server.ts';

export interface Product {
  /** Where a browser finds it. */
  address: string;
  /** Its processes, all on one database; the first is the one at its address. */
  servers: readonly Server[];
  /** From now on it is this time for all of them; `null` is the real one. */
  setClock(to: Date | null): Promise<void>;
  /** The first practice and its owner, as `npm start -- --empty` makes them. */
  found(practice: object): Promise<void>;
  /** As the owner of the cluster: to prepare, and to look behind the doors. */
  database: pg.Client;
  /** What it said while it ran. */
  said(): string;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** The whole product from what was built, in a process or more, with a database and a port of its own; empty, or with the demo in it. */
export async function startProduct(
  smtpUrl: string,
  { isDemo = false, processes = 1 } = {},
): Promise<Product> {
  const data = await mkdtemp(join(tmpdir(), 'usward-journey-'));
  const name = `usward_journey_${randomUUID().slice(0, 8)}`;
  await asOwner('postgres', (server) => server.query(`CREATE DATABASE ${name}`));
  const env = {
    ...process.env,
    DATABASE_URL: urlOf(name),
    USWARD_DATABASE_ROLES: 'usward_journey',
    USWARD_DATA: data,
    USWARD_MASTER_KEY: Buffer.alloc(32, 'journey').toString('base64'),
    // A slow machine is not a busy server.
    USWARD_LIMITS: 'raised',
    SMTP_URL: smtpUrl,
    LOG_LEVEL: 'error',
  };
  await asOwner('postgres', async (server) => {
    // Roles belong to the whole cluster: two worlds that begin at once must not make them at once.
    await server.query("SELECT pg_advisory_lock(hashtext('usward_journey'))");
    await run('migrate', env);
  });
  if (isDemo) await run('demo', env);
  const database = new pg.Client(urlOf(name));
  database.on('error', () => undefined);
  await database.connect();
  await database.query("UPDATE app.mark SET kind = 'test'");

  const first = await Server.start(env);
  const { address } = first;
  const others = Array.from({ length: processes - 1 }, () => Server.start({ ...env, PUBLIC_URL: address }));
  const servers = [first, ...(await Promise.all(others))];
  return {
    address,
    servers,
    database,
    async setClock(to) {
      await Promise.all(servers.map((server) => server.setClock(to)));
    },
    found: (practice) => run('first-owner', env, JSON.stringify(practice)),
    said: () => servers.map((server) => server.said()).join('\n'),
    async stop() {
      await Promise.all(servers.map((server) => server.stop()));
      await database.end();
      await asOwner('postgres', (server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** One of the API's programs, to its end. */
async function run(name: string, env: NodeJS.ProcessEnv, input = ''): Promise<void> {
  const child = spawn(process.execPath, [...quiet, join(root, `api/dist/${name}.js`)], {
    env,
    stdio: 'pipe',
  });
  let said = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${name} failed: ${said}`);
}

async function asOwner(database: string, act: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client(urlOf(database));
  await server.connect();
  await act(server).finally(() => server.end());
}

function urlOf(database: string): string {
  const given = process.env.USWARD_TEST_DATABASE_URL;
  if (!given)
    throw new Error('USWARD_TEST_DATABASE_URL is not set: test/world/setup.mjs starts a server and sets it.');
  const url = new URL(given);
  url.pathname = `/${database}`;
  return url.href;
}
