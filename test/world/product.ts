import { fork, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../tools/ports.ts';
import type { Granted, Wished } from './serve.ts';

export interface Product {
  /** Where a browser finds it. */
  address: string;
  /** From now on it is this time for it; `null` is the real one. */
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
const quiet = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/** The whole product from what was built, in a process, with a database and a port of its own; empty, or with the demo in it. */
export async function startProduct(smtpUrl: string, { isDemo = false } = {}): Promise<Product> {
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

  const { child, address, said } = await serve(env);
  return {
    address,
    database,
    setClock: clockOf(child),
    found: (practice) => run('first-owner', env, JSON.stringify(practice)),
    said,
    async stop() {
      if (child.connected) child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
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

interface Served {
  child: ChildProcess;
  address: string;
  said(): string;
}

/** At a port that is free: between looking and listening somebody else may have taken it, and then at another one. */
async function serve(env: NodeJS.ProcessEnv, tries = 3): Promise<Served> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const own = { ...env, PORT: String(port), PUBLIC_URL: address };
  const child = fork(join(import.meta.dirname, 'serve.ts'), { env: own, execArgv: quiet, silent: true });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const said = () => text;
  try {
    await listening(child, said);
  } catch (error) {
    if (tries > 1 && text.includes('EADDRINUSE')) return serve(env, tries - 1);
    throw error;
  }
  return { child, address, said };
}

function listening(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (granted: Granted) => granted === 'listening' && resolve());
    child.once('close', () => reject(new Error(`The product did not start.\n${said()}`)));
  });
}

function clockOf(child: ChildProcess): Product['setClock'] {
  let last = 0;
  return (to) => {
    const id = ++last;
    return new Promise((resolve) => {
      const hear = (granted: Granted) => {
        if (granted === 'listening' || granted.id !== id) return;
        child.off('message', hear);
        resolve();
      };
      child.on('message', hear);
      child.send({ id, clock: to?.toISOString() ?? null } satisfies Wished);
    });
  };
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
