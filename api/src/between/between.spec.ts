import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { aCouple, type Couple, type Partner } from '../../test/builders/couples.ts';
import { wasLeftAlone } from '../../test/builders/ends.ts';
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
const offer = (words: string) => ({ do: 'offer' as const, offer: { words } });
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
    await wasLeftAlone(world, coupleId, ben);
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
