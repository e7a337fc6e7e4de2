import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { aClinician, aPractice, confirm, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';

const day = 86_400;
const note = canary('kim', 'safety');
let world: World;
let owner: Staff;
let kim: Staff;
let couple: Couple;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
}, 180_000);
afterAll(() => world?.close());

let made = 0;
beforeEach(async () => {
  await signIn(world, kim);
  made += 1;
  couple = await aCouple(world, kim, { names: [`ann${made}`, `ben${made}`], suitability: null });
  await confirm(world, kim);
});

const clinic = () => kim.browser.clinic;
const params = () => ({ coupleId: couple.coupleId });
const refused = (code: string) => expect.objectContaining({ code });

function decide(
  which: 0 | 1,
  decision: 'joint' | 'alone' | 'refer',
  concerns: Parameters<Staff['browser']['clinic']['recordSuitability']>[0]['body']['concerns'] = [],
) {
  const { personId } = couple.partners[which];
  return clinic().recordSuitability({
    params: { ...params(), personId },
    body: { wasAskedAlone: true, concerns, decision, note },
  });
}

const assignJoint = () =>
  clinic().assign({
    params: params(),
    body: {
      key: 'say-it',
      version: 1,
      for: { kind: 'both' },
      schedule: { kind: 'once', start: '2026-03-02', due: '2028-01-01' },
      plan: {},
    },
  });

describe('the safety record', () => {
  it('opens only to whoever proved again, a moment ago, who they are', async () => {
    await signIn(world, kim);
    await expect(clinic().safety({ params: params() })).rejects.toEqual(refused('confirm.needed'));
    await expect(decide(0, 'joint')).rejects.toEqual(refused('confirm.needed'));
    await expect(clinic().changeTags({ params: params(), body: { tags: [] } })).rejects.toEqual(
      refused('confirm.needed'),
    );
  });

  it('is not there for the owner, nor for a person outside the couple', async () => {
    await signIn(world, owner);
    await confirm(world, owner);
    await expect(owner.browser.clinic.safety({ params: params() })).rejects.toEqual(refused('absent'));
    await expect(
      clinic().recordSuitability({
        params: { ...params(), personId: kim.personId },
        body: { wasAskedAlone: true, concerns: [], decision: 'joint', note: '' },
      }),
    ).rejects.toEqual(refused('absent'));
  });

  it('says what was last decided about each, with its words and its day', async () => {
    await decide(0, 'alone');
    tick(world);
    await decide(0, 'joint', ['thinking-of-leaving']);
    const page = await clinic().safety({ params: params() });
    expect(page.suitability).toBe('not-recorded');
    expect(page.partners).toEqual([
      expect.objectContaining({
        personId: couple.partners[0].personId,
        decision: 'joint',
        wasAskedAlone: true,
        concerns: ['thinking-of-leaving'],
        note,
      }),
      expect.objectContaining({
        personId: couple.partners[1].personId,
        decision: null,
        on: null,
        concerns: [],
      }),
    ]);
  });

  it('keeps each decision as a row of its own, sealed', async () => {
    await decide(0, 'joint');
    tick(world);
    await decide(0, 'joint');
    const { rows } = await world.admin.query<{ body_sealed: Buffer }>(
      'SELECT body_sealed FROM safety.suitability WHERE couple_id = $1',
      [couple.coupleId],
    );
    expect(rows).toHaveLength(2);
    for (const { body_sealed } of rows) expect(body_sealed.toString('latin1')).not.toContain(note);
  });
});

describe('a task for two', () => {
  it('waits until both were asked alone and found suitable', async () => {
    await expect(assignJoint()).rejects.toEqual(refused('suitability.missing'));
    expect(await decide(0, 'joint')).toEqual({ suitability: 'not-recorded' });
    await expect(assignJoint()).rejects.toEqual(refused('suitability.missing'));
    expect(await decide(1, 'joint')).toEqual({ suitability: 'joint' });
    await expect(assignJoint()).resolves.toBeDefined();
  });

  it('waits again after eight weeks', async () => {
    await decide(0, 'joint');
    await decide(1, 'joint');
    tick(world, 55 * day);
    await signIn(world, kim);
    await expect(assignJoint()).resolves.toBeDefined();
    tick(world, day);
    await signIn(world, kim);
    await expect(assignJoint()).rejects.toEqual(refused('suitability.missing'));
    await confirm(world, kim);
    expect((await clinic().safety({ params: params() })).suitability).toBe('ask-again');
  });

  it('waits again after something happened in their lives, which Today asks about, never why', async () => {
    await decide(0, 'joint');
    await decide(1, 'joint');
    const startsAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
    await clinic().addAppointment({ params: params(), body: { startsAt, minutes: 50 } });
    const today = async () =>
      (await clinic().today()).appointments.find(({ coupleId }) => coupleId === couple.coupleId)?.asksAgain;
    expect(await today()).toBe(false);
    tick(world);
    await clinic().noteLifeEvent({ params: params(), body: { kind: 'job-loss' } });
    const { suitability, lifeEvents } = await clinic().safety({ params: params() });
    expect([suitability, lifeEvents]).toEqual(['ask-again', [expect.objectContaining({ kind: 'job-loss' })]]);
    await expect(assignJoint()).rejects.toEqual(refused('suitability.missing'));
    tick(world);
    await decide(0, 'joint');
    expect(await today()).toBe(true);
    await decide(1, 'joint');
    expect([await today(), (await clinic().safety({ params: params() })).lifeEvents]).toEqual([false, []]);
    await expect(assignJoint()).resolves.toBeDefined();
  });

  it('is stopped by fear, which only new decisions about both lift', async () => {
    await decide(0, 'joint');
    expect(await decide(1, 'joint', ['fear'])).toEqual({ suitability: 'alone-only' });
    expect((await clinic().safety({ params: params() })).tags).toEqual(['fear']);
    await expect(assignJoint()).rejects.toEqual(refused('exercise.stopped'));
    const lift = () => clinic().changeTags({ params: params(), body: { tags: [] } });
    await expect(lift()).rejects.toEqual(refused('suitability.missing'));
    tick(world);
    await decide(0, 'joint');
    await expect(lift()).rejects.toEqual(refused('suitability.missing'));
    expect(await decide(1, 'joint')).toEqual({ suitability: 'alone-only' });
    await lift();
    await expect(assignJoint()).resolves.toBeDefined();
  });
});

it('changes of tags are the whole set, and may be repeated', async () => {
  const change = (tags: ('alcohol' | 'nicu' | 'loss')[]) =>
    clinic().changeTags({ params: params(), body: { tags } });
  await change(['alcohol', 'nicu', 'nicu']);
  await change(['nicu', 'loss']);
  await change(['nicu', 'loss']);
  expect((await clinic().safety({ params: params() })).tags).toEqual(['loss', 'nicu']);
});
