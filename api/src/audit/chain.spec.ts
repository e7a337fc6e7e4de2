import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { createDatabase, type TestDatabase } from '../../test/database.ts';
import { entities } from '../entities.ts';
import { Clock } from '../platform/clock.ts';
import { connection } from '../platform/connection.ts';
import type { Jobs } from '../platform/jobs.ts';
import { Keys } from '../platform/keys.ts';
import { Work } from '../platform/work.ts';
import { AuditAnchor } from './anchor.service.ts';
import { AuditService } from './audit.service.ts';
import { ChainCheck } from './chain-check.service.ts';
import { AuditChain } from './chain.service.ts';

const many = 2_000;
const [practiceId, other, couple] = [randomUUID(), randomUUID(), randomUUID()];

/** A process of its own on the same database. */
async function aProcess(zone = 'UTC') {
  const config = { ...database.config, database: { ...database.config.database } };
  config.database.appUrl += `?options=${encodeURIComponent(`-c TimeZone=${zone}`)}`;
  const source = await new DataSource(connection(config, entities) as DataSourceOptions).initialize();
  const [clock, keys, jobs] = [new Clock(), new Keys(config), { every: () => undefined } as unknown as Jobs];
  clock.set(now);
  const work = new Work(source, clock);
  const anchor = new AuditAnchor(config, work, clock, keys, jobs);
  const check = new ChainCheck(work, clock, keys, anchor);
  const chain = new AuditChain(work, keys, jobs);
  return { source, clock, work, anchor, check, chain, audit: new AuditService(clock, keys) };
}

const now = new Date('2026-03-02T15:00:00.123Z');
let database: TestDatabase;
let one: Awaited<ReturnType<typeof aProcess>>;
let two: Awaited<ReturnType<typeof aProcess>>;
beforeAll(async () => {
  database = await createDatabase();
  one = await aProcess();
  two = await aProcess('Asia/Kathmandu');
  for (const id of [practiceId, other])
    await database.admin.query(
      `INSERT INTO practice (practice_id, name, time_zone, country, policy) VALUES ($1, 'a practice', 'Europe/Madrid', 'ES', 'no-secrets')`,
      [id],
    );
  await write(many);
  await write(20, other);
  await one.chain.link();
  await one.anchor.write();
}, 180_000);
afterAll(async () => {
  await one?.source.destroy();
  await two?.source.destroy();
  await database?.drop();
});

const write = (rows: number, to = practiceId, { work, audit } = one) =>
  work.run({ kind: 'keeper', practiceId: to }, async (tx) => {
    const by = { practiceId: to, personId: null, audience: 'clinic' as const };
    for (let n = 0; n < rows; n++) await audit.write(tx, by, `brief.read`, { coupleId: couple });
  });

const faults = async (by = one) =>
  (await by.check.of(practiceId)).faults.map(({ what, place }) => (place ? `${what} ${place}` : what));

/** Whoever rules the database does as they like. */
const tamper = (sql: string) =>
  database.admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'; ${sql}; COMMIT;`);
const row = (place: number) => `(SELECT entry_id FROM audit_link WHERE place = ${place} AND practice_id = '${practiceId}')`; // prettier-ignore

describe('the chain of a practice', () => {
  it('holds every row, is whole, and says so as quickly from another time zone', async () => {
    const began = performance.now();
    const checked = await two.check.of(practiceId);
    const rate = Math.round(many / ((performance.now() - began) / 1000));
    expect(checked).toEqual({ practiceId, links: many, wholeUntil: now, cut: null, faults: [] });
    expect((await one.check.all()).map(({ links, faults: wrong }) => [links, wrong])).toEqual(
      expect.arrayContaining([
        [many, []],
        [20, []],
      ]),
    );
    await write(2_000, other);
    const again = performance.now();
    await one.chain.link();
    const linked = Math.round(2_000 / ((performance.now() - again) / 1000));
    process.stdout.write(`· audit chain: ${linked} rows linked and ${rate} verified in a second\n`);
  });

  it('goes on in another process, also when both link at once, and takes in whoever was slow', async () => {
    const before = (await one.check.of(practiceId)).links;
    let commit: (() => void) | undefined;
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    let written: (() => void) | undefined;
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const slow = one.work.run({ kind: 'keeper', practiceId }, async (tx) => {
      await one.audit.write(tx, { practiceId, personId: null, audience: 'me' }, 'mine.exported');
      written?.();
      await mayCommit;
    });
    await isWritten;
    one.clock.set(new Date(+now + 5_000));
    await write(1_500);
    const linked = await Promise.all([
      one.chain.link(),
      two.chain.link(),
      one.chain.link(),
      two.chain.link(),
    ]);
    expect(linked.reduce((a, b) => a + b)).toBe(1_500);
    commit?.();
    await slow;
    expect(await two.chain.link()).toBe(1);
    expect(await one.chain.link()).toBe(0);
    const { links, faults: wrong } = await two.check.of(practiceId);
    expect([links, wrong]).toEqual([before + 1_501, []]);
    one.clock.set(now);
  });

  it('lets rows go after their time, says which, and stays whole', async () => {
    await database.admin.query(
      `INSERT INTO audit_entry (practice_id, id, at, audience, act, couple_id) SELECT $1, gen_random_uuid(), '2019-01-01', 'clinic', 'brief.read', $2 FROM generate_series(1, 5)`,
      [other, couple],
    );
    await one.chain.link();
    const cut = (before: string, whose: string[] | 'of none' = [couple]) =>
      one.work.run({ kind: 'keeper', practiceId: other }, (tx) =>
        one.chain.cut(tx, other, new Date(before), whose),
      );
    const foreign = (await one.check.of(other)).faults.map(({ what }) => what);
    expect(foreign).toEqual(Array(5).fill('row-foreign'));
    expect(await cut('2027-01-01', [randomUUID()])).toBe(0);
    expect(await cut('2027-01-01', 'of none')).toBe(0);
    // What is younger than six years stays, whatever is asked.
    expect(await cut('2027-01-01')).toBe(5);
    const whole = await two.check.of(other);
    expect([whole.faults, whole.cut]).toEqual([[], { rows: 5, beginsAt: now }]);
    await tamper(`UPDATE audit_link SET cut = cut || ',3' WHERE cut IS NOT NULL; DELETE FROM audit_entry WHERE id = (SELECT entry_id FROM audit_link WHERE place = 3 AND practice_id = '${other}')`); // prettier-ignore
    const after = (await one.check.of(other)).faults.map(({ what }) => what);
    expect(after).toContain('cut-foreign');
    expect(after).toContain('row-gone');
  });
});

describe('whoever rules the database', () => {
  beforeAll(async () => {
    await one.anchor.write();
    await database.admin.query(
      'CREATE SCHEMA kept; CREATE TABLE kept.l AS TABLE audit_link; CREATE TABLE kept.e AS TABLE audit_entry',
    );
  });
  afterEach(async () => {
    await tamper(`DELETE FROM audit_link; INSERT INTO audit_link TABLE kept.l; DELETE FROM audit_entry; INSERT INTO audit_entry TABLE kept.e; DELETE FROM audit_waiting`); // prettier-ignore
  });

  it.each([
    ['edits a row', `UPDATE audit_entry SET act = 'couple.read' WHERE id = ${row(70)}`, ['row-changed 70']],
    ['moves it by a microsecond', `UPDATE audit_entry SET at = at + interval '1 us' WHERE id = ${row(71)}`, ['row-changed 71']],
    ['deletes a row', `DELETE FROM audit_entry WHERE id = ${row(72)}`, ['row-gone 72']],
    ['deletes a row and its link', `DELETE FROM audit_entry WHERE id = ${row(73)}; DELETE FROM audit_link WHERE place = 73 AND practice_id = '${practiceId}'`, ['place-missing 74', 'link-changed 74']],
    ['changes the order of two', `UPDATE audit_link SET place = CASE place WHEN 80 THEN 90081 ELSE 90080 END WHERE place IN (80, 81) AND practice_id = '${practiceId}'; UPDATE audit_link SET place = place - 90000 WHERE place > 90000`, ['link-changed 80', 'link-changed 81', 'link-changed 82']],
    ['cuts off the end', `DELETE FROM audit_entry e USING audit_link l WHERE l.entry_id = e.id AND l.place > 3400 AND l.practice_id = '${practiceId}'; DELETE FROM audit_link WHERE place > 3400 AND practice_id = '${practiceId}'`, ['end-cut-off 3401']],
    ['takes everything', `DELETE FROM audit_link WHERE practice_id = '${practiceId}'; DELETE FROM audit_entry WHERE practice_id = '${practiceId}'`, ['end-cut-off 1']],
    ['puts a row in without a place', `INSERT INTO audit_entry SELECT practice_id, gen_random_uuid(), at, person_id, audience, act, couple_id, subject_id, seal FROM audit_entry WHERE id = ${row(90)}`, ['row-without-place']],
    ['says that a row waits, and takes it', `INSERT INTO audit_waiting VALUES ('${practiceId}', '${randomUUID()}')`, ['row-gone']],
  ])('%s', async (_, sql, expected) => {
    await tamper(sql);
    expect(await faults()).toEqual(expected);
  }); // prettier-ignore

  it('replays a row as if it had happened again', async () => {
    await database.admin.query(
      `INSERT INTO audit_entry SELECT practice_id, gen_random_uuid(), at, person_id, audience, act, couple_id, subject_id, seal FROM audit_entry WHERE id = ${row(90)}`,
    );
    await one.chain.link();
    expect(await faults()).toEqual([expect.stringMatching(/^row-foreign/)]);
  });

  it('makes the whole chain anew', async () => {
    await tamper(`UPDATE audit_entry SET act = 'couple.read' WHERE id = ${row(2)}; DELETE FROM audit_link WHERE practice_id = '${practiceId}'; INSERT INTO audit_waiting SELECT practice_id, id FROM audit_entry WHERE practice_id = '${practiceId}'`); // prettier-ignore
    await one.chain.link();
    expect(await faults()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^row-foreign/),
        `chain-remade ${many}`,
        'chain-remade 3501',
      ]),
    );
  });

  it('and whoever has the anchor cannot write in it, nor take it away unseen', async () => {
    const text = await readFile(one.anchor.file, 'utf8');
    await writeFile(one.anchor.file, text.replace(/ (\d+) /, ' 7 '));
    expect(await faults()).toEqual(['anchor-foreign 1']);
    await writeFile(one.anchor.file, '');
    one.clock.set(new Date(+now + 3_600_000));
    expect(await faults()).toEqual(['anchor-missing']);
    one.clock.set(now);
    await writeFile(one.anchor.file, text);
    expect(await faults()).toEqual([]);
    expect(one.anchor.file.startsWith(join(database.config.data))).toBe(true);
  });
});
