import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { aCouple, type Couple, type Partner } from '../../test/builders/couples.ts';
import { alsoKnown, twoOfUs } from '../../test/builders/documents.ts';
import { aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { gesture } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

const minute = 60;

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
}, 180_000);
afterAll(() => world?.close());

let couples = 0;
/** A new couple each time: what another test left is nothing to this one. */
beforeEach(async () => {
  await signIn(world, owner);
  couples += 1;
  couple = await aCouple(world, owner, { names: [`ann${couples}`, `ben${couples}`] as [string, string] });
  [ann, ben] = couple.partners;
  at = await given();
}, 180_000);

const given = async () =>
  (await anAssignment(world, couple, { key: twoOfUs.key, opening: 'closing', plan: {} })).occurrenceIds[0] ??
  '';
const between = async ({ browser }: Partner, step: string, occurrenceId = at) => {
  const { between: all } = await browser.me.occurrence({ params: { occurrenceId } });
  return all[step];
};
const today = async ({ browser }: Partner) => (await browser.me.today()).standing;
const us = async ({ browser }: Partner) => (await browser.me.us({ query: {} })).standing;
const rows = async (table: 'gesture' | 'standing') =>
  (
    await world.admin.query(`SELECT kind FROM ${table} WHERE couple_id = $1 ORDER BY kind`, [couple.coupleId])
  ).rows.map(({ kind }) => kind as string);

describe('being ready', () => {
  it('of one alone is nothing to the other, and of both is both’s for two hours', async () => {
    const never = await between(ben, 'ready');
    expect((await gesture(ann, at, 'ready', { do: 'ready' })).ready).toEqual({ mine: true, bothUntil: null });
    expect(await between(ben, 'ready')).toEqual(never);
    expect(await today(ben)).toEqual([]);

    tick(world, 30 * minute);
    // Not two hours from the first tap: that would tell when it was.
    const until = new Date(world.clock.now().getTime() + 120 * minute * 1000).toISOString();
    expect((await gesture(ben, at, 'ready', { do: 'ready' })).ready).toEqual({
      mine: false,
      bothUntil: until,
    });
    expect(await between(ann, 'ready')).toEqual(await between(ben, 'ready'));
    for (const one of [ann, ben])
      expect(await today(one)).toMatchObject([{ step: 'ready', between: { ready: { bothUntil: until } } }]);
    tick(world, 120 * minute);
    for (const one of [ann, ben]) expect(await between(one, 'ready')).toEqual(never);
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
    expect(brief.pauses).toEqual([{ on: dayOf(world), isOpen: false }]);
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
    for (const choices of [[], ['go-on'], ['later', 'go-on'], ['leave-it', 'leave-it']] as const) {
      // Each a while after the one before: one pause at a time.
      tick(world, minute);
      await signIn(world, owner);
      at = await given();
      const start = world.clock.now().getTime();
      const since = (moment = '') => Date.parse(moment) - start;
      const id = await paused();
      tick(world, 20 * minute);
      for (const [who, choice] of choices.entries()) await choose(who ? ben : ann, id, choice);
      tick(world, 15 * minute - 1);
      expect((await between(ben, 'pause'))?.pause?.outcome).toBe('waiting');
      tick(world, 1);
      expect(await codeOf(choose(ben, id, 'go-on'))).toBe('pause.not-now');
      for (const one of [ann, ben]) {
        const { returnAt, decidesAt, ...rest } = (await between(one, 'pause'))?.pause ?? {};
        told.push({ ...rest, id: 'same', returnAt: since(returnAt), decidesAt: since(decidesAt) });
      }
      await world.work();
      expect(await rows('gesture')).toEqual([]);
    }
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]).toMatchObject({ outcome: 'later', mine: null });
  });
});
