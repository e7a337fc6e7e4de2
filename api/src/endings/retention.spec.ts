import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { dayOf } from '../../test/builders/assignments.ts';
import { openPrivate, type Partner } from '../../test/builders/couples.ts';
import { part } from '../../test/builders/ends.ts';
import {
  ann,
  anotherCouple,
  anotherProcess,
  askErasure,
  ben,
  bothWrote,
  couple,
  day,
  kim,
  later,
  opened,
  owner,
  practiceId,
  sealedOf,
  theStage,
  world,
} from '../../test/builders/erasures.ts';
import { confirm, password, signIn, tick } from '../../test/builders/identity.ts';
import { ChainCheck, type Fault } from '../audit/chain-check.service.ts';
import { AuditChain } from '../audit/chain.service.ts';
import { Keys } from '../platform/keys.ts';
import { ErasureLedger } from './erasure.ledger.ts';
import { ReplayService } from './replay.service.ts';
import { RetentionService } from './retention.service.ts';

/** The anchor is written by another clock than this one. */
const ofChain = (faults: Fault[]) => faults.filter(({ what }) => what !== 'anchor-missing');

beforeAll(theStage, 180_000);
afterAll(() => world?.close());
beforeEach(anotherCouple);

describe('a restore', () => {
  it('of last week’s database and last week’s keys brings nobody back once the ledger is replayed, and does without', async () => {
    const { words } = await bothWrote();
    const [hers, his] = [await sealedOf(ann), await sealedOf(ben)];
    const [lastWeek, ledgerFile] = [await mkdtemp(join(tmpdir(), 'usward-week-')), world.config.ledger];
    await cp(world.config.keys, lastWeek, { recursive: true });
    const tables = ['answer', 'person', 'membership', 'account', 'response', 'aside'];
    for (const table of tables)
      await world.admin.query(`CREATE TABLE public.week_${table} AS SELECT * FROM ${table}`);
    await askErasure(ann);
    await later(7);
    expect(await opened(anotherProcess(), ann, hers)).toEqual(['unreadable']);

    // Both come back as they were: rows of the database, files of the folder. The ledger is not among them.
    await rm(world.config.keys, { recursive: true });
    await cp(lastWeek, world.config.keys, { recursive: true });
    world.app.get(Keys).forget();
    await world.admin.query(
      'SET session_replication_role = replica; INSERT INTO answer SELECT * FROM week_answer ON CONFLICT DO NOTHING',
    );
    await world.admin
      .query(`UPDATE person p SET erased_at = NULL, name_sealed = w.name_sealed FROM week_person w WHERE w.id = p.id;
      UPDATE membership m SET ended_at = w.ended_at FROM week_membership w WHERE w.couple_id = m.couple_id AND w.person_id = m.person_id AND w.kind = m.kind;
      UPDATE account a SET closed_at = w.closed_at, name_hash = w.name_hash, password_hash = w.password_hash, pin_hash = w.pin_hash FROM week_account w WHERE w.id = a.id`);
    // The control: without the replay it can be read.
    expect(await opened(anotherProcess(), ann, await sealedOf(ann))).toEqual([
      JSON.stringify({ own: words.ann }),
    ]);
    expect(
      await codeOf(
        world.browser().open.signInPartner({ body: { name: ann.signInName, password, isOwnPhone: false } }),
      ),
    ).toBe('ok');

    const ledger = world.app.get(ErasureLedger);
    const said: string[] = [];
    const replay = async () => (await world.app.get(ReplayService).run((line) => said.push(line))).at(-1);
    expect((await replay())?.keys).toBeGreaterThan(5);
    expect(said.at(-2)).toContain(`person ${ann.personId}, all`);
    // The second time there is nothing left to do.
    expect(await replay()).toEqual({ keys: 0 });
    expect(await opened(anotherProcess(), ann, hers)).toEqual(['unreadable']);
    expect(await sealedOf(ann)).toEqual([]);
    expect(await opened(anotherProcess(), ben, his)).toEqual([JSON.stringify({ own: words.ben })]);
    expect(
      await codeOf(
        world.browser().open.signInPartner({ body: { name: ann.signInName, password, isOwnPhone: false } }),
      ),
    ).toBe('sign-in.wrong');

    // The ledger tells ids, in a sealed line each, and notices what was done to it.
    const [text, ends] = [await readFile(ledgerFile, 'utf8'), join(world.config.anchor, 'erasure-ends.log')];
    const told = await readFile(ends, 'utf8');
    expect(text).not.toContain(ann.personId);
    await writeFile(ledgerFile, `${text.slice(0, 60)}${text[60] === 'A' ? 'B' : 'A'}${text.slice(61)}`);
    await expect(ledger.all()).rejects.toThrow('Line 1');
    // Cut off at its end it opens, and is missed all the same; also when somebody else stands there now.
    const lines = text.split('\n').slice(0, -1);
    await writeFile(
      ledgerFile,
      lines
        .slice(0, -1)
        .map((line) => `${line}\n`)
        .join(''),
    );
    await expect(replay()).rejects.toThrow('1 erasures that were told');
    await ledger.add({ at: '', practiceId: ann.personId, personId: ben.personId, isHeld: true, scopes: [] });
    expect(await ledger.missing()).toBe(1);
    await writeFile(ledgerFile, text);
    await writeFile(ends, told);
    expect(await replay()).toEqual({ keys: 0 });
    for (const table of tables) await world.admin.query(`DROP TABLE week_${table}`);
    await rm(lastWeek, { recursive: true });
  }, 60_000);
});

describe('what leaves by itself', () => {
  it('private lines after fourteen days, unless kept; what others read stays', async () => {
    const { task } = await bothWrote();
    const narrow = async (one: Partner) => {
      await openPrivate(one);
      await one.browser.me.narrow({ params: { occurrenceId: task }, body: { levels: { letter: 'V0' } } });
    };
    await narrow(ann);
    const own = async (one: Partner) => (await one.browser.me.mine()).items.flatMap(({ answers }) => answers);
    expect(await own(ann)).toEqual([expect.objectContaining({ level: 'V0', leavesOn: dayOf(world, 14) })]);
    const params = { occurrenceId: task, step: 'letter' };
    expect(await codeOf(ben.browser.me.keepAnswer({ params, body: { isKept: true } }))).toBe(
      'private.closed',
    );
    await openPrivate(ben);
    expect(await codeOf(ben.browser.me.keepAnswer({ params, body: { isKept: true } }))).toBe('absent');
    await narrow(ben);
    await ben.browser.me.keepAnswer({ params, body: { isKept: true } });
    expect(await own(ben)).toEqual([expect.objectContaining({ level: 'V0', leavesOn: null })]);
    const retention = world.app.get(RetentionService);
    tick(world, 13 * day);
    await retention.look();
    expect([(await sealedOf(ann)).length, (await sealedOf(ben)).length]).toEqual([1, 1]);
    tick(world, 2 * day);
    await retention.look();
    expect([(await sealedOf(ann)).length, (await sealedOf(ben)).length]).toEqual([0, 1]);
  });

  it('a record some years after the last couple has ended, as the owner says within bounds', async () => {
    await bothWrote();
    await signIn(world, owner);
    const { clinic } = owner.browser;
    expect(await clinic.retention()).toEqual({ years: 7 });
    expect(await codeOf(clinic.changeRetention({ body: { years: 2 } }))).toBe('request.invalid');
    await clinic.changeRetention({ body: { years: 3 } });
    expect(await codeOf(kim.browser.clinic.changeRetention({ body: { years: 3 } }))).toBe('role.not-allowed');
    await part(world, couple);
    const retention = world.app.get(RetentionService);
    tick(world, 3 * 365 * day);
    await retention.look();
    expect(await sealedOf(ann)).toHaveLength(1);
    tick(world, 2 * day);
    await retention.look();
    expect([await sealedOf(ann), await sealedOf(ben)]).toEqual([[], []]);
    const { rows } = await world.admin.query<{ act: string }>(
      "SELECT act FROM audit_entry WHERE subject_id = $1 AND act LIKE 'person.%'",
      [ann.personId],
    );
    expect(rows).toEqual([{ act: 'person.erased' }]);
  });

  it('nothing of a couple whose record a court asks for, until it is over; the owner sees numbers, and no name', async () => {
    await bothWrote();
    const params = { coupleId: couple.coupleId };
    await confirm(world, kim);
    await kim.browser.clinic.holdCouple({ params, body: { reason: 'A court has asked for it.' } });
    expect(await codeOf(kim.browser.clinic.holdCouple({ params, body: { reason: 'And once more.' } }))).toBe(
      'hold.stands',
    );
    await signIn(world, owner);
    await confirm(world, owner);
    const { clinic } = owner.browser;
    expect(await codeOf(clinic.legalHold({ params }))).toBe('absent');
    expect(await codeOf(kim.browser.clinic.leavingByMonth())).toBe('role.not-allowed');
    const before = (await clinic.leavingByMonth()).months;
    await askErasure(ann);
    await part(world, couple);
    await signIn(world, owner);
    const added = (await clinic.leavingByMonth()).months.reduce((sum, { held }) => sum + held, 0);
    expect(added - before.reduce((sum, { held }) => sum + held, 0)).toBe(2);
    await later(8);
    const read = () => Promise.all([ann, ben].map(async (one) => (await sealedOf(one)).length));
    const years = world.app.get(RetentionService);
    tick(world, 3 * 366 * day);
    await years.look();
    await world.work();
    expect(await read()).toEqual([1, 1]);
    await signIn(world, kim);
    await confirm(world, kim);
    expect((await kim.browser.clinic.legalHold({ params })).hold?.reason).toBe('A court has asked for it.');
    await kim.browser.clinic.releaseCouple({ params });
    tick(world, 2 * day);
    await world.work();
    await years.look();
    expect(await read()).toEqual([0, 0]);
  }, 60_000);

  it('what the audit says after six years and no sooner, and the chain tells that it was cut', async () => {
    const [chain, check, years] = [AuditChain, ChainCheck, RetentionService].map((one) => world.app.get(one)) as [AuditChain, ChainCheck, RetentionService]; // prettier-ignore
    const oldest = new Date(+world.clock.now() - (6 * 365 - 10) * day * 1_000);
    const young = async () => (await world.admin.query('SELECT FROM audit_entry WHERE at >= $1', [oldest])).rowCount; // prettier-ignore
    await chain.link();
    tick(world, 2 * day);
    const kept = await young();
    await years.look();
    const [before, left] = [await check.of(practiceId), await young()];
    expect([left, ofChain(before.faults)]).toEqual([kept, []]);
    tick(world, 10 * 366 * day);
    await years.look();
    const { cut, faults } = await check.of(practiceId);
    expect(cut?.rows).toBeGreaterThan(before.cut?.rows ?? 0);
    expect(ofChain(faults)).toEqual([]);
  });
});
