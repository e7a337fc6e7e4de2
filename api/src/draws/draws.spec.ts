import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { aCouple, type Couple, type Partner } from '../../test/builders/couples.ts';
import { alsoKnown } from '../../test/builders/documents.ts';
import { aPractice, signIn, type Staff } from '../../test/builders/identity.ts';
import { marksWith, menuForBoth, menuForEach } from '../../test/builders/menu.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { Chance } from './chance.ts';

let world: World;
let owner: Staff;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(begin);
  ({ owner } = await aPractice(world));
}, 180_000);
afterAll(() => world?.close());
afterEach(() => void jest.restoreAllMocks());

/** Each story begins a hundred days after the one before: proofs of the staff only go forward. */
let begin = new Date('2026-03-02T15:00:00Z');

async function at(day: number): Promise<void> {
  const moment = new Date(begin.getTime() + day * 86_400_000);
  if (world.clock.now() >= moment) return;
  world.clock.set(moment);
  await signIn(world, owner);
}

async function anew(): Promise<void> {
  alsoKnown(menuForEach, menuForBoth);
  begin = new Date(begin.getTime() + 100 * 86_400_000);
  await at(0);
}

/** A couple whose first two weeks are over. */
async function two(names: [string, string]): Promise<Couple> {
  await anew();
  const couple = await aCouple(world, owner, { names });
  await at(20);
  return couple;
}

type Wanted = { key?: string; day: number; yes?: Partial<Record<0 | 1, string[]>>; no?: string };

/** One sitting of the menu: given, marked by both, and closed. */
async function sitting(couple: Couple, { key = menuForEach.key, day, yes = {}, no }: Wanted) {
  await at(day);
  const schedule = { kind: 'once' as const, start: dayOf(world), due: dayOf(world) };
  const given = await anAssignment(world, couple, { key, schedule });
  const [occurrenceId = ''] = given.occurrenceIds;
  for (const [index, partner] of couple.partners.entries()) {
    const wanted = yes[index as 0 | 1];
    if (wanted) await respond(partner, occurrenceId, { menu: { value: marksWith(wanted, no), level: 'VM' } });
  }
  await at(day + 1);
  await world.work();
  return given;
}

const standingOf = async ({ browser }: Partner, where: 'today' | 'us') => {
  const page = where === 'us' ? await browser.me.us({ query: {} }) : await browser.me.today();
  return page.standing.map(({ between }) => between.ideas?.map(({ id }) => id) ?? []);
};
const ideasOf = async (partner: Partner, where: 'today' | 'us' = 'today') =>
  (await standingOf(partner, where)).flat();
/** As many real ideas as there may be, of those that match. */
const generous = () => jest.spyOn(Chance.prototype, 'number').mockReturnValue(0.9);

it('three ideas stand on each one’s own Today, and on nothing else, also when nobody marked', async () => {
  const couple = await two(['ann', 'ben']);
  await sitting(couple, { day: 20 });
  const [ann, ben] = couple.partners;
  for (const partner of [ann, ben]) {
    const ideas = await ideasOf(partner);
    expect(ideas).toHaveLength(3);
    expect(ideas.every((id) => id.startsWith('house'))).toBe(true);
    expect(await ideasOf(partner, 'us')).toEqual([]);
  }
});

it('what both said yes to may be drawn, what one of them did not never, and each has their own three', async () => {
  const couple = await two(['cas', 'dee']);
  generous();
  await sitting(couple, {
    day: 20,
    yes: { 0: ['card-1', 'card-2', 'card-3'], 1: ['card-2', 'card-3', 'card-4'] },
  });
  const [cas, dee] = couple.partners;
  for (const partner of [cas, dee]) {
    const ideas = await ideasOf(partner);
    expect(ideas.filter((id) => id.startsWith('card')).sort()).toEqual(['card-2', 'card-3']);
    expect(ideas).toHaveLength(3);
  }
});

it('one draw for both stands on the shelf of both, the same three', async () => {
  const couple = await two(['eli', 'fay']);
  await sitting(couple, { key: menuForBoth.key, day: 20 });
  const [eli, fay] = couple.partners;
  const ideas = await ideasOf(eli, 'us');
  expect(ideas).toHaveLength(3);
  expect(await ideasOf(fay, 'us')).toEqual(ideas);
  expect(await ideasOf(eli)).toEqual([]);
});

it('it is drawn again after four weeks and not before, from the newest marks of all sittings, and nothing returns at once', async () => {
  const couple = await two(['gus', 'hal']);
  const [gus] = couple.partners;
  generous();
  await sitting(couple, { day: 20, yes: { 0: ['card-1', 'card-2'], 1: ['card-1', 'card-2'] } });
  const first = await ideasOf(gus);
  await sitting(couple, { day: 30, yes: { 0: ['card-5', 'card-6'], 1: ['card-5', 'card-6'] } });
  expect(await ideasOf(gus)).toEqual(first);

  await sitting(couple, { day: 48, yes: {} });
  const second = await ideasOf(gus);
  expect(second.filter((id) => id.startsWith('card')).sort()).toEqual(['card-5', 'card-6']);
  expect(second.filter((id) => first.includes(id))).toEqual([]);
});

it('marks that came too late, were taken back, or stayed a draft count for nothing', async () => {
  const couple = await two(['ivy', 'jon']);
  const [ivy, jon] = couple.partners;
  generous();
  await at(20);
  const schedule = { kind: 'once' as const, start: dayOf(world), due: dayOf(world) };
  const [occurrenceId = ''] = (await anAssignment(world, couple, { key: menuForEach.key, schedule }))
    .occurrenceIds;
  const menu = { value: marksWith(['card-1', 'card-2']), level: 'VM' as const };
  await respond(ivy, occurrenceId, { menu });
  await respond(jon, occurrenceId, { menu }, { ending: 'open' });
  await at(21);
  await world.work();
  expect((await ideasOf(ivy)).every((id) => id.startsWith('house'))).toBe(true);
  await respond(jon, occurrenceId, { menu });
  await sitting(couple, { day: 50 });
  expect((await ideasOf(ivy)).every((id) => id.startsWith('house'))).toBe(true);
});

it('in a couple’s first weeks it is drawn in the appointment, by the clinician’s hand', async () => {
  await anew();
  const couple = await aCouple(world, owner, { names: ['kay', 'lea'] });
  const { occurrenceIds } = await sitting(couple, { day: 2 });
  const [kay] = couple.partners;
  expect(await ideasOf(kay)).toEqual([]);
  const [occurrenceId = ''] = occurrenceIds;
  for (let times = 0; times < 2; times++)
    await owner.browser.clinic.openTogether({ params: { coupleId: couple.coupleId, occurrenceId } });
  expect(await ideasOf(kay)).toHaveLength(3);
});

it('is drawn once, however many menus close at one moment', async () => {
  const couple = await two(['kai', 'lia']);
  const schedule = { kind: 'once' as const, start: dayOf(world), due: dayOf(world) };
  const { coupleId } = couple;
  const params = async () => {
    const given = await anAssignment(world, couple, { key: menuForEach.key, schedule });
    return { coupleId, occurrenceId: given.occurrenceIds[0] ?? '' };
  };
  const menus = [await params(), await params(), await params()];
  await Promise.all(menus.map((each) => owner.browser.clinic.openTogether({ params: each })));
  const { rows } = await world.admin.query('SELECT DISTINCT occurrence_id FROM draw WHERE couple_id = $1', [
    coupleId,
  ]);
  expect(rows).toHaveLength(1);
});

it('held by the therapist is a month like any other: three ideas of the house, and what matches comes later', async () => {
  const couple = await two(['mia', 'ned']);
  generous();
  const schedule = { kind: 'once' as const, start: dayOf(world), due: dayOf(world) };
  const given = await anAssignment(world, couple, { key: menuForEach.key, schedule });
  const params = { coupleId: couple.coupleId, occurrenceId: given.occurrenceIds[0] ?? '' };
  for (const partner of couple.partners)
    await respond(partner, params.occurrenceId, { menu: { value: marksWith(['card-1']), level: 'VM' } });
  await owner.browser.clinic.hold({ params, body: { isHeld: true } });
  await at(21);
  await world.work();
  for (const partner of couple.partners) {
    const ideas = await ideasOf(partner);
    expect(ideas).toHaveLength(3);
    expect(ideas.every((id) => id.startsWith('house'))).toBe(true);
  }
  await sitting(couple, { day: 50 });
  for (const partner of couple.partners) expect(await ideasOf(partner)).toContain('card-1');
});

it('no page of the practice shows what was drawn, nor that it was', async () => {
  const couple = await two(['max', 'nia']);
  generous();
  const { assignmentId } = await sitting(couple, { day: 20, yes: { 0: ['card-1'], 1: ['card-1'] } });
  const { coupleId, partners } = couple;
  const paths = [
    '',
    '/assignments',
    '/brief',
    ...partners.map(({ personId }) => `/private-words/${personId}`),
  ];
  for (const path of paths) {
    const { status, text } = await owner.browser.request('GET', `/api/clinic/couples/${coupleId}${path}`);
    expect([path, status]).toEqual([path, 200]);
    expect(text).not.toMatch(/card-|house-|card \d|house \d/);
  }
  await owner.browser.clinic.withdrawAssignment({ params: { coupleId, assignmentId } });
  expect(await ideasOf(partners[0])).toEqual([]);
});

it('ideas follow the home: named children, and none of them where no baby words are wanted', async () => {
  const couple = await two(['oda', 'pat']);
  const [oda, pat] = couple.partners;
  generous();
  await sitting(couple, { day: 20, yes: { 0: ['card-0'], 1: ['card-0'] } });
  await pat.browser.me.changeHome({ body: { children: ['Mila', 'Noé'] } });
  const { standing } = await oda.browser.me.today();
  expect(JSON.stringify(standing)).toContain('with Mila and Noé');
  await pat.browser.me.changeHome({ body: { avoidsBabyWords: true } });
  const ideas = await ideasOf(oda);
  expect(ideas).toHaveLength(3);
  expect(ideas).not.toContain('card-0');
});

it('ideas leave the screen when no new ones come', async () => {
  const couple = await two(['quy', 'ray']);
  await sitting(couple, { day: 20 });
  await at(60);
  expect(await ideasOf(couple.partners[0])).toEqual([]);
});
