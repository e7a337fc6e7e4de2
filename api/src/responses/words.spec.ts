import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, openPrivate, type Couple } from '../../test/builders/couples.ts';
import { aPractice, signIn, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let couple: Couple;
let early: string;
let late: string;

/** Days begin at five in the morning of UTC in the practice's zone, America/Bogota. */
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
  const { personId } = couple.partners[0];
  const schedule = { kind: 'once' as const, start: '2026-03-01', due: '2026-03-20' };
  const given = async () =>
    (await anAssignment(world, couple, { for: { kind: 'one', personId }, schedule })).occurrenceIds[0] ?? '';
  [early, late] = [await given(), await given()];
}, 180_000);
afterAll(() => world?.close());

const write = (occurrenceId: string) =>
  respond(couple.partners[0], occurrenceId, { statement: { value: 'I miss us', level: 'V1' } });

const read = async (query: { since?: string; until?: string }) => {
  const params = { coupleId: couple.coupleId, personId: couple.partners[0].personId };
  const { words } = await owner.browser.clinic.privateWords({ params, query });
  return words.map(({ occurrenceId }) => occurrenceId);
};

const waiting = async () => (await owner.browser.clinic.couples({ query: {} })).couples[0]?.wordsWaiting;

it('a day is one of the practice, and nothing counts as read that was not shown', async () => {
  await write(early);
  world.clock.set(new Date('2026-03-05T03:30:00Z'));
  await signIn(world, owner);
  // Half past ten in the evening of the fourth.
  await write(late);
  expect(await waiting()).toBe(2);

  expect(await read({ since: '2026-03-01', until: '2026-03-03' })).toEqual([early]);
  expect(await waiting()).toBe(1);
  expect(await read({ since: '2026-03-05', until: '2026-03-05' })).toEqual([late]);
  expect(await waiting()).toBe(0);
  expect(await read({ since: '2026-03-04', until: '2026-03-04' })).toEqual([late]);
  expect(await read({ since: '2026-03-05' })).toEqual([]);
});

it('words that come to be the therapist’s only later wait like new ones', async () => {
  const [, ben] = couple.partners;
  const { personId, browser } = ben;
  const given = async () =>
    (await anAssignment(world, couple, { for: { kind: 'one', personId } })).occurrenceIds[0] ?? '';
  const [kept, told] = [await given(), await given()];
  const read = async () => {
    const params = { coupleId: couple.coupleId, personId };
    const { words } = await owner.browser.clinic.privateWords({ params, query: {} });
    return words.map(({ occurrenceId }) => occurrenceId);
  };
  const aMinuteLater = () => world.clock.set(new Date(world.clock.now().getTime() + 60_000));
  await respond(ben, kept, { statement: { value: 'I miss us', level: 'V0' } });
  aMinuteLater();
  await respond(ben, told, { statement: { value: 'I am tired', level: 'V1' } });
  expect(await read()).toEqual([told]);
  expect(await waiting()).toBe(0);

  aMinuteLater();
  await openPrivate(ben);
  await browser.me.narrow({ params: { occurrenceId: kept }, body: { levels: { statement: 'V1' } } });
  expect(await waiting()).toBe(1);
  expect(await read()).toEqual([told, kept]);
  expect(await waiting()).toBe(0);
});

it('teaching topics are counted over eight weeks, and stand among no words', async () => {
  const cats = await aCouple(world, owner, { names: ['cat', 'dan'] });
  const [cat, dan] = cats.partners;
  const params = { coupleId: cats.coupleId, personId: cat.personId };
  const read = () => owner.browser.clinic.privateWords({ params, query: { since: '2026-01-01' } });
  const agree = async (value: string[], level: 'V0' | 'V1' = 'V1') => {
    const whom = { kind: 'one' as const, personId: cat.personId };
    const { occurrenceIds } = await anAssignment(world, cats, { for: whom });
    await respond(cat, occurrenceIds[0] ?? '', { topics: { value, level } });
  };
  await agree(['absolute', 'blame']);
  await agree(['absolute']);
  await agree([]);
  await agree(['threat'], 'V0');
  expect((await read()).topics).toEqual([
    { kind: 'absolute', times: 2 },
    { kind: 'blame', times: 1 },
  ]);
  expect((await read()).words).toEqual([]);
  const ofDan = { params: { ...params, personId: dan.personId }, query: {} };
  expect((await owner.browser.clinic.privateWords(ofDan)).topics).toEqual([]);

  const inNineWeeks = new Date(world.clock.now().getTime() + 63 * 86_400_000);
  world.clock.set(inNineWeeks);
  await signIn(world, owner);
  expect((await read()).topics).toEqual([]);
});

it('a kind nobody knows is no teaching topic, nor one for the partner', async () => {
  const [cat] = couple.partners;
  const whom = { kind: 'one' as const, personId: cat.personId };
  const { occurrenceIds } = await anAssignment(world, couple, { for: whom });
  for (const [value, level] of [
    [['you-never-help'], 'V1'],
    [['absolute', 'absolute'], 'V1'],
    [['absolute'], 'V2'],
    [['absolute'], 'VP'],
  ] as const)
    await expect(
      respond(cat, occurrenceIds[0] ?? '', { topics: { value: [...value], level } }),
    ).rejects.toThrow();
});
