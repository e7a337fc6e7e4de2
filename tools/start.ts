import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { refuseUnusableDatabase } from './database.ts';
import { makeFirstOwner } from './first-owner.ts';
import { refuseTakenPort } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { mustRun, startApi } from './programs.ts';
import { Refusal, textOf } from './refusal.ts';
import { claimFolder } from './running.ts';
import { readSettings } from './settings.ts';

interface SignIn {
  role: string;
  name: string;
  password: string;
  address: string;
}

/** What must be undone before this program leaves, last first. */
const undo: (() => Promise<void> | void)[] = [];
let leaving: number | undefined;

async function leave(code: number): Promise<void> {
  if (leaving !== undefined) {
    // Both npm and the terminal pass a Ctrl-C on: only one that comes later means "now".
    if (performance.now() - leaving > 2_000) process.exit(1);
    return;
  }
  leaving = performance.now();
  for (const step of undo.reverse()) {
    await Promise.resolve(step()).catch((error: unknown) => console.error(textOf(error)));
  }
  process.exit(code);
}

async function timed<T>(what: string, work: Promise<T>): Promise<T> {
  const begin = performance.now();
  const result = await work;
  console.log(`  ${what.padEnd(44)} ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return result;
}

async function start(): Promise<void> {
  const isEmpty = process.argv.includes('--empty');
  const { data, host, port, databaseUrl, env } = readSettings();
  if (databaseUrl) await refuseUnusableDatabase(databaseUrl);
  const claim = await claimFolder(data, port);
  undo.push(() => claim.release());
  await refuseTakenPort(port, host);

  console.log('Starting Usward');
  const [url] = await Promise.all([
    databaseUrl ?? timed('database', startDatabase(data)),
    timed('portal, console and API built', build()),
  ]);
  const withDatabase = { ...env, DATABASE_URL: url };
  await timed('tables up to date', mustRun('The migration', 'migrate', withDatabase));
  if (isEmpty) await makeFirstOwner(withDatabase);
  else await timed('demo practice', mustRun('The demo practice', 'demo', withDatabase));

  const api = await timed(
    'API',
    startApi(withDatabase, data, (pid) => claim.note(pid)),
  );
  undo.push(() => api.stop());
  void api.ended.then((code) =>
    leaveAfter(`The API ended by itself (code ${code}): see ${join(data, 'log', 'usward.log')}`),
  );
  announce(port, isEmpty ? [] : await demoSignIns(data));
}

async function startDatabase(data: string): Promise<string> {
  const postgres = await startPostgres({ data });
  undo.push(() => postgres.stop());
  void postgres.ended.then(() =>
    leaveAfter(`PostgreSQL ended by itself: see ${join(data, 'log', 'postgres.log')}`),
  );
  return postgres.url;
}

function leaveAfter(sentence: string): void {
  if (leaving !== undefined) return;
  console.error(sentence);
  void leave(1);
}

async function demoSignIns(data: string): Promise<SignIn[]> {
  const text = await readFile(join(data, 'demo.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as SignIn[];
}

function announce(port: number, signIns: SignIn[]): void {
  const address = `http://localhost:${port}`;
  console.log(`\nready ${address}\n`);
  console.log(`  for partners      ${address}/`);
  console.log(`  for clinicians    ${address}/admin`);
  console.log(`  for developers    ${address}/api/docs\n`);
  if (signIns.length === 0) return;
  const width = (key: keyof SignIn) => Math.max(...signIns.map((one) => one[key].length)) + 2;
  const cell = (one: SignIn, key: keyof SignIn) => one[key].padEnd(width(key));
  console.log('Sign in to the demo practice as');
  for (const one of signIns) {
    console.log(`  ${cell(one, 'role')}${cell(one, 'name')}${cell(one, 'password')}${one.address}`);
  }
  console.log('\nCtrl-C stops it.');
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));
process.once('disconnect', () => void leave(1));

try {
  await start();
} catch (error) {
  if (leaving === undefined) {
    console.error(
      `\n${error instanceof Refusal ? error.message : `Usward could not start: ${textOf(error)}`}`,
    );
    await leave(1);
  }
}
