import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { alsoKnown } from '../../test/builders/documents.ts';
import { aPractice, type Staff } from '../../test/builders/identity.ts';
import { menuForEach } from '../../test/builders/menu.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
beforeAll(async () => {
  alsoKnown(menuForEach);
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
}, 180_000);
afterAll(() => world?.close());

const homeOf = async ({ partners }: Couple) =>
  Promise.all(
    partners.map(async ({ browser }) => {
      const { couple } = await browser.me.whoAmI();
      return couple && [couple.avoidsBabyWords, couple.children];
    }),
  );
const acts = async ({ coupleId }: Couple) =>
  (await owner.browser.clinic.audit({ query: { coupleId } })).entries
    .map(({ act }) => act)
    .filter((act) => act !== 'audit.read');

it('either of the two sets it, at once for both and for every text, and nothing says who', async () => {
  const couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
  const [ann, ben] = couple.partners;
  const { occurrenceIds } = await anAssignment(world, couple, { key: menuForEach.key });
  const params = { occurrenceId: occurrenceIds[0] ?? '' };
  const played = async () => JSON.stringify((await ann.browser.me.occurrence({ params })).exercise);
  expect(await homeOf(couple)).toEqual([[false, []], [false, []]]);
  expect(await played()).toContain('with the baby');
  const before = await acts(couple);

  await ben.browser.me.changeHome({ body: { children: ['Mila', 'Noé'] } });
  expect(await homeOf(couple)).toEqual([[false, ['Mila', 'Noé']], [false, ['Mila', 'Noé']]]);
  expect(await played()).toContain('with Mila and Noé');
  await ann.browser.me.changeHome({ body: { avoidsBabyWords: true } });
  expect(await homeOf(couple)).toEqual([[true, ['Mila', 'Noé']], [true, ['Mila', 'Noé']]]);
  expect(await played()).not.toMatch(/card-0"|Mila|children/);
  expect(await acts(couple)).toEqual(before);
}); // prettier-ignore

it('the clinician sets it too, and previews with a plain word', async () => {
  const couple = await aCouple(world, owner, { names: ['cas', 'dee'] });
  const params = { coupleId: couple.coupleId };
  await owner.browser.clinic.changeCouple({ params, body: { children: ['Leo'], avoidsBabyWords: false } });
  expect(await homeOf(couple)).toEqual([[false, ['Leo']], [false, ['Leo']]]);
  const { settings } = await owner.browser.clinic.couple({ params });
  expect(settings.children).toEqual(['Leo']);
  await couple.partners[0].browser.me.changeHome({ body: { children: [] } });
  expect((await owner.browser.clinic.couple({ params })).settings.children).toEqual([]);
  const shown = await owner.browser.clinic.exercise({ params: { key: menuForEach.key, version: 1 } });
  expect(JSON.stringify(shown)).toContain('with the baby');
}); // prettier-ignore

it('the names are sealed', async () => {
  const couple = await aCouple(world, owner, { names: ['eve', 'fay'] });
  await couple.partners[1].browser.me.changeHome({ body: { children: ['Wilhelmina'] } });
  const { rows } = await world.admin.query<{ children_sealed: Buffer }>(
    'SELECT children_sealed FROM couple WHERE id = $1',
    [couple.coupleId],
  );
  expect(rows[0]?.children_sealed.toString('latin1')).not.toContain('Wilhelmina');
});

let named = 0;
it.each(['{children}', 'Mi{la', '}', 'Mi\u202ela', 'Mi\u200bla', '\u3164', 'Mi\nla', 'x'.repeat(41), ' '])(
  'takes no name that would break a sentence: %j',
  async (name) => {
    const couple = await aCouple(world, owner, { names: [`hal${++named}`, `ida${named}`] });
    const refused = { code: 'request.invalid' };
    const params = { coupleId: couple.coupleId };
    const body = { children: ['Mila', name] };
    await expect(couple.partners[0].browser.me.changeHome({ body })).rejects.toMatchObject(refused);
    await expect(owner.browser.clinic.changeCouple({ params, body })).rejects.toMatchObject(refused);
    expect(await homeOf(couple)).toEqual([[false, []], [false, []]]);
  },
); // prettier-ignore
