import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  copyDatabase,
  refuseEmptyCopy,
  runTool,
  startServer,
  toolsFolder,
  type Server,
} from '../../tools/postgres.tools.ts';
import { AuditAnchor } from '../src/audit/anchor.service.ts';
import { ChainCheck } from '../src/audit/chain-check.service.ts';
import { AuditChain } from '../src/audit/chain.service.ts';
import { migrations } from '../src/migrate.ts';
import { Keys, type Scope } from '../src/platform/keys.ts';
import { migrate } from '../src/platform/migrate.ts';
import { ReplayService } from '../src/endings/replay.service.ts';
import { hasComeBack, stateOf, type State } from './at-rest/state.ts';
import { anAssignment } from './builders/assignments.ts';
import { canariesIn, canary } from './builders/canary.ts';
import { aCouple, openPrivate, type Couple } from './builders/couples.ts';
import { aClinician, aPractice, confirm, password, signIn, tick, type Staff } from './builders/identity.ts';
import { respond } from './builders/responses.ts';
import { roles, standing } from './database.ts';
import { tell } from './effort.ts';
import { startOn, startWorld, type World } from './harness.ts';

// Last week's copies, restored after Ann was erased: by pg_restore, and by a base backup with the write-ahead log.

const bin = toolsFolder() ?? '';
if (!bin) tell('skipped, the restore: no pg_dump here; USWARD_PG_BIN may name its folder');

type Row = { level: string; occurrence_id: string; step: string; body_sealed: Buffer };

(bin ? describe : describe.skip)('last week’s backup', () => {
  let folder: string;
  let server: Server;
  let world: World;
  let practiceId: string;
  let kim: Staff;
  let couple: Couple;
  let name: string;
  let lastWeek: State;
  let dump: string;
  let today: Date;
  let hers: Row[];
  let his: Row[];
  const opened: World[] = [];
  const servers: Server[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'usward-restore-'));
    const archive = join(folder, 'archive');
    await mkdir(archive);
    server = await startServer(bin, join(folder, 'running'), {
      archive_mode: 'on',
      archive_command: `cp %p ${archive}/%f`,
    });
    servers.push(server);
    process.env['USWARD_TEST_DATABASE_URL'] = server.url('postgres');
    world = await startWorld();
    opened.push(world);
    world.clock.set(new Date('2026-03-02T15:00:00Z'));
    name = new URL(world.config.database.adminUrl).pathname.slice(1);
    const founded = await aPractice(world);
    ({ practiceId } = founded);
    kim = await aClinician(world, founded.owner, 'kim');
    couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
    await bothWrite();

    // A base backup, and the log goes on: what was written after it comes back by the log alone.
    const args = [`--dbname=${server.url('postgres')}`, `--pgdata=${join(folder, 'base/cluster')}`];
    expect((await runTool(bin, 'pg_basebackup', [...args, '--checkpoint=fast'])).stderr).toBe('');
    await bothWrite();
    await world.app.get(AuditChain).link();
    await world.app.get(AuditAnchor).write();
    dump = await copyDatabase(bin, server.url(name), `${roles}_backup`, folder);
    await world.admin.query("SELECT pg_create_restore_point('last week')");
    lastWeek = await stateOf(world.admin);
    await cp(world.config.keys, join(folder, 'keys of last week'), { recursive: true });
    [hers, his] = [await sealedOf(0), await sealedOf(1)];

    const [ann] = couple.partners;
    await openPrivate(ann);
    await ann.browser.me.askErasure({ body: { password } });
    tick(world, 7 * 86_400);
    await world.work();
    await world.app.get(AuditChain).link();
    await world.app.get(AuditAnchor).write();
    await world.admin.query('SELECT pg_switch_wal()');
    today = world.clock.now();
    expect(await readable(world, 0, hers)).toBe(0);
  }, 300_000);
  afterAll(async () => {
    for (const one of opened) await one.app.close().then(() => one.admin.end());
    for (const one of servers) await one.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function bothWrite(): Promise<void> {
    await signIn(world, kim);
    const { occurrenceIds } = await anAssignment(world, couple);
    for (const one of couple.partners)
      await respond(one, occurrenceIds[0] ?? '', {
        when: { value: canary(one.name, 'only-me'), level: 'V0' },
        statement: { value: canary(one.name, 'words'), level: 'V2' },
      });
  }

  async function sealedOf(which: 0 | 1, { admin } = world): Promise<Row[]> {
    const { rows } = await admin.query<Row>(
      'SELECT level, occurrence_id, step, body_sealed FROM answer WHERE author_id = $1',
      [couple.partners[which].personId],
    );
    return rows;
  }

  /** How many of these somebody opens who holds the rows, the key folder and the master key. */
  async function readable({ config }: World, which: 0 | 1, rows: Row[]): Promise<number> {
    const { personId, name: author } = couple.partners[which];
    const keys = new Keys(config);
    let read = 0;
    for (const { level, occurrence_id, step, body_sealed } of rows) {
      const scope = `answer/${practiceId}/${couple.coupleId}/${personId}/${level}` as Scope;
      const row = `answer|body|${practiceId}|${personId}|${occurrence_id}|${step}|${level}`;
      const text = await keys.open<string>(scope, row, body_sealed).catch(() => '');
      if (text.startsWith(`CN-${author}`)) read++;
    }
    return read;
  }

  /** A new cluster with last week's copy, as the README says. */
  async function fromDump(at: string): Promise<Server> {
    const fresh = await startServer(bin, join(folder, at));
    servers.push(fresh);
    const psql = ['--quiet', `--dbname=${fresh.url('postgres')}`];
    await runTool(bin, 'psql', [...psql, `--file=${join(folder, 'roles.sql')}`]);
    await runTool(bin, 'psql', [...psql, `--command=CREATE DATABASE ${name}`]);
    const restored = await runTool(bin, 'pg_restore', [`--dbname=${fresh.url(name)}`, dump]);
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    return fresh;
  }

  async function fromLog(): Promise<Server> {
    await writeFile(join(folder, 'base/cluster/recovery.signal'), '');
    const fresh = await startServer(bin, join(folder, 'base'), {
      restore_command: `cp ${folder}/archive/%f %p`,
      recovery_target_name: 'last week',
      recovery_target_action: 'promote',
    });
    servers.push(fresh);
    await hasComeBack(fresh.url(name));
    return fresh;
  }

  /** The product on it. What was erased and the anchor are today's; the keys are today's, or last week's. */
  async function standOn(restored: Server, keys: 'today' | 'last week'): Promise<World> {
    process.env['USWARD_TEST_DATABASE_URL'] = restored.url('postgres');
    const folderOfKeys = join(folder, `${keys} of ${opened.length}`);
    const from = keys === 'today' ? world.config.keys : join(folder, 'keys of last week');
    await cp(from, folderOfKeys, { recursive: true });
    await cp(world.config.anchor, join(folder, `anchor ${opened.length}`), { recursive: true });
    const database = standing(name, join(folder, `files ${opened.length}`), {
      USWARD_KEYS: folderOfKeys,
      USWARD_LEDGER: world.config.ledger,
      USWARD_ANCHOR: join(folder, `anchor ${opened.length}`),
    });
    await migrate(database.config, migrations);
    const again = await startOn(database);
    again.clock.set(today);
    opened.push(again);
    return again;
  }

  const signsIn = (at: World, which: 0 | 1) => {
    const browser = at.browser();
    return browser.open
      .signInPartner({ body: { name: couple.partners[which].signInName, password, isOwnPhone: true } })
      .then(
        () => ({ browser, code: 'ok' }),
        ({ code }: { code: string }) => ({ browser, code }),
      );
  };

  /** Everything that Ben, and the clinician of both, are shown. */
  async function shown(at: World): Promise<string[]> {
    const { browser } = await signsIn(at, 1);
    await openPrivate({ ...couple.partners[1], browser });
    const clinician = { ...kim, browser: at.browser() };
    await signIn(at, clinician);
    await confirm(at, clinician);
    const asked: [typeof browser, string[]][] = [
      [browser, ['me', 'me/today', 'me/us', 'me/mine', 'me/care', 'me/agenda']],
      [
        clinician.browser,
        [
          '',
          '/assignments',
          '/answers',
          '/safety',
          ...couple.partners.map((one) => `/partners/${one.personId}/words`),
        ].map((path) => `clinic/couples/${couple.coupleId}${path}`),
      ],
    ];
    const texts: string[] = [];
    for (const [who, paths] of asked)
      for (const path of [...paths, ...(who === browser ? [] : ['clinic/couples', 'clinic/audit'])]) {
        const { status, text } = await who.request('GET', `/api/${path}`);
        if (status >= 500) texts.push(`CN-ann-${path}`);
        texts.push(...canariesIn(text));
      }
    return texts;
  }

  it.each([
    ['pg_restore', 'today'],
    ['pg_restore', 'last week'],
    ['base backup and log', 'last week'],
  ] as const)(
    'by %s, with the keys of %s: whole, and she stays erased',
    async (how, keys) => {
      const began = performance.now();
      const restored = await (how === 'pg_restore' ? fromDump(`restored ${keys}`) : fromLog());
      const admin = new pg.Pool({ connectionString: restored.url(name), max: 1 });
      expect(await stateOf(admin)).toEqual(lastWeek);
      await admin.end();
      const again = await standOn(restored, keys);
      const took = ((performance.now() - began) / 1000).toFixed(1);
      tell(
        `${how}, keys of ${keys}: ${Object.keys(lastWeek.rows).length} tables and the audit’s ends as they were, standing after ${took} s`,
      );

      // The control: whoever replays nothing brings her back, if the keys come back too.
      expect(await sealedOf(0, again)).toEqual(hers);
      expect(await readable(again, 0, hers)).toBe(keys === 'today' ? 0 : hers.length);
      if (keys === 'last week') expect((await signsIn(again, 0)).code).toBe('ok');

      // The chain is shorter than what was told outside: it is seen, until the anchor is put aside.
      const faults = async () =>
        (await again.app.get(ChainCheck).all()).flatMap((one) => one.faults.map(({ what }) => what));
      expect(await faults()).toEqual(['end-cut-off']);

      const done = await again.app.get(ReplayService).run(() => undefined);
      expect(done.map((one) => one.keys > 5)).toEqual([keys === 'last week']);
      expect(await readable(again, 0, hers)).toBe(0);
      expect(await sealedOf(0, again)).toEqual([]);
      expect((await signsIn(again, 0)).code).toBe('sign-in.wrong');
      expect(await readable(again, 1, his)).toBe(his.length);
      const seen = await shown(again);
      expect(seen.filter((one) => one.startsWith('CN-ann'))).toEqual([]);
      expect(new Set(seen.filter((one) => /^CN-ben-(words|only-me)/.test(one))).size).toBe(his.length);

      const { file } = again.app.get(AuditAnchor);
      await rename(file, `${file}.before`);
      await again.app.get(AuditChain).link();
      await again.app.get(AuditAnchor).write();
      expect(await faults()).toEqual([]);
    },
    180_000,
  );

  it('is refused where it holds nothing: of a role that sees no rows, told to go on or not', async () => {
    const [url, at] = [server.url(name), join(folder, 'empty')];
    await mkdir(at);
    for (const role of ['owner', 'app'])
      await expect(copyDatabase(bin, url, `${roles}_${role}`, at)).rejects.toThrow('pg_dump failed');
    const empty = join(at, 'empty.dump');
    const args = [`--dbname=${url}`, `--role=${roles}_owner`, '--enable-row-security', '--format=custom'];
    const silent = await runTool(bin, 'pg_dump', [...args, '--schema=public', `--file=${empty}`]);
    expect([silent.code, silent.stderr]).toEqual([0, '']);
    await expect(refuseEmptyCopy(bin, empty)).rejects.toThrow('it is no backup');
    await refuseEmptyCopy(bin, dump);
  });
});
