import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { aCouple, type Couple, type Partner } from '../../test/builders/couples.ts';
import { alsoKnown, twoOfUs } from '../../test/builders/documents.ts';
import { aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { gesture } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

const minute = 60;
const hour = 60 * minute;

let world: World;
let owner: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let at: string;

beforeAll(async () => {
  alsoKnown(twoOfUs);
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
}, 60_000);
afterAll(() => world?.close());

let couples = 0;
/** A new couple each time: what another test left is nothing to this one. */
beforeEach(async () => {
  await signIn(world, owner);
  couples += 1;
  couple = await aCouple(world, owner, { names: [`ann${couples}`, `ben${couples}`] as [string, string] });
  [ann, ben] = couple.partners;
  at = await given();
}, 30_000);

const given = async () =>
  (await anAssignment(world, couple, { key: twoOfUs.key, opening: 'closing', plan: {} })).occurrenceIds[0] ??
  '';
const between = async ({ browser }: Partner, step: string, occurrenceId = at) => {
  const { between: all } = await browser.me.occurrence({ params: { occurrenceId } });
  return all[step];
};
const today = async ({ browser }: Partner) => (await browser.me.today()).standing;
const us = async ({ browser }: Partner) => (await browser.me.us({ query: {} })).standing;
const offer = (words: string) => ({ do: 'offer' as const, offer: { words } });
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'ok',
    (error: { code?: string }) => error.code,
  );
const rows = async (table: 'gesture' | 'standing') =>
  (
    await world.admin.query(`SELECT kind FROM ${table} WHERE couple_id = $1 ORDER BY kind`, [couple.coupleId])
  ).rows.map(({ kind }) => kind as string);

describe('an offer', () => {
  it('is before the other on Today, and once accepted it is both’s and the therapist’s', async () => {
    const id = randomUUID();
    const mine = await gesture(
      ann,
      at,
      'plan',
      { do: 'offer', offer: { words: 'Coffee at seven', on: '2026-03-05', at: '07:00' } },
      id,
    );
    expect(mine.offers).toMatchObject([
      { id, by: 'me', offer: { words: 'Coffee at seven', on: '2026-03-05', at: '07:00' } },
    ]);
    expect(await today(ann)).toEqual([]);
    expect(await today(ben)).toMatchObject([
      { step: 'plan', occurrenceId: at, between: { offers: [{ id, by: 'partner' }] } },
    ]);

    const accepted = await gesture(ben, at, 'plan', { do: 'accept', offerId: id });
    expect(accepted).toMatchObject({
      offers: [],
      agreed: [{ id, offer: { words: 'Coffee at seven' }, on: dayOf(world) }],
    });
    for (const one of [ann, ben]) {
      expect(await between(one, 'plan')).toEqual(accepted);
      expect(await us(one)).toMatchObject([{ step: 'plan', between: { agreed: [{ id }] } }]);
      expect(await today(one)).toEqual([]);
      expect((await one.browser.me.us({ query: {} })).bricks).toBe(1);
    }
  });

  it('repeated, late or twice, changes nothing', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await gesture(ann, at, 'plan', offer('Coffee'), first);
    await gesture(ann, at, 'plan', offer('Tea'), second);
    const again = await gesture(ann, at, 'plan', offer('Coffee'), first);
    expect(again.offers.map(({ id }) => id)).toEqual([second]);
    await gesture(ann, at, 'plan', { do: 'take-back', offerId: second });
    expect((await gesture(ann, at, 'plan', offer('Tea'), second)).offers).toEqual([]);

    const third = randomUUID();
    await gesture(ann, at, 'plan', offer('Cocoa'), third);
    const yes = randomUUID();
    await gesture(ben, at, 'plan', { do: 'accept', offerId: third }, yes);
    expect((await gesture(ben, at, 'plan', { do: 'accept', offerId: third }, yes)).agreed).toHaveLength(1);
    expect((await gesture(ann, at, 'plan', offer('Cocoa'), third)).offers).toEqual([]);
  });

  it('lapses after two days as if it had never been, and the rows go with it', async () => {
    const never = await between(ben, 'plan');
    const id = randomUUID();
    await gesture(ann, at, 'plan', offer('Coffee'), id);
    tick(world, 48 * hour - 1);
    expect((await between(ben, 'plan'))?.offers).toHaveLength(1);
    tick(world, 1);
    for (const one of [ann, ben]) expect(await between(one, 'plan')).toEqual(never);
    expect(await today(ben)).toEqual([]);
    expect(await codeOf(gesture(ben, at, 'plan', { do: 'accept', offerId: id }))).toBe('offer.gone');
    await world.work();
    expect([await rows('gesture'), await rows('standing')]).toEqual([[], []]);
  });

  it('stands where the same exercise is played again, and is read back there', async () => {
    const id = randomUUID();
    await gesture(ann, at, 'plan', offer('Coffee'), id);
    await gesture(ben, at, 'plan', { do: 'accept', offerId: id });
    const later = await given();
    for (const one of [ann, ben]) {
      expect((await between(one, 'plan', later))?.agreed).toMatchObject([{ id }]);
      expect((await between(one, 'plans', later))?.recalled).toEqual([
        { by: 'both', on: dayOf(world), value: { words: 'Coffee' } },
      ]);
    }
    expect(await us(ben)).toHaveLength(1);
  });

  it('is refused where it does not fit, and to oneself', async () => {
    const id = randomUUID();
    await gesture(ann, at, 'plan', offer('Coffee'), id);
    expect(await codeOf(gesture(ann, at, 'plan', { do: 'accept', offerId: id }))).toBe('offer.gone');
    expect(await codeOf(gesture(ann, at, 'plan', offer('x'.repeat(121))))).toBe('answer.invalid');
    expect(await codeOf(gesture(ann, at, 'plan', offer('  ')))).toBe('answer.invalid');
    expect(
      await codeOf(gesture(ann, at, 'secret', { do: 'offer', offer: { words: 'x', on: '2026-03-05' } })),
    ).toBe('answer.invalid');
    expect(await codeOf(gesture(ann, at, 'plan', { do: 'ready' }))).toBe('answer.invalid');
    expect(await codeOf(gesture(ann, at, 'said', { do: 'ready' }))).toBe('answer.invalid');
    expect(await codeOf(gesture(ann, at, 'nowhere', offer('x')))).toBe('absent');
  });

  it('and what was agreed under “just the two of us” is not the therapist’s', async () => {
    for (const step of ['plan', 'secret']) {
      const id = randomUUID();
      await gesture(ann, at, step, offer(`Agreed in ${step}`), id);
      await gesture(ben, at, step, { do: 'accept', offerId: id });
    }
    await signIn(world, owner);
    const brief = await owner.browser.request('GET', `/api/clinic/couples/${couple.coupleId}/brief`);
    expect(brief.text).toContain('Agreed in plan');
    expect(brief.text).not.toContain('Agreed in secret');
  });
});

describe('being ready', () => {
  it('of one alone is nothing to the other, and of both is both’s until the earlier ends', async () => {
    const never = await between(ben, 'ready');
    expect((await gesture(ann, at, 'ready', { do: 'ready' })).ready).toEqual({ mine: true, bothUntil: null });
    expect(await between(ben, 'ready')).toEqual(never);
    expect(await today(ben)).toEqual([]);
    const until = new Date(world.clock.now().getTime() + 120 * minute * 1000).toISOString();

    tick(world, 30 * minute);
    expect((await gesture(ben, at, 'ready', { do: 'ready' })).ready).toEqual({
      mine: false,
      bothUntil: until,
    });
    expect(await between(ann, 'ready')).toEqual(await between(ben, 'ready'));
    for (const one of [ann, ben])
      expect(await today(one)).toMatchObject([{ step: 'ready', between: { ready: { bothUntil: until } } }]);
    tick(world, 90 * minute);
    for (const one of [ann, ben]) expect(await between(one, 'ready')).toEqual(never);
    tick(world, 30 * minute);
    await world.work();
    expect([await rows('gesture'), await rows('standing')]).toEqual([[], []]);
  });

  it('taken back leaves nothing, and a repeat of the tap does not bring it back', async () => {
    const id = randomUUID();
    await gesture(ann, at, 'ready', { do: 'ready' }, id);
    await gesture(ann, at, 'ready', { do: 'not-ready' });
    await gesture(ann, at, 'ready', { do: 'ready' }, id);
    expect((await gesture(ben, at, 'ready', { do: 'ready' })).ready?.bothUntil).toBeNull();
  });

  it('of two who tap at one moment is found', async () => {
    await Promise.all([ann, ben].map((one) => gesture(one, at, 'ready', { do: 'ready' })));
    expect((await between(ann, 'ready'))?.ready?.bothUntil).not.toBeNull();
  });
});

describe('a pause', () => {
  const paused = async () => {
    const { pause } = await gesture(ann, at, 'pause', { do: 'pause', minutes: 20 });
    return pause?.id ?? '';
  };
  const choose = (one: Partner, pauseId: string, choice: 'go-on' | 'later' | 'leave-it') =>
    gesture(one, at, 'pause', { do: 'choose', pauseId, choice });

  it('is both’s, without a name, and a second beside it changes nothing', async () => {
    const id = await paused();
    expect((await gesture(ben, at, 'pause', { do: 'pause', minutes: 60 })).pause?.id).toBe(id);
    expect(await between(ann, 'pause')).toEqual(await between(ben, 'pause'));
    for (const one of [ann, ben])
      expect(await today(one)).toMatchObject([{ step: 'pause', between: { pause: { outcome: 'waiting' } } }]);
    await signIn(world, owner);
    const brief = await owner.browser.clinic.brief({ params: { coupleId: couple.coupleId }, query: {} });
    expect(brief.pauses).toEqual([dayOf(world)]);
  });

  it('goes on at once where both choose to', async () => {
    const id = await paused();
    expect(await codeOf(choose(ann, id, 'go-on'))).toBe('pause.not-now');
    tick(world, 20 * minute);
    const before = await between(ben, 'pause');
    expect((await choose(ann, id, 'go-on')).pause).toMatchObject({ mine: 'go-on', outcome: 'waiting' });
    expect(await between(ben, 'pause')).toEqual(before);
    expect((await choose(ben, id, 'go-on')).pause).toMatchObject({ outcome: 'go-on' });
    expect(await between(ann, 'pause')).toEqual(await between(ben, 'pause'));
    tick(world, 16 * minute);
    expect((await between(ann, 'pause'))?.pause?.outcome).toBe('go-on');
    for (const one of [ann, ben])
      expect(await us(one)).toMatchObject([{ step: 'pause', between: { pause: { outcome: 'go-on' } } }]);
  });

  it('says “later” to both in the same bytes, whatever either chose', async () => {
    const told: unknown[] = [];
    const first = world.clock.now();
    for (const choices of [[], ['go-on'], ['later', 'go-on'], ['leave-it', 'leave-it']] as const) {
      world.clock.set(first);
      at = await given();
      const id = await paused();
      tick(world, 20 * minute);
      for (const [who, choice] of choices.entries()) await choose(who ? ben : ann, id, choice);
      tick(world, 15 * minute - 1);
      expect((await between(ben, 'pause'))?.pause?.outcome).toBe('waiting');
      tick(world, 1);
      expect(await codeOf(choose(ben, id, 'go-on'))).toBe('pause.not-now');
      for (const one of [ann, ben]) told.push({ ...(await between(one, 'pause'))?.pause, id: 'same' });
      await world.work();
      expect(await rows('gesture')).toEqual([]);
    }
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]).toMatchObject({ outcome: 'later', mine: null });
  });
});

describe('nobody else', () => {
  it('takes part: another couple, a version for one, and a time that has not come', async () => {
    const other = await aCouple(world, owner, { names: ['dan', 'eve'] });
    expect(await codeOf(gesture(other.partners[0], at, 'plan', offer('x')))).toBe('absent');
    const alone = await anAssignment(world, couple, {
      key: twoOfUs.key,
      plan: {},
      for: { kind: 'one', personId: ann.personId },
    });
    expect(await codeOf(gesture(ann, alone.occurrenceIds[0] ?? '', 'plan', offer('x')))).toBe('absent');
    const schedule = { kind: 'once' as const, start: '2027-03-10', due: '2027-03-12' };
    const coming = await anAssignment(world, couple, { key: twoOfUs.key, plan: {}, schedule });
    expect(await codeOf(gesture(ann, coming.occurrenceIds[0] ?? '', 'plan', offer('x')))).toBe('absent');
  });

  it('and nothing more happens once it is withdrawn, or one of the two has left', async () => {
    const id = randomUUID();
    const yes = randomUUID();
    await gesture(ann, at, 'plan', offer('Coffee'), id);
    await gesture(ben, at, 'plan', { do: 'accept', offerId: id }, yes);
    await gesture(ann, at, 'plan', offer('Tea'));
    await signIn(world, owner);
    const { coupleId } = couple;
    await owner.browser.clinic.endMembership({ params: { coupleId, personId: ben.personId } });
    for (const one of [ann, ben])
      expect(await codeOf(gesture(one, at, 'plan', offer('Cocoa')))).toBe('assignment.ended');
    expect(await between(ann, 'plan')).toMatchObject({ offers: [], agreed: [{ id }] });
    expect(await between(ben, 'plan')).toBeUndefined();
    expect(await us(ben)).toEqual([]);
  });

  it('and a withdrawn one shows no more than what was agreed', async () => {
    const { assignments } = await owner.browser.clinic.assignments({ params: { coupleId: couple.coupleId } });
    await gesture(ann, at, 'plan', offer('Tea'));
    const assignmentId = assignments[0]?.assignmentId ?? '';
    await owner.browser.clinic.withdrawAssignment({ params: { coupleId: couple.coupleId, assignmentId } });
    expect(await codeOf(gesture(ben, at, 'plan', offer('Cocoa')))).toBe('assignment.ended');
    expect(await today(ben)).toEqual([]);
  });
});
