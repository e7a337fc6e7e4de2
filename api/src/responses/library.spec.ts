import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { alwaysThere } from '@usward/catalogue';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { aPractice, confirm, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
}, 180_000);
afterAll(() => world?.close());

const library = async ({ browser }: Partner, search?: string) =>
  (await browser.me.library({ query: search === undefined ? {} : { search } })).items;
const keys = async (partner: Partner, search?: string) =>
  (await library(partner, search)).map(({ key }) => key);
const begin = async ({ browser }: Partner, key: string) =>
  (await browser.me.begin({ params: { key } })).occurrenceId;
const always = alwaysThere.map(({ key }) => key);

describe('what may be begun alone', () => {
  it('is the same for everybody, whatever is recorded about the couple', async () => {
    const couple = await aCouple(world, owner, { names: ['ann', 'ben'], suitability: 'alone' });
    const [ann] = couple.partners;
    const before = await library(ann);
    expect(before.map(({ key }) => key)).toEqual(always);
    await confirm(world, owner);
    await owner.browser.clinic.changeTags({
      params: { coupleId: couple.coupleId },
      body: { tags: ['fear', 'acute-mood', 'pain'] },
    });
    expect(await library(ann)).toEqual(before);
    for (const key of always) expect(await begin(ann, key)).toMatch(/-4/);
  });

  it('is begun once: again gives the same until it is handed in, and then a new one, one turn further', async () => {
    const couple = await aCouple(world, owner, { names: ['cas', 'dee'] });
    const [cas] = couple.partners;
    const [first, again] = await Promise.all([begin(cas, 'private-page'), begin(cas, 'private-page')]);
    expect(again).toBe(first);
    await respond(cas, first, {}, { ending: 'open' });
    expect(await begin(cas, 'private-page')).toBe(first);
    await respond(cas, first, {});
    const next = await begin(cas, 'private-page');
    expect(next).not.toBe(first);
    const { task, isClosed } = await cas.browser.me.occurrence({ params: { occurrenceId: next } });
    expect([task.turn, task.variant, isClosed]).toEqual([1, 'solo', false]);
    expect((await library(cas)).find(({ key }) => key === 'private-page')?.occurrenceId).toBe(next);
  });

  it('is what the therapist gave already, where it waits', async () => {
    const couple = await aCouple(world, owner, { names: ['eve', 'fay'] });
    const [eve] = couple.partners;
    const { occurrenceIds } = await anAssignment(world, couple, {
      key: 'support',
      for: { kind: 'one', personId: eve.personId },
    });
    expect(await begin(eve, 'support')).toBe(occurrenceIds[0]);
  });

  it('is nothing else: no task for two, nothing unknown', async () => {
    const couple = await aCouple(world, owner, { names: ['gus', 'hal'] });
    for (const key of ['say-it', 'date', 'no-such'])
      await expect(begin(couple.partners[0], key)).rejects.toThrow('absent');
  });
});

describe('a search', () => {
  it('finds among what may be begun, and what waits, and nothing besides', async () => {
    const couple = await aCouple(world, owner, { names: ['ivy', 'jon'] });
    const [ivy, jon] = couple.partners;
    expect(await keys(ivy, 'lo extraño')).not.toContain('say-it');
    await anAssignment(world, couple, { key: 'say-it', for: { kind: 'one', personId: ivy.personId } });
    const [item] = await library(ivy, 'say it out loud');
    expect([item?.key, typeof item?.occurrenceId]).toEqual(['say-it', 'string']);
    expect(await keys(jon, 'say it out loud')).not.toContain('say-it');
    expect(await keys(jon, 'talk to the therapist')).toContain('support');
    expect(await keys(jon, 'xyzzy')).toEqual([]);
  });
});

describe('what one begins', () => {
  /** All that the practice and the other partner can ask for about the couple, times of reading left out. */
  async function others({ coupleId, partners: [, other], partners }: Couple) {
    const { clinic } = owner.browser;
    const params = { coupleId };
    await openPrivate(other);
    const asked = [
      await clinic.couples({ query: {} }), await clinic.couple({ params }), await clinic.assignments({ params }), await clinic.brief({ params, query: {} }),
      ...(await Promise.all(partners.map(({ personId }) => clinic.privateWords({ params: { coupleId, personId }, query: {} })))),
      await other.browser.me.today(), await other.browser.me.us({ query: {} }), await other.browser.me.library({ query: {} }), await other.browser.me.mine(),
    ]; // prettier-ignore
    return JSON.stringify(asked);
  }
  const acts = async ({ coupleId }: Couple) =>
    (await owner.browser.clinic.audit({ query: { coupleId } })).entries
      .map(({ act }) => act)
      .filter((act) => !act.endsWith('.read'));

  it('is there for nobody else, until words of it are handed to the therapist', async () => {
    const couple = await aCouple(world, owner, { names: ['kay', 'lea'] });
    const [kay, lea] = couple.partners;
    const before = [await others(couple), await acts(couple)];
    const occurrenceId = await begin(kay, 'support');
    await respond(kay, occurrenceId, { words: { value: 'only a draft', level: 'V1' } }, { ending: 'open' });
    await respond(kay, occurrenceId, { words: { value: 'for nobody', level: 'V0' } });
    expect([await others(couple), await acts(couple)]).toEqual(before);

    await respond(kay, occurrenceId, { words: { value: 'please call', level: 'V1' } });
    const params = { coupleId: couple.coupleId, personId: kay.personId };
    const { words } = await owner.browser.clinic.privateWords({ params, query: {} });
    expect(words.map(({ value, key }) => [key, value])).toEqual([['support', 'please call']]);
    const { assignments } = await owner.browser.clinic.assignments({ params });
    expect(assignments).toEqual([]);
    const page = await lea.browser.request('GET', `/api/me/occurrences/${occurrenceId}`);
    expect(page.status).toBe(404);
  });

  it('is not withdrawn by anybody else', async () => {
    const couple = await aCouple(world, owner, { names: ['max', 'nia'] });
    const occurrenceId = await begin(couple.partners[0], 'support');
    await respond(couple.partners[0], occurrenceId, { words: { value: 'please call', level: 'V1' } });
    const { rows } = await world.admin.query<{ id: string }>(
      'SELECT assignment_id AS id FROM occurrence WHERE id = $1',
      [occurrenceId],
    );
    const params = { coupleId: couple.coupleId, assignmentId: rows[0]?.id ?? '' };
    await expect(owner.browser.clinic.withdrawAssignment({ params })).rejects.toThrow('absent');
  });
});
