import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { aPractice, type Staff } from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let couple: Couple;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  couple = await aCouple(world, owner, { names: ['ann', 'ben'], email: 'ann@example.org' });
}, 60_000);
afterAll(() => world?.close());

const left = async () => {
  const { rows } = await world.admin.query(
    `SELECT audience, count(*)::int AS count FROM sign_in GROUP BY audience ORDER BY audience`,
  );
  const links = await world.admin.query('SELECT 1 FROM account_link');
  return {
    ...Object.fromEntries(rows.map(({ audience, count }) => [audience, count])),
    links: links.rowCount,
  };
};

it('a sign-in and a link leave nothing behind when their time is over, and not before', async () => {
  const [ann] = couple.partners;
  expect(await left()).toMatchObject({ clinic: expect.any(Number), me: 2, links: 1 });

  world.clock.set(new Date('2026-03-09T15:00:00Z'));
  await world.work();
  expect(await left()).toEqual({ me: 2, links: 0 });
  await expect(owner.browser.clinic.whoAmI()).rejects.toThrow('sign-in.needed');
  expect((await ann.browser.me.whoAmI()).couple).not.toBeNull();

  world.clock.set(new Date('2026-06-02T15:00:00Z'));
  await world.work();
  expect(await left()).toEqual({ links: 0 });
  await expect(ann.browser.me.whoAmI()).rejects.toThrow('sign-in.needed');
});
