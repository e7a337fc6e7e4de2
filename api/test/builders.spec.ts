import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAssignment } from './builders/assignments.ts';
import { canary } from './builders/canary.ts';
import { aCouple, openPrivate, type Couple } from './builders/couples.ts';
import { aClinician, aPractice, signIn, tick } from './builders/identity.ts';
import { respond } from './builders/responses.ts';
import { startWorld, type World } from './harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
}, 180_000);
afterAll(() => world?.close());

it('the whole loop over HTTP: joined, assigned, answered by both, opened, read', async () => {
  const { owner } = await aPractice(world);
  const clinician = await aClinician(world, owner, 'kim');
  const couple: Couple = await aCouple(world, clinician, { names: ['ann', 'ben'] });
  tick(world, 15 * 86_400);
  await signIn(world, clinician);
  const { occurrenceIds } = await anAssignment(world, couple);
  const [occurrenceId = ''] = occurrenceIds;
  const [ann, ben] = couple.partners;
  const hers = canary('ann', 'statement');
  await respond(ann, occurrenceId, { statement: { value: hers, level: 'V2' } });
  await respond(ben, occurrenceId, { statement: { value: canary('ben', 'statement'), level: 'V2' } });
  expect(JSON.stringify(await ben.browser.me.us())).not.toContain(hers);
  tick(world, 4 * 86_400);
  expect(await world.work()).toBeGreaterThan(0);
  expect(JSON.stringify(await ben.browser.me.us())).toContain(hers);
  await openPrivate(ann);
  expect(JSON.stringify(await ann.browser.me.mine())).toContain(hers);
  await signIn(world, clinician);
  const brief = await clinician.browser.clinic.brief({ params: { coupleId: couple.coupleId } });
  expect(brief.names).toEqual(couple.partners.map(({ displayName }) => displayName));
}, 180_000);
