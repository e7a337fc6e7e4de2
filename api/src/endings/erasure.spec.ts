import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { dayOf } from '../../test/builders/assignments.ts';
import { openPrivate } from '../../test/builders/couples.ts';
import {
  ann,
  anotherCouple,
  anotherProcess,
  answerKey,
  askErasure,
  at,
  atAnn,
  ben,
  bothWrote,
  couple,
  day,
  kim,
  later,
  opened,
  practiceId,
  sealedOf,
  theStage,
  world,
} from '../../test/builders/erasures.ts';
import { confirm, password, signIn, tick } from '../../test/builders/identity.ts';
import { PeopleService } from '../identity/people.service.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import { Work } from '../platform/work.ts';

beforeAll(theStage, 180_000);
afterAll(() => world?.close());
beforeEach(anotherCouple);

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
    while (!(await opened(elsewhere, ann, rows)).includes('unreadable') && performance.now() - since < 20_000)
      await new Promise((resolve) => setTimeout(resolve, 20));
    process.stdout.write(
      `· erased: unreadable in another process after ${Math.round(performance.now() - since)} ms\n`,
    );
    expect(await opened(elsewhere, ann, rows)).toEqual(rows.map(() => 'unreadable'));
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
    // Goes with its account, which is closed.
    'passkey',
    // Goes with the answer.
    'readership',
    'release',
    'sign_in',
  ];
  const { rows } = await world.admin.query<{ name: string }>(`
    SELECT DISTINCT c.relname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'safety') AND c.relkind = 'r' AND a.attname IN ('person_id', 'author_id', 'added_by', 'account_id')
      AND NOT EXISTS (SELECT FROM pg_proc p WHERE p.proname = 'erase' AND p.prosrc ~ ('DELETE FROM (public|safety)\\.' || c.relname || ' ')) ORDER BY 1`);
  expect(rows.map(({ name }) => name).filter((name) => !keeps.includes(name))).toEqual(['person']);
});
