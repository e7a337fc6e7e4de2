import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { aPractice, signIn, type Staff } from '../../test/builders/identity.ts';
import { gesture } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let couple: Couple;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
}, 180_000);
afterAll(() => world?.close());

const page = () => owner.browser.clinic.couple({ params: { coupleId: couple.coupleId } });

it('tells what both said yes to, and never what one of them offers', async () => {
  const [ann, ben] = couple.partners;
  const [at = ''] = (await anAssignment(world, couple, { key: 'nights' })).occurrenceIds;
  const offerId = randomUUID();
  await gesture(ann, at, 'plan', { do: 'offer', offer: { words: 'nine to two' } }, offerId);
  expect(await page()).toMatchObject({ agreed: [], pauses: [] });
  await gesture(ben, at, 'plan', { do: 'accept', offerId });
  const { agreed } = await page();
  expect(agreed).toMatchObject([{ title: { en: 'Nights' }, words: 'nine to two', on: '2026-03-02' }]);
  expect(JSON.stringify(agreed)).not.toMatch(new RegExp(`${ann.personId}|${ben.personId}|"by"`));
});

it('tells the days on which they paused, never by whom, and nothing older than eight weeks', async () => {
  const [ann, ben] = couple.partners;
  const [at = ''] = (await anAssignment(world, couple, { key: 'pause' })).occurrenceIds;
  await gesture(ann, at, 'pause', { do: 'pause', minutes: 30 });
  const { pauses, ...rest } = await page();
  expect(pauses).toEqual(['2026-03-02']);
  expect(JSON.stringify([pauses, rest.agreed])).not.toMatch(new RegExp(`${ann.personId}|${ben.personId}`));
  world.clock.set(new Date('2026-05-02T15:00:00Z'));
  await signIn(world, owner);
  expect(await page()).toMatchObject({ agreed: [], pauses: [] });
});

it('names the next with both, and never the hour that one of them has alone or one that is cancelled', async () => {
  const { clinic } = owner.browser;
  const params = { coupleId: couple.coupleId };
  const [ann] = couple.partners;
  const add = (startsAt: string, alone?: string) =>
    clinic.addAppointment({ params, body: { startsAt, minutes: 50, ...(alone ? { personId: alone } : {}) } });
  await add('2026-05-03T15:00:00.000Z', ann.personId);
  expect(await page()).toMatchObject({ appointments: [{ personId: ann.personId }], nextWithBoth: null });
  const { appointmentId } = await add('2026-05-04T15:00:00.000Z');
  await add('2026-05-11T15:00:00.000Z');
  expect(await page()).toMatchObject({ nextWithBoth: '2026-05-04T15:00:00.000Z' });
  await clinic.cancelAppointment({ params: { ...params, appointmentId }, query: {} });
  expect(await page()).toMatchObject({ nextWithBoth: '2026-05-11T15:00:00.000Z' });
});
