import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { wasLeftAlone } from '../../test/builders/ends.ts';
import { alsoKnown, twoOfUs } from '../../test/builders/documents.ts';
import { aPractice, confirm, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { gesture, respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let at: string;
let couples = 0;

beforeAll(async () => {
  alsoKnown(twoOfUs);
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
}, 180_000);
afterAll(() => world?.close());
beforeEach(async () => {
  await signIn(world, owner);
  couples += 1;
  couple = await aCouple(world, owner, { names: [`ann${couples}`, `ben${couples}`] as [string, string] });
  [ann, ben] = couple.partners;
  const { occurrenceIds } = await anAssignment(world, couple, {
    key: twoOfUs.key,
    opening: 'closing',
    plan: {},
  });
  at = occurrenceIds[0] ?? '';
}, 180_000);

type Level = 'V0' | 'VP' | 'V1' | 'V2';
const letter = (words: string, level: Level = 'VP') => ({ letter: { value: { own: words }, level } });
const write = (
  words: string,
  {
    level = 'VP',
    sent = ['letter'],
    ending = 'open',
  }: { level?: Level; sent?: string[]; ending?: 'open' | 'done' } = {},
) => respond(ann, at, letter(words, level), { ending, sent });
const read = async ({ browser }: Partner, query: { all?: 'yes' } = {}) =>
  (await browser.me.us({ query })).items.flatMap(({ pieces }) =>
    pieces.map(({ by, value }) => ({ by, value })),
  );
const thanks = { own: 'Thank you' };

describe('a note', () => {
  it('is nobody’s before it is sent, and the other’s at once when it is', async () => {
    const before = (await ben.browser.request('GET', '/api/me/us')).text;
    await write('Thank you', { sent: [] });
    expect((await ben.browser.request('GET', '/api/me/us')).text).toBe(before);
    await write('Thank you', { sent: [], ending: 'done' });
    expect((await ben.browser.request('GET', '/api/me/us')).text).toBe(before);
    await write('Thank you');
    expect(await read(ben)).toEqual([{ by: 'partner', value: thanks }]);
    expect(await read(ann)).toEqual([{ by: 'me', value: thanks }]);
  });

  it('repeated, is there once; and handed in later, it stays', async () => {
    const body = {
      write: randomUUID(),
      base: 0,
      ending: 'open' as const,
      answers: letter('Thank you'),
      happened: [],
      sent: ['letter'],
    };
    for (let times = 0; times < 2; times++)
      await ann.browser.me.respond({ params: { occurrenceId: at }, body });
    expect(await read(ben)).toHaveLength(1);
    await respond(ann, at, {}, { ending: 'open' });
    await respond(ann, at, {}, { ending: 'done' });
    expect(await read(ben)).toHaveLength(1);
    tick(world, 4 * 86_400);
    await world.work();
    expect(await read(ben)).toHaveLength(1);
  });

  it('keeps its words; it is hidden by narrowing, gone by erasing, and neither brings new words', async () => {
    await write('Thank you');
    expect(await codeOf(write('No thanks', { sent: [] }))).toBe('response.closed');
    expect(await read(ben)).toEqual([{ by: 'partner', value: thanks }]);
    await openPrivate(ann);
    const params = { occurrenceId: at };
    const { items } = await ann.browser.me.mine();
    expect(items[0]?.answers).toMatchObject([{ isOpened: true, mayChoose: ['V0', 'VP'] }]);
    await ann.browser.me.narrow({ params, body: { levels: { letter: 'V0' } } });
    expect(await read(ben)).toEqual([]);
    expect(await codeOf(ann.browser.me.narrow({ params, body: { levels: { letter: 'VP' } } }))).toBe(
      'response.closed',
    );
    await ann.browser.me.eraseAnswer({ params: { ...params, step: 'letter' } });
    expect(await codeOf(write('Something new'))).toBe('response.closed');
    expect(await read(ben)).toEqual([]);
  });

  it('goes nowhere that the other may not read it, and only from a step of its kind', async () => {
    expect(await codeOf(write('Thank you', { level: 'V0' }))).toBe('answer.invalid');
    expect(await codeOf(write('Thank you', { sent: ['postcard'] }))).toBe('answer.invalid');
    expect(await codeOf(write('Thank you', { sent: ['plan'] }))).toBe('answer.invalid');
    expect(await codeOf(write('Thank you', { sent: ['nowhere'] }))).toBe('answer.invalid');
    expect(await read(ben)).toEqual([]);
    const { rows } = await world.admin.query('SELECT FROM opening WHERE couple_id = $1', [couple.coupleId]);
    expect(rows).toEqual([]);
  });

  it('is not sent after the closing, nor to somebody who has left', async () => {
    await write('Thank you', { sent: [] });
    await wasLeftAlone(world, couple.coupleId, ben);
    expect(await codeOf(write('Thank you'))).toBe('assignment.ended');
    const { rows } = await world.admin.query('SELECT FROM opening WHERE couple_id = $1', [couple.coupleId]);
    expect(rows).toEqual([]);
    tick(world, 4 * 86_400);
    await world.work();
    expect(await codeOf(write('Thank you'))).toBe('response.closed');
  });

  it('is the therapist’s where its author says so, and is read back by both', async () => {
    await write('Thank you', { level: 'V2' });
    await signIn(world, owner);
    const brief = await owner.browser.clinic.brief({ params: { coupleId: couple.coupleId }, query: {} });
    expect(brief.wentWell).toMatchObject({ step: 'letter', value: thanks });
    for (const [who, by] of [
      [ann, 'me'],
      [ben, 'partner'],
    ] as const) {
      const { between } = await who.browser.me.occurrence({ params: { occurrenceId: at } });
      expect(between['letters']?.recalled).toMatchObject([{ by, value: thanks }]);
    }
  });
});

describe('whoever keeps things from the other unread', () => {
  it('reads them when asking for them, and the sender sees no difference', async () => {
    const seen = async () => {
      const paths = ['', '/today', '/us', `/occurrences/${at}`];
      const answers = await Promise.all(paths.map((path) => ann.browser.request('GET', `/api/me${path}`)));
      return answers.map(({ text }) => text);
    };
    await write('Thank you');
    await gesture(ann, at, 'plan', { do: 'offer', offer: { words: 'Coffee' } });
    const before = await seen();
    await ben.browser.me.changeMe({ body: { keepsUnread: true } });
    expect((await ben.browser.me.whoAmI()).keepsUnread).toBe(true);
    expect((await ann.browser.me.whoAmI()).keepsUnread).toBe(false);

    expect(await read(ben)).toEqual([]);
    expect((await ben.browser.me.today()).standing).toEqual([]);
    const { between } = await ben.browser.me.occurrence({ params: { occurrenceId: at } });
    expect(between['letters']?.recalled).toEqual([]);
    expect(between['plan']?.offers).toHaveLength(1);
    expect(await read(ben, { all: 'yes' })).toEqual([{ by: 'partner', value: thanks }]);
    expect(await seen()).toEqual(before);

    await ben.browser.me.changeMe({ body: { keepsUnread: false } });
    expect(await read(ben)).toHaveLength(1);
  });

  it('hides nothing of what is common to both', async () => {
    const offerId = randomUUID();
    await gesture(ann, at, 'plan', { do: 'offer', offer: { words: 'Coffee' } }, offerId);
    await gesture(ben, at, 'plan', { do: 'accept', offerId });
    await ben.browser.me.changeMe({ body: { keepsUnread: true } });
    expect((await ben.browser.me.us({ query: {} })).standing).toHaveLength(1);
  });
});

describe('what somebody shared, and what made it wider', () => {
  const acts = async (who: Partner) => {
    await openPrivate(who);
    const { items } = await who.browser.me.mine();
    return items.flatMap(({ answers }) => answers.flatMap((one) => one.acts.map(({ on, what, level }) => `${one.step} ${on} ${what} ${level}`))); // prettier-ignore
  };
  const narrow = async (levels: Record<string, Level>) => {
    await openPrivate(ann);
    await ann.browser.me.narrow({ params: { occurrenceId: at }, body: { levels } });
  };

  it('is told to its author by days: what they chose, sent, narrowed and took back', async () => {
    await respond(ann, at, { postcard: { value: { own: 'For me' }, level: 'V0' } }, { ending: 'open' });
    expect(await acts(ann)).toEqual([]);
    await write('Thank you', { level: 'V2' });
    tick(world, 86_400);
    await narrow({ letter: 'VP' });
    tick(world, 86_400);
    await narrow({ letter: 'V0' });
    const days = ['2026-03-02', '2026-03-03', '2026-03-04'];
    const on = (await acts(ann)).map((act) => act.split(' ')[1]);
    expect(new Set(on).size).toBe(days.length);
    expect((await acts(ann)).map((act) => act.replace(/ 2026\S+/, ''))).toEqual([
      'letter sent V2',
      'letter fewer VP',
      'letter took-back V0',
    ]);
    expect(await acts(ben)).toEqual([]);
  });

  it('goes with what is erased', async () => {
    await write('Thank you', { level: 'V2' });
    await openPrivate(ann);
    await ann.browser.me.eraseAnswer({ params: { occurrenceId: at, step: 'letter' } });
    const { rows } = await world.admin.query('SELECT FROM readership WHERE occurrence_id = $1', [at]);
    expect(rows).toEqual([]);
  });

  it('holds a yes of their own to what leaves the house, and nothing of what the other said', async () => {
    await confirm(world, owner);
    await owner.browser.clinic.askRelease({
      params: { coupleId: couple.coupleId },
      body: { personId: null, recipient: 'another practice' },
    });
    const page = async (who: Partner) => {
      await openPrivate(who);
      return who.browser.me.shared();
    };
    const before = await page(ben);
    await openPrivate(ann);
    const [release] = (await ann.browser.me.releases()).releases;
    const params = { releaseId: release?.releaseId ?? '' };
    await ann.browser.me.answerRelease({ params, body: { agrees: true } });
    await ann.browser.me.changeLines({ body: { mayShow: true } });
    expect(await page(ann)).toMatchObject({
      showsLine: true,
      releases: [{ of: 'both', recipient: 'another practice', agrees: true }],
      talks: [],
      along: [],
    });
    expect(await page(ben)).toEqual(before);
    await ann.browser.me.closePrivate();
    expect(await codeOf(ann.browser.me.shared())).toBe('private.closed');
  });
});
