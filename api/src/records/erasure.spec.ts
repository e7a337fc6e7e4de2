import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { alsoKnown, twoOfUs } from '../../test/builders/documents.ts';
import {
  aClinician,
  aPractice,
  confirm,
  password,
  signIn,
  tick,
  type Staff,
} from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Config } from '../platform/config.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import { Work } from '../platform/work.ts';
import { Erasing } from './erasing.ts';
import { ErasureLedger } from './erasure.ledger.ts';
import { RetentionService } from './retention.service.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let practiceId: string;
let couple: Couple;
let ann: Partner;
let ben: Partner;
const day = 86_400;

beforeAll(async () => {
  alsoKnown(twoOfUs);
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner, practiceId } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
}, 180_000);
afterAll(() => world?.close());

beforeEach(async () => {
  await signIn(world, kim);
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  [ann, ben] = couple.partners;
});

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'ok',
    (error: { code?: string }) => error.code,
  );
const at = () => ({ coupleId: couple.coupleId });
const atAnn = () => ({ ...at(), personId: ann.personId });
const askErasure = async (one: Partner) => {
  await openPrivate(one);
  return one.browser.me.askErasure({ body: { password } });
};
const later = async (days: number) => {
  tick(world, days * day);
  await world.work();
};
const answerKey = (one: Partner, level: string): Scope =>
  `answer/${practiceId}/${couple.coupleId}/${one.personId}/${level}`;
const anotherProcess = () => new Keys(world.config);

/** Each has written something for the therapist and something for themselves alone. */
async function bothWrote(): Promise<{ task: string; words: Record<'ann' | 'ben', string> }> {
  const { occurrenceIds } = await anAssignment(world, couple, {
    key: twoOfUs.key,
    schedule: { kind: 'once', start: dayOf(world, -1), due: dayOf(world, 20) },
  });
  const [task = ''] = occurrenceIds;
  const words = { ann: canary('ann', 'words'), ben: canary('ben', 'words') };
  for (const one of [ann, ben])
    await respond(one, task, { letter: { value: { own: words[one === ann ? 'ann' : 'ben'] }, level: 'V2' } });
  return { task, words };
}
const sealedOf = async (one: Partner) => {
  const { rows } = await world.admin.query<{
    level: string;
    occurrence_id: string;
    step: string;
    body_sealed: Buffer;
  }>('SELECT level, occurrence_id, step, body_sealed FROM answer WHERE author_id = $1', [one.personId]);
  return rows;
};
/** By somebody who holds the database, the key folder and the master key. */
const opened = (keys: Keys, one: Partner, rows: Awaited<ReturnType<typeof sealedOf>>) =>
  Promise.all(
    rows.map(({ level, occurrence_id, step, body_sealed }) =>
      keys
        .open(
          answerKey(one, level),
          `answer|body|${practiceId}|${one.personId}|${occurrence_id}|${step}|${level}`,
          body_sealed,
        )
        .then(JSON.stringify, () => 'unreadable'),
    ),
  );

describe('a person', () => {
  it('asks with the PIN and the password, may take it back for seven days, and nobody but the clinicians learns of it', async () => {
    const seen = async () =>
      (
        await Promise.all(
          ['', '/today', '/us', '/care'].map((path) => ben.browser.request('GET', `/api/me${path}`)),
        )
      ).map(({ text }) => text);
    const before = await seen();
    expect(await codeOf(ann.browser.me.askErasure({ body: { password } }))).toBe('private.closed');
    await openPrivate(ann);
    expect(await codeOf(ann.browser.me.askErasure({ body: { password: 'not this one' } }))).toBe(
      'password.wrong',
    );
    const { dueAt } = await askErasure(ann);
    expect(await codeOf(askErasure(ann))).toBe('erasure.asked');
    expect(await ann.browser.me.erasure()).toEqual({ dueAt });
    expect(await seen()).toEqual(before);
    await confirm(world, kim);
    const { erasures } = await kim.browser.clinic.erasures({ params: at() });
    expect(erasures).toEqual([
      expect.objectContaining({ personId: ann.personId, isByThemselves: true, state: 'coming' }),
    ]);
    tick(world, 6 * day);
    await openPrivate(ann);
    await ann.browser.me.takeBackErasure();
    await later(3);
    expect((await ann.browser.me.whoAmI()).displayName).toBe(ann.displayName);
    await openPrivate(ann);
    expect(await ann.browser.me.erasure()).toEqual({ dueAt: null });
  });

  it('is then unreadable in every process within a second, signed out, and no key is ever made anew; the partner’s own opens', async () => {
    const { task, words } = await bothWrote();
    const [rows, others] = [await sealedOf(ann), await sealedOf(ben)];
    const elsewhere = anotherProcess();
    expect(await opened(elsewhere, ann, rows)).toEqual([JSON.stringify({ own: words.ann })]);
    const named = await world.app
      .get(Work)
      .run({ kind: 'person', audience: 'clinic', practiceId, personId: kim.personId }, (tx) =>
        world.app.get(PeopleService).byId(tx, [ann.personId]),
      );
    expect(named.get(ann.personId)?.displayName).toBe(ann.displayName);
    await askErasure(ann);
    await later(7);
    const since = performance.now();
    while (!(await opened(elsewhere, ann, rows)).includes('unreadable') && performance.now() - since < 2_000)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(performance.now() - since).toBeLessThan(1_000);
    expect(await opened(elsewhere, ben, others)).toEqual([JSON.stringify({ own: words.ben })]);
    await expect(elsewhere.seal(answerKey(ann, 'V0'), 'row', 'new')).rejects.toThrow();
    await expect(
      world.app.get(Keys).seal(`person/${practiceId}/${ann.personId}`, 'row', 'new'),
    ).rejects.toThrow();
    expect(await codeOf(ann.browser.me.whoAmI())).toBe('sign-in.needed');
    expect(
      await codeOf(
        world.browser().open.signInPartner({ body: { name: ann.signInName, password, isOwnPhone: false } }),
      ),
    ).toBe('sign-in.wrong');
    expect(await sealedOf(ann)).toEqual([]);

    // Those who stay have screens that go on without.
    await openPrivate(ben);
    expect((await ben.browser.me.mine()).items.map(({ occurrenceId }) => occurrenceId)).toEqual([task]);
    expect((await ben.browser.me.whoAmI()).couple?.partnerName).toBeNull();
    await signIn(world, kim);
    const page = await kim.browser.request('GET', `/api/clinic/couples/${couple.coupleId}`);
    expect([page.status, page.text.includes(ann.displayName)]).toEqual([200, false]);
    for (const path of ['requests', 'couples', 'arrivals', `couples/${couple.coupleId}/assignments`])
      expect((await kim.browser.request('GET', `/api/clinic/${path}`)).status).toBe(200);
  });

  it('takes the joint key along only as the second of the two', async () => {
    const joint: Scope = `couple/${practiceId}/${couple.coupleId}`;
    const keys = world.app.get(Keys);
    await askErasure(ann);
    await later(7);
    expect(await keys.isDestroyed(joint)).toBe(false);
    await askErasure(ben);
    await later(7);
    expect(await keys.isDestroyed(joint)).toBe(true);
    await signIn(world, kim);
    expect((await kim.browser.request('GET', `/api/clinic/couples/${couple.coupleId}`)).status).toBe(404);
    expect((await kim.browser.request('GET', '/api/clinic/couples')).status).toBe(200);
  });

  it('whose record the practice must keep is shut away: the journal is gone, nobody reads the rest, and it goes when the day comes', async () => {
    const { task } = await bothWrote();
    await openPrivate(ann);
    await ann.browser.me.narrow({ params: { occurrenceId: task }, body: { levels: { letter: 'V1' } } });
    await askErasure(ann);
    await confirm(world, kim);
    const until = dayOf(world, 30);
    await kim.browser.clinic.holdErasure({ params: atAnn(), body: { until } });
    await later(7);
    const keys = world.app.get(Keys);
    expect([
      await keys.isDestroyed(answerKey(ann, 'V0')),
      await keys.isDestroyed(answerKey(ann, 'V1')),
    ]).toEqual([true, false]);
    expect(await codeOf(ann.browser.me.whoAmI())).toBe('sign-in.needed');
    expect(await sealedOf(ann)).toHaveLength(1);
    await signIn(world, kim);
    const words = await kim.browser.request(
      'GET',
      `/api/clinic/couples/${couple.coupleId}/partners/${ann.personId}/words`,
    );
    expect(words.text).not.toContain('CN-ann-words');
    await confirm(world, kim);
    expect((await kim.browser.clinic.erasures({ params: at() })).erasures).toEqual([
      expect.objectContaining({ state: 'restricted', heldUntil: until }),
    ]);
    await later(24);
    expect([await sealedOf(ann), await keys.isDestroyed(answerKey(ann, 'V1'))]).toEqual([[], true]);
  });
});

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

    const [ledger, erasing] = [world.app.get(ErasureLedger), world.app.get(Erasing)];
    const entries = await ledger.all();
    expect(entries.at(-1)).toEqual(
      expect.objectContaining({ practiceId, personId: ann.personId, isHeld: false }),
    );
    const done = [];
    for (const one of [...entries, ...entries]) done.push((await erasing.again(one)).keys > 0);
    // The second time there is nothing left to do.
    expect(done.slice(entries.length)).not.toContain(true);
    expect(done.slice(0, entries.length)).toContain(true);
    expect(await opened(anotherProcess(), ann, hers)).toEqual(['unreadable']);
    expect(await sealedOf(ann)).toEqual([]);
    expect(await opened(anotherProcess(), ben, his)).toEqual([JSON.stringify({ own: words.ben })]);
    expect(
      await codeOf(
        world.browser().open.signInPartner({ body: { name: ann.signInName, password, isOwnPhone: false } }),
      ),
    ).toBe('sign-in.wrong');

    // The ledger tells ids, in a sealed line each, and notices what was done to it.
    const text = await readFile(ledgerFile, 'utf8');
    expect(text).not.toContain(ann.personId);
    const lines = text.split('\n');
    await writeFile(ledgerFile, [...lines.slice(1)].join('\n'));
    await expect(ledger.all()).rejects.toThrow('Line 1');
    await writeFile(ledgerFile, text);
    for (const table of tables) await world.admin.query(`DROP TABLE week_${table}`);
    await rm(lastWeek, { recursive: true });
  }, 60_000);
});

describe('keys', () => {
  it('are wrapped anew while both open, and a scope’s new key leaves what was sealed before as it was', async () => {
    const keys = await mkdtemp(join(tmpdir(), 'usward-rewrap-'));
    const [older, newer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const process = (...wrapping: Buffer[]) =>
      new Keys({ master: Buffer.alloc(32, 7), keys, wrapping } as unknown as Config);
    const scope = 'person/practice/one' as const;
    const sealed = await process(older).seal(scope, 'row', 'words');
    await expect(process(newer).open(scope, 'row', sealed)).rejects.toThrow();
    const both = process(newer, older);
    expect(await both.open(scope, 'row', sealed)).toBe('words');
    expect(await both.rewrap()).toEqual({ rewrapped: 1, wereSo: 0, whenNextUsed: 0 });
    expect(await both.rewrap()).toEqual({ rewrapped: 0, wereSo: 1, whenNextUsed: 0 });
    expect(await process(newer).open(scope, 'row', sealed)).toBe('words');
    await expect(process(older).open(scope, 'row', sealed)).rejects.toThrow();

    const idle = process(newer);
    await idle.open(scope, 'row', sealed);
    await both.rotate(scope);
    const again = await both.seal(scope, 'row', 'more words');
    expect([sealed[0], again[0]]).toEqual([1, 2]);
    expect([await idle.open(scope, 'row', sealed), await idle.open(scope, 'row', again)]).toEqual([
      'words',
      'more words',
    ]);
    await both.destroy([scope]);
    await both.rewrap();
    await expect(process(newer, older).open(scope, 'row', again)).rejects.toThrow();
    await rm(keys, { recursive: true });
  });
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
    await kim.browser.clinic.endMembership({ params: atAnn() });
    const retention = world.app.get(RetentionService);
    tick(world, 3 * 365 * day);
    await retention.look();
    expect(await sealedOf(ann)).toHaveLength(1);
    tick(world, 2 * day);
    await retention.look();
    expect([await sealedOf(ann), (await sealedOf(ben)).length]).toEqual([[], 1]);
    const { rows } = await world.admin.query<{ act: string }>(
      "SELECT act FROM audit_entry WHERE subject_id = $1 AND act LIKE 'person.%'",
      [ann.personId],
    );
    expect(rows).toEqual([{ act: 'person.erased' }]);
  });
});

it('every table that names a person is emptied of them, or says why it may keep the id', async () => {
  // Ids of those who act, of what belongs to two, or of the staff: nothing of it can be read of one person alone.
  const keeps = [
    'appointment',
    'arrival',
    'assignment_member',
    'audit_entry',
    'break_glass',
    'calendar_decision',
    'dialogue',
    'discussion',
    'duty_window',
    'erasure',
    'membership',
    'note',
    'note_reader',
    'sign_in',
  ];
  const { rows } = await world.admin.query<{ name: string }>(`
    SELECT DISTINCT c.relname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'safety') AND c.relkind = 'r' AND a.attname IN ('person_id', 'author_id', 'added_by', 'account_id')
      AND NOT EXISTS (SELECT FROM pg_proc p WHERE p.proname = 'erase' AND p.prosrc ~ ('DELETE FROM (public|safety)\\.' || c.relname || ' ')) ORDER BY 1`);
  expect(rows.map(({ name }) => name).filter((name) => !keeps.includes(name))).toEqual(['person']);
});
