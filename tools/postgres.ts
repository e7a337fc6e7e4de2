import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, closeSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { binaries, runAsServer, wrap } from './postgres.binaries.ts';
import { commandOf, isAlive, waitUntil } from './processes.ts';
import { freePort, isFree } from './ports.ts';
import { Refusal } from './refusal.ts';

export interface PostgresOptions {
  /** The folder everything is kept in: the cluster, its port and password, its log. */
  data: string;
  port?: number;
  /** For tests: nothing is flushed to the disk, so a crash may lose everything. */
  throwaway?: boolean;
}

export interface Postgres {
  /** Connects as the owner of the cluster to the database `usward`. */
  url: string;
  port: number;
  /** Settles when the server has ended, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

interface Door {
  port: number;
  password: string;
}

const major = 18;
const owner = 'usward';
const database = 'usward';

/** Starts the embedded PostgreSQL in a folder, making the cluster if there is none and ending an orphan. */
export async function startPostgres({ data, port, throwaway = false }: PostgresOptions): Promise<Postgres> {
  const cluster = join(data, 'postgres');
  const doorFile = join(data, 'postgres.json');
  const logFile = join(data, 'log', 'postgres.log');
  await mkdir(join(data, 'log'), { recursive: true, mode: 0o700 });

  if (!existsSync(cluster)) await makeCluster(cluster, doorFile, throwaway);
  await refuseOtherVersion(cluster);
  await stopOrphan(cluster);

  const door = JSON.parse(await readFile(doorFile, 'utf8')) as Door;
  const listen = port ?? ((await isFree(door.port)) ? door.port : await freePort());
  if (listen !== door.port) await writeDoor(doorFile, { ...door, port: listen });

  const server = await launch(cluster, logFile, settings(listen, throwaway));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  return {
    url: `postgres://${owner}:${door.password}@127.0.0.1:${listen}/${database}`,
    port: listen,
    ended,
    stop: async () => {
      await stopCluster(cluster);
      await ended;
    },
  };
}

/** Made aside and renamed, so that an interrupted start leaves nothing half made. */
async function makeCluster(cluster: string, doorFile: string, throwaway: boolean): Promise<void> {
  const fresh = `${cluster}.new`;
  await rm(fresh, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  const passwordFile = `${doorFile}.new`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  await runAsServer('initdb', [
    ...['-D', fresh, '-U', owner, '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    ...['-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...(throwaway ? ['--no-sync'] : [])],
  ]);
  await runAsServer('postgres', ['--single', '-D', fresh, 'postgres'], `CREATE DATABASE ${database}\n`);
  await rm(passwordFile);
  await writeDoor(doorFile, { port: await freePort(), password });
  await rename(fresh, cluster);
}

async function writeDoor(file: string, door: Door): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(door), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

async function refuseOtherVersion(cluster: string): Promise<void> {
  const found = Number(await readFile(join(cluster, 'PG_VERSION'), 'utf8'));
  if (found !== major)
    throw new Refusal(`${cluster} was made by PostgreSQL ${found}; this version of Usward brings ${major}.`);
}

export function settings(port: number, throwaway: boolean): Record<string, string | number> {
  return {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: throwaway ? 200 : 100,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people wrote must not reach a log by way of an error message.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    ...(throwaway && { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }),
  };
}

async function launch(
  cluster: string,
  logFile: string,
  values: Record<string, string | number>,
): Promise<ChildProcess> {
  const flags = Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args, env } = wrap((await binaries()).postgres, ['-D', cluster, ...flags]);
  const log = openSync(logFile, 'a', 0o600);
  const from = logLength(logFile);
  // A group of its own: Ctrl-C in the terminal reaches our tool, which stops the API before the database.
  const server = spawn(command, args, { env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  server.on('error', () => undefined);
  const isReady = () => statusIn(cluster).status.startsWith('ready');
  const hasEnded = () => server.exitCode !== null || server.signalCode !== null || server.pid === undefined;
  await waitUntil(() => isReady() || hasEnded(), 60_000);
  if (hasEnded() || !isReady()) throw new Refusal(`PostgreSQL did not start: ${lastFatal(logFile, from)}`);
  return server;
}

/** The server writes its process id in line 1 of this file and its state in line 8. */
function statusIn(cluster: string): { pid: number; status: string } {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: lines[7] ?? '' };
  } catch {
    return { pid: 0, status: '' };
  }
}

/** After `kill -9` of our tool the server may still run; after a power cut only its file is left. */
async function stopOrphan(cluster: string): Promise<void> {
  const { pid } = statusIn(cluster);
  if (pid === 0) return;
  if (isAlive(pid) && commandOf(pid).includes(cluster)) await stopCluster(cluster);
  else await rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function stopCluster(cluster: string): Promise<void> {
  const { pid } = statusIn(cluster);
  if (pid === 0 || !isAlive(pid)) return;
  await runAsServer('pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30']);
}

function logLength(file: string): number {
  return readFileSync(file).length;
}

function lastFatal(file: string, from: number): string {
  const lines = readFileSync(file).subarray(from).toString().split('\n');
  const found = lines.findLast((line) => /FATAL|PANIC|error/i.test(line));
  return found?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? `see ${file}`;
}
