import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import {
  aClinician,
  aColleague,
  aPractice,
  confirm,
  signIn,
  tick,
  type Staff,
} from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let lee: Staff;
let couple: Couple;
let other: Couple;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  lee = await aClinician(world, owner, 'lee');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  other = await aCouple(world, lee, { names: ['cat', 'dan'] });
}, 180_000);
afterAll(() => world?.close());

beforeEach(async () => {
  await signIn(world, owner);
  await signIn(world, kim);
});

const refused = (code: string) => expect.objectContaining({ code });

describe('the practice', () => {
  it('is read by all its staff and changed by its owner', async () => {
    const before = await kim.browser.clinic.practice();
    await expect(kim.browser.clinic.changePractice({ body: { name: 'Mine now' } })).rejects.toEqual(
      refused('role.not-allowed'),
    );
    await owner.browser.clinic.changePractice({ body: { policy: 'limited-secrets' } });
    expect(await kim.browser.clinic.practice()).toEqual({ ...before, policy: 'limited-secrets' });
    await owner.browser.clinic.changePractice({ body: { policy: 'no-secrets' } });
  });

  it('has the coach’s list of verdict-feelings until somebody who treats writes another', async () => {
    const lists = async ({ browser }: Staff) => (await browser.clinic.practice()).verdictFeelings;
    const { personId } = couple.partners[0];
    const { occurrenceIds } = await anAssignment(world, couple, { for: { kind: 'one', personId } });
    const onPhone = async () => {
      const params = { occurrenceId: occurrenceIds[0] ?? '' };
      return (await couple.partners[0].browser.me.occurrence({ params })).verdictFeelings;
    };
    expect(await lists(kim)).toEqual({ en: null, es: null });
    expect(await onPhone()).toEqual({ en: null, es: null });

    const change = ({ browser }: Staff, body: object) => browser.clinic.changeVerdictFeelings({ body });
    await change(kim, { en: ['ignored', 'Let down', 'ignored'], es: [] });
    expect(await lists(owner)).toEqual({ en: ['ignored', 'Let down'], es: [] });
    expect(await onPhone()).toEqual({ en: ['ignored', 'Let down'], es: [] });
    await change(owner, { en: null });
    expect(await lists(kim)).toEqual({ en: null, es: [] });
    expect((await owner.browser.clinic.audit({ query: {} })).entries.slice(0, 9)).toContainEqual(
      expect.objectContaining({ act: 'practice.verdict-feelings', who: kim.displayName }),
    );
    const written = async () => {
      const { entries } = await owner.browser.clinic.audit({ query: {} });
      return entries.filter(({ act }) => act === 'practice.verdict-feelings').length;
    };
    const before = await written();
    await change(kim, {});
    expect(await written()).toBe(before);
    await change(kim, { es: null });
  });

  it('keeps its lists to itself, and sends them only where the coach looks along', async () => {
    await kim.browser.clinic.changeVerdictFeelings({ body: { en: ['alone on an island'] } });
    const { personId } = couple.partners[0];
    const { occurrenceIds } = await anAssignment(world, couple, {
      key: 'pulse',
      for: { kind: 'one', personId },
    });
    const params = { occurrenceId: occurrenceIds[0] ?? '' };
    expect((await couple.partners[0].browser.me.occurrence({ params })).verdictFeelings).toBeNull();
    const elsewhere = await aPractice(world, 'sam');
    expect((await elsewhere.owner.browser.clinic.practice()).verdictFeelings).toEqual({ en: null, es: null });
    await kim.browser.clinic.changeVerdictFeelings({ body: { en: null } });
  });

  it('knows its team, and no client in it', async () => {
    const { people } = await kim.browser.clinic.team();
    const found = people.map(({ personId, roles, hasJoined }) => ({ personId, roles, hasJoined }));
    expect(new Set(found)).toEqual(
      new Set([
        { personId: owner.personId, roles: ['owner', 'clinician'], hasJoined: true },
        { personId: kim.personId, roles: ['clinician'], hasJoined: true },
        { personId: lee.personId, roles: ['clinician'], hasJoined: true },
      ]),
    );
  });

  it('has its lists changed by nobody else, and only to words', async () => {
    const sue = await aColleague(world, owner, 'sue', 'assistant');
    await expect(sue.browser.clinic.changeVerdictFeelings({ body: { en: [] } })).rejects.toEqual(
      refused('role.not-allowed'),
    );
    for (const word of ['a|b', '(x', 'x{2}', '~', 'a  b', '', ' ', 'x'.repeat(41), 'i\nj', '$', '!('])
      await expect(kim.browser.clinic.changeVerdictFeelings({ body: { en: [word] } })).rejects.toEqual(
        refused('request.invalid'),
      );
    const many = Array.from({ length: 81 }, () => 'word');
    await expect(kim.browser.clinic.changeVerdictFeelings({ body: { es: many } })).rejects.toEqual(
      refused('request.invalid'),
    );
  });

  it('tells anybody whom to call, and that nobody has checked the numbers yet', async () => {
    const { countries } = await world.browser().open.help();
    const lines = countries.flatMap((each) => each.lines);
    expect(countries.map(({ country }) => country)).toEqual(['US', 'ES', 'CO']);
    expect(lines.map(({ number }) => number)).toEqual([
      '911', '988', '1-800-799-7233', '1-833-852-6262', '112', '024', '016', '123', '155',
    ]); // prettier-ignore
    for (const { checkedOn, note } of lines) {
      expect(checkedOn).toBeNull();
      expect(note.en && note.es).toBeTruthy();
    }
  });
});

describe('the audit', () => {
  const readAll = async ({ browser }: Staff, coupleId?: string) => {
    const entries = [];
    for (let after: string | undefined, isFirst = true; isFirst || after; isFirst = false) {
      const page = await browser.clinic.audit({
        query: { ...(coupleId ? { coupleId } : {}), ...(after ? { after } : {}) },
      });
      expect(page.entries.length).toBeLessThanOrEqual(50);
      entries.push(...page.entries);
      after = page.next ?? undefined;
    }
    return entries;
  };

  it('shows a clinician what happened to their own couples, safety too', async () => {
    const entries = await readAll(kim);
    expect(new Set(entries.map(({ coupleId }) => coupleId))).toEqual(new Set([couple.coupleId]));
    expect(entries).toContainEqual(
      expect.objectContaining({
        act: 'safety.suitability-recorded',
        who: kim.displayName,
        role: 'clinician',
      }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({
        act: 'partner.joined',
        who: couple.partners[0].displayName,
        role: 'partner',
      }),
    );
  });

  it('shows the owner every couple, without safety and without the names of clients', async () => {
    const entries = await readAll(owner);
    const seen = new Set(entries.map(({ coupleId }) => coupleId));
    expect(seen).toContain(couple.coupleId);
    expect(seen).toContain(other.coupleId);
    expect(entries.filter(({ act }) => act.startsWith('safety.'))).toEqual([]);
    expect(entries).toContainEqual(
      expect.objectContaining({ act: 'partner.joined', who: '—', role: 'partner' }),
    );
  });

  it('goes from page to page without losing or repeating one, also at one moment', async () => {
    await confirm(world, kim);
    const params = { coupleId: couple.coupleId };
    for (let time = 0; time < 60; time++) await kim.browser.clinic.safety({ params });
    const { rows } = await world.admin.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM audit_entry WHERE couple_id = $1',
      [couple.coupleId],
    );
    // Each page that is read is itself written down: at a later moment, so that it stands before the page it tells of.
    tick(world);
    const entries = await readAll(kim, couple.coupleId);
    expect(entries).toHaveLength(rows[0]?.count ?? 0);
    expect(entries.filter(({ act }) => act === 'safety.read')).toHaveLength(60);
  });

  it('is asked for one person, one act and a span of the practice’s days, and shows nobody more than before', async () => {
    const ask = async ({ browser }: Staff, query: object) => (await browser.clinic.audit({ query })).entries;
    const all = await ask(kim, { coupleId: couple.coupleId });
    const mine = await ask(kim, { personId: kim.personId, act: 'safety.suitability-recorded' });
    expect(mine.length).toBeGreaterThan(0);
    expect(new Set(mine.map(({ who, act }) => `${who} ${act}`))).toEqual(
      new Set([`${kim.displayName} safety.suitability-recorded`]),
    );
    expect(await ask(owner, { act: 'safety.suitability-recorded' })).toEqual([]);
    expect(await ask(kim, { personId: lee.personId })).toEqual([]);

    const { timeZone } = await kim.browser.clinic.practice();
    const dayOf = (at: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(at));
    const day = dayOf(all.at(-1)?.at ?? '');
    const then = await ask(kim, { coupleId: couple.coupleId, from: day, to: day });
    expect(then.length).toBeGreaterThan(0);
    expect(new Set(then.map(({ at }) => dayOf(at)))).toEqual(new Set([day]));
    expect(await ask(kim, { to: '2026-03-01' })).toEqual([]);
    await expect(ask(kim, { from: 'yesterday' })).rejects.toEqual(refused('request.invalid'));
  });

  it('refuses a place that it never named', async () => {
    for (const after of ['x', Buffer.from('["2026-03-02"]').toString('base64url')])
      await expect(kim.browser.clinic.audit({ query: { after } })).rejects.toEqual(
        refused('request.invalid'),
      );
  });
});
