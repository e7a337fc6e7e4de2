import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, openPrivate, type Couple } from '../../test/builders/couples.ts';
import { part } from '../../test/builders/ends.ts';
import { aPractice, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;

beforeAll(async () => {
  world = await startWorld();
  ({ owner } = await aPractice(world));
}, 180_000);
afterAll(() => world?.close());

/** Both have shared one sentence with the other, and nothing has opened yet. */
async function bothShared(couple: Couple): Promise<string> {
  const [occurrenceId = ''] = (await anAssignment(world, couple)).occurrenceIds;
  for (const partner of couple.partners)
    await respond(partner, occurrenceId, { statement: { value: `By ${partner.name}`, level: 'V2' } });
  return occurrenceId;
}

const openTogether = ({ coupleId }: Couple, occurrenceId: string) =>
  owner.browser.clinic.openTogether({ params: { coupleId, occurrenceId } });

it('what both shared opens to both', async () => {
  const couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
  const occurrenceId = await bothShared(couple);
  expect(await openTogether(couple, occurrenceId)).toEqual({ opened: 2 });
});

it('after one of the two has left, nothing of either opens any more', async () => {
  const couple = await aCouple(world, owner, { names: ['eve', 'fay'] });
  const occurrenceId = await bothShared(couple);
  const [leaving, staying] = couple.partners;
  await part(world, couple);

  expect(await openTogether(couple, occurrenceId)).toEqual({ opened: 0 });
  const shelf = await staying.browser.me.us();
  expect(shelf.items.flatMap(({ pieces }) => pieces)).toEqual([]);
  await openPrivate(leaving);
  const { items } = await leaving.browser.me.mine();
  expect(items.flatMap(({ answers }) => answers.map(({ isOpened }) => isOpened))).toEqual([false]);
});
