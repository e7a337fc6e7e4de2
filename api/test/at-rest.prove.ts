import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { log } from '../src/platform/log.ts';
import { runTool, startServer, toolsFolder, type Server } from '../../tools/postgres.tools.ts';
import { inClear } from './at-rest/in-clear.ts';
import { live } from './at-rest/lived.ts';
import { flush, kindsOf, needles, searchBytes, searchFolder, type Found } from './at-rest/search.ts';
import { canary } from './builders/canary.ts';
import { roles } from './database.ts';
import { tell } from './effort.ts';
import { startWorld, type World } from './harness.ts';

// What lies on disks, in copies and in logs, after a world was lived through the product. The short form is in
// `who-may-see.spec.ts`, on the files of its own world.

const bin = toolsFolder() ?? '';
if (!bin) tell('skipped, what lies in copies: no pg_dump here; USWARD_PG_BIN may name its folder');

(bin ? describe : describe.skip)('a whole life, copied and searched', () => {
  let folder: string;
  let server: Server;
  let world: World;
  let database: string;
  let wanted: ReturnType<typeof needles>;
  const lines: string[] = [];
  const sink = log as unknown as Record<symbol, { write(line: string): void }>;
  const usual = sink[pino.symbols.streamSym] as { write(line: string): void };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'usward-at-rest-'));
    server = await startServer(bin, folder, { max_wal_size: '4GB', wal_keep_size: '4GB' });
    process.env['USWARD_TEST_DATABASE_URL'] = server.url('postgres');
    sink[pino.symbols.streamSym] = { write: (line) => void lines.push(line) };
    world = await startWorld({ settings: { LOG_LEVEL: 'trace' } });
    database = new URL(world.config.database.adminUrl).pathname.slice(1);
    wanted = needles((await live(world)).secrets);
  }, 600_000);
  afterAll(async () => {
    sink[pino.symbols.streamSym] = usual;
    await world?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const dump = (...more: string[]) =>
    runTool(bin, 'pg_dump', [`--dbname=${server.url(database)}`, `--role=${roles}_backup`, ...more]);

  /** Every copy there can be, and what was found in each. */
  async function copies(): Promise<Record<string, Found[]>> {
    const found: Record<string, Found[]> = {};
    const plain = await dump();
    const custom = await dump('--format=custom', `--file=${join(folder, 'custom.dump')}`);
    expect([plain.stderr, custom.stderr]).toEqual(['', '']);
    const unpacked = await runTool(bin, 'pg_restore', ['--file=-', join(folder, 'custom.dump')]);
    found['plain dump'] = searchBytes('plain dump', plain.stdout, wanted);
    found['custom dump'] = searchBytes('custom dump', unpacked.stdout, wanted);
    found['custom dump as it lies there'] = searchBytes(
      'custom dump',
      await readFile(join(folder, 'custom.dump')),
      wanted,
    );
    await flush(world.admin);
    const base = join(folder, 'base');
    await rm(base, { recursive: true, force: true });
    const args = [`--dbname=${server.url('postgres')}`, `--pgdata=${base}`, '--checkpoint=fast'];
    const took = await runTool(bin, 'pg_basebackup', [...args, '--wal-method=stream']);
    expect([took.code, took.stderr]).toEqual([0, '']);
    const sizes: string[] = [];
    for (const [name, at, isMeant] of [
      ['base backup', base, (path: string) => !path.startsWith('pg_wal/')],
      ['write-ahead log', join(server.cluster, 'pg_wal'), () => true],
      ['running data directory', server.cluster, (path: string) => path.startsWith('base/')],
      // Letters that were caught stand for what a mail server was given.
      ['files of the API', world.config.data, (path: string) => !path.startsWith('mail/')],
    ] as const) {
      const read = await searchFolder(name, at, wanted, isMeant);
      found[name] = read.found;
      sizes.push(`${name} ${read.files} files, ${Math.round(read.bytes / 1e6)} MB`);
    }
    found['temporary files'] = await spilled();
    found['log of PostgreSQL'] = searchBytes('postgres.log', await readFile(server.log), wanted);
    found['log of the API'] = searchBytes('usward.log', Buffer.from(lines.join('')), wanted);
    sizes.push(`dump ${Math.round(plain.stdout.length / 1e6)} MB, ${lines.length} lines of log`);
    tell(`searched for ${wanted.length} needles: ${sizes.join('; ')}`);
    return found;
  }

  /** What sorting everything but the practice's own documents puts on the disk while it goes on. */
  async function spilled(): Promise<Found[]> {
    const client = new pg.Client(server.url(database));
    await client.connect();
    await client.query("SET work_mem = '64kB'; BEGIN");
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_schema IN ('public', 'safety', 'pgboss') AND table_type = 'BASE TABLE'
         AND table_name NOT IN ('library_draft', 'exercise_version', 'program_version')`,
    );
    const all = rows.map(({ name }) => `SELECT t::text AS row FROM ${name} t`).join(' UNION ALL ');
    await client.query(
      `DECLARE sorted CURSOR FOR SELECT row FROM (${all}) every_row, generate_series(1, 20) ORDER BY md5(row), 1`,
    );
    await client.query('FETCH 1 FROM sorted');
    const read = await searchFolder('temporary', join(server.cluster, 'base/pgsql_tmp'), wanted);
    expect(read.bytes).toBeGreaterThan(100_000);
    await client.end();
    return read.found;
  }

  it('holds nothing in clear that a person wrote, counted or chose', async () => {
    const found = await copies();
    const personal = Object.entries(found).map(([name, all]) => [
      name,
      kindsOf(all).filter((kind) => !inClear.includes(kind)),
    ]);
    expect(personal).toEqual(Object.keys(found).map((name) => [name, []]));
  }, 300_000);

  it('and would have shown what does stand there in clear', async () => {
    await world.admin.query('CREATE TABLE in_clear (words text)');
    const words = canary('control', 'in-clear');
    await world.admin.query('INSERT INTO in_clear SELECT $1 FROM generate_series(1, 50)', [words]);
    await world.admin.query(`DO $$ BEGIN RAISE LOG 'it says ${words}'; END $$`);
    log.info({ route: words });
    const found = await copies();
    const seen = Object.entries(found).filter(([, all]) =>
      all.some(({ what }) => what === 'control-in-clear'),
    );
    const notThere = ['custom dump as it lies there', 'files of the API'];
    expect(seen.map(([name]) => name)).toEqual(Object.keys(found).filter((name) => !notThere.includes(name)));
    const hidden = [Buffer.from(words, 'utf16le'), Buffer.from(words).toString('hex')];
    const inBase64 = ['', '-', '--'].map((before) => Buffer.from(before + words).toString('base64'));
    for (const one of [...hidden, ...inBase64])
      expect(searchBytes('', Buffer.from(one), wanted)).not.toEqual([]);
  }, 300_000);

  it.each([
    ['the owner', `${roles}_owner`],
    ['the role of requests', `${roles}_app`],
  ])('is not copied by %s: it fails, and says so', async (_, role) => {
    const { code, stderr } = await runTool(bin, 'pg_dump', [
      `--dbname=${server.url(database)}`,
      `--role=${role}`,
    ]);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/row-level security|permission denied/);
  });
});
