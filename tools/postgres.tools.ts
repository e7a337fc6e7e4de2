import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { wrap } from './postgres.binaries.ts';
import { settings } from './postgres.ts';
import { freePort } from './ports.ts';
import { waitUntil } from './processes.ts';

const needed = [
  'initdb',
  'postgres',
  'pg_ctl',
  'psql',
  'pg_dump',
  'pg_dumpall',
  'pg_restore',
  'pg_basebackup',
];

/** Where a whole PostgreSQL lies: in USWARD_PG_BIN, on the path, or where pg_config says. The embedded one copies nothing. */
export function toolsFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const said = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout;
  const folders = [env.USWARD_PG_BIN, ...(env.PATH ?? '').split(delimiter), said?.trim()];
  return folders.find((folder) => folder && needed.every((name) => existsSync(join(folder, name))));
}

export interface Ran {
  code: number | null;
  stdout: Buffer;
  stderr: string;
}

/** One of the programs to its end, as whoever runs the test. */
export async function runTool(bin: string, program: string, args: string[]): Promise<Ran> {
  return ended(spawn(join(bin, program), args, { env: { ...process.env, LC_ALL: 'C' } }));
}

async function ended(child: ReturnType<typeof spawn>): Promise<Ran> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  return { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() };
}

/**
 * A copy of one database and of the roles it names, in two files. A role that sees no rows makes pg_dump fail, and asked to
 * go on all the same it copies none: a copy without a practice, or without the audit that every practice has, is none.
 */
export async function copyDatabase(bin: string, url: string, role: string, folder: string): Promise<string> {
  const [dump, half] = [join(folder, 'usward.dump'), join(folder, 'usward.dump.new')];
  const ran = await runTool(bin, 'pg_dump', [
    `--dbname=${url}`,
    `--role=${role}`,
    '--format=custom',
    `--file=${half}`,
  ]);
  if (ran.code !== 0) throw new Error(`pg_dump failed, nothing was copied: ${ran.stderr.trim()}`);
  await refuseEmptyCopy(bin, half);
  await rename(half, dump);
  const args = [
    `--dbname=${url}`,
    '--roles-only',
    '--no-role-passwords',
    `--file=${join(folder, 'roles.sql')}`,
  ];
  const roles = await runTool(bin, 'pg_dumpall', args);
  if (roles.code !== 0) throw new Error(`pg_dumpall failed: ${roles.stderr.trim()}`);
  return dump;
}

export async function refuseEmptyCopy(bin: string, dump: string): Promise<void> {
  for (const table of ['practice', 'audit_entry']) {
    const args = ['--data-only', `--table=${table}`, '--file=-', dump];
    const { stdout } = await runTool(bin, 'pg_restore', args);
    if (!/^COPY .*\n(?!\\\.)/m.test(stdout.toString()))
      throw new Error(`${dump} holds not one row of "${table}": it is no backup.`);
  }
}

export interface Server {
  cluster: string;
  log: string;
  /** The superuser's way in, to a database of this server. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** A server of that PostgreSQL, as the product sets its own; on a cluster that is there, or on a new one. */
export async function startServer(
  bin: string,
  folder: string,
  more: Record<string, string> = {},
): Promise<Server> {
  const [cluster, log] = [join(folder, 'cluster'), join(folder, 'postgres.log')];
  await mkdir(folder, { recursive: true });
  const asServer = (program: string, args: string[]) => {
    const wrapped = wrap(join(bin, program), args);
    return { ...wrapped, options: { env: wrapped.env, detached: true } };
  };
  const must = async (program: string, args: string[]) => {
    const { command, args: all, options } = asServer(program, args);
    const { code, stdout, stderr } = await ended(spawn(command, all, options));
    if (code !== 0) throw new Error(`${program}: ${stdout.toString()}${stderr}`);
  };
  if (!existsSync(cluster))
    await must('initdb', ['-D', cluster, '-U', 'usward', '-A', 'trust', '--encoding=UTF8', '--no-locale']);
  const port = await freePort();
  const flags = Object.entries({ ...settings(port, false), fsync: 'off', ...more }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );
  const { command, args, options } = asServer('postgres', ['-D', cluster, ...flags]);
  const file = openSync(log, 'a', 0o600);
  const child = spawn(command, args, { ...options, stdio: ['ignore', file, file] });
  closeSync(file);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const status = () => readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const isReady = await waitUntil(
    async () => child.exitCode !== null || /^ready/.test((await status()).split('\n')[7] ?? ''),
    120_000,
  );
  if (!isReady || child.exitCode !== null) throw new Error(`PostgreSQL did not start: see ${log}`);
  return {
    cluster,
    log,
    url: (database) => `postgres://usward@127.0.0.1:${port}/${database}`,
    async stop() {
      await must('pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w']);
      await gone;
    },
  };
}
