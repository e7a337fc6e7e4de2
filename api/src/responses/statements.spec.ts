import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { alsoKnown, twoOfUs } from '../../test/builders/documents.ts';
import { aPractice, type Staff } from '../../test/builders/identity.ts';
import { menuForBoth, menuForEach } from '../../test/builders/menu.ts';
import { gesture, respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { statementsOf } from '../../test/statements.ts';

let world: World;
let owner: Staff;
let couple: Couple;

beforeAll(async () => {
  alsoKnown(twoOfUs, menuForEach, menuForBoth);
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
}, 60_000);
afterAll(() => world?.close());

/** One task of everything that can pass between two, with something of each. */
async function oneMore(): Promise<string> {
  const [ann, ben] = couple.partners;
  const given = await anAssignment(world, couple, { key: twoOfUs.key, opening: 'closing' });
  const [at = ''] = given.occurrenceIds;
  const offer = { do: 'offer' as const, offer: { words: 'Coffee at seven' } };
  await gesture(ann, at, 'plan', offer);
  await gesture(ben, at, 'plan', offer);
  const offerId = randomUUID();
  await gesture(ann, at, 'secret', offer, offerId);
  await gesture(ben, at, 'secret', { do: 'accept', offerId });
  for (const one of [ann, ben]) await gesture(one, at, 'ready', { do: 'ready' });
  await gesture(ben, at, 'pause', { do: 'pause', minutes: 20 });
  await respond(ben, at, { letter: { value: { own: 'Thank you' }, level: 'VP' } }, { sent: ['letter'] });
  return at;
}

it('a screen asks the database as often for a busy couple as for one that began', async () => {
  const { me } = couple.partners[0].browser;
  const at = await oneMore();
  const screens = {
    today: () => me.today(),
    us: () => me.us({ query: {} }),
    task: () => me.occurrence({ params: { occurrenceId: at } }),
    library: () => me.library({ query: {} }),
  };
  const counted = async () => {
    const counts: Record<string, number> = {};
    for (const [name, asked] of Object.entries(screens)) counts[name] = await statementsOf(asked);
    return counts;
  };
  const before = await counted();
  await oneMore();
  await oneMore();
  expect(await counted()).toEqual(before);
  // BEGIN, who asks, COMMIT, and the rest is what is shown. More than this wants a reason.
  expect(before).toEqual({ today: 16, us: 17, task: 21, library: 6 });
}, 60_000);
