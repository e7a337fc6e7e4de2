import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { aClinician, aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { announceClinician } from '../../test/builders/team.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let kim: Staff;
let lee: Staff;
let couples: [Couple, Couple];

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  const { owner } = await aPractice(world);
  kim = await aClinician(world, owner, 'kim');
  lee = await aClinician(world, owner, 'lee');
  couples = [
    await aCouple(world, kim, { names: ['ann', 'ben'] }),
    await aCouple(world, kim, { names: ['cleo', 'dan'] }),
  ];
}, 180_000);
afterAll(() => world?.close());
beforeEach(() => signIn(world, kim));

type Query = NonNullable<Parameters<Staff['browser']['clinic']['couples']>[0]>['query'];
const list = async (query: Query = {}, { browser } = kim) =>
  (await browser.clinic.couples({ query })).couples;
const first = async () => (await list()).find(({ coupleId }) => coupleId === couples[0].coupleId);
const at = () => ({ coupleId: couples[0].coupleId });
const inMinutes = (minutes: number) => new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();

/** What is kept says what counting everything anew says. */
async function isTrue(reader = kim) {
  const kept = await list({}, reader);
  await world.admin.query(`UPDATE caseload SET due_at = '-infinity' WHERE reader_id = $1`, [reader.personId]);
  expect(await list({}, reader)).toEqual(kept);
}

it('the list is true after everything that may change it, and as time goes by', async () => {
  const [ann, ben] = couples[0].partners;
  const { clinic } = kim.browser;
  expect(await first()).toMatchObject({ nextAppointment: null, openTasks: 0, wordsWaiting: 0 });

  const [soon, later] = [inMinutes(60), inMinutes(3 * 1440)];
  const add = (startsAt: string) => clinic.addAppointment({ params: at(), body: { startsAt, minutes: 50 } });
  const { appointmentId } = await add(soon);
  await add(later);
  expect(await first()).toMatchObject({ nextAppointment: soon });
  tick(world, 61 * 60);
  await signIn(world, kim);
  expect(await first()).toMatchObject({ nextAppointment: later });
  expect(appointmentId).toBeDefined();

  const { assignmentId, occurrenceIds } = await anAssignment(world, couples[0], {
    schedule: { kind: 'weekly', start: dayOf(world), weeks: 2, days: ['MO', 'TH'] },
  });
  expect(await first()).toMatchObject({ openTasks: 1 });
  const [occurrenceId = ''] = occurrenceIds;
  await respond(ann, occurrenceId, { statement: { value: 'I miss us', level: 'V1' } });
  await respond(ben, occurrenceId, { statement: { value: 'I am tired', level: 'V0' } });
  expect(await first()).toMatchObject({ wordsWaiting: 1, lastHeardOn: dayOf(world) });
  await isTrue();

  tick(world, 60);
  await clinic.privateWords({ params: { ...at(), personId: ann.personId }, query: {} });
  expect(await first()).toMatchObject({ wordsWaiting: 0 });

  world.clock.set(new Date('2026-03-05T20:00:00Z'));
  await signIn(world, kim);
  expect(await first()).toMatchObject({ openTasks: 1, nextAppointment: null });
  await clinic.withdrawAssignment({ params: { ...at(), assignmentId } });
  expect(await first()).toMatchObject({ openTasks: 0 });
  await isTrue();
});

it('words that are being handed in while somebody counts are counted by whoever comes next', async () => {
  const { occurrenceIds } = await anAssignment(world, couples[1]);
  const { coupleId, partners } = couples[1];
  await respond(partners[0], occurrenceIds[0] ?? '', { statement: { value: 'I am here', level: 'V0' } });
  const waiting = async () => (await list()).find((row) => row.coupleId === coupleId)?.wordsWaiting;
  // Due already, so that the writer finds nothing to change.
  await world.admin.query(`UPDATE caseload SET due_at = '-infinity'`);
  const writer = await world.admin.connect();
  await writer.query('BEGIN');
  await writer.query(
    `UPDATE answer SET level = 'V1', handed_in_at = $2 WHERE couple_id = $1 AND step = 'statement'`,
    [coupleId, world.clock.now()],
  );
  const counted = waiting();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await writer.query('COMMIT');
  writer.release();
  expect(await counted).toBe(1);
  expect(await waiting()).toBe(1);
});

it('goes page by page without a couple missing or twice, by what comes next and by what is newest', async () => {
  for (const sort of ['next', 'newest'] as const) {
    const all = await list({ sort });
    const { couples: one, next } = await kim.browser.clinic.couples({ query: { sort, limit: 1 } });
    const rest = await list({ sort, limit: 1, after: next ?? '' });
    expect([...one, ...rest]).toEqual(all);
  }
});

it('nobody reads what is kept for another: the rows of a clinician are theirs', async () => {
  await signIn(world, lee);
  const theirs = await lee.browser.clinic.couples({ query: {} });
  expect(theirs.couples).toEqual([]);
  const { rows } = await world.admin.query('SELECT DISTINCT reader_id FROM caseload');
  expect(rows).toHaveLength(1);
});

describe('after a transfer', () => {
  const rowOf = async (reader: Staff, { coupleId }: Couple) =>
    (await list({}, reader)).find((row) => row.coupleId === coupleId);
  const later = async (days: number) => {
    tick(world, days * 86_400);
    await world.work();
    for (const staff of [kim, lee]) await signIn(world, staff);
  };
  /** Each wrote to Kim, and all is closed: no clock makes the row due any more. */
  const bothWrote = async (names: [string, string]) => {
    const couple = await aCouple(world, kim, { names });
    const { occurrenceIds } = await anAssignment(world, couple);
    for (const partner of couple.partners)
      await respond(partner, occurrenceIds[0] ?? '', {
        statement: { value: 'I am tired', level: 'V1' },
      });
    await later(9);
    expect(await rowOf(kim, couple)).toMatchObject({ wordsWaiting: 2 });
    return couple;
  };

  it('the list follows what each brings along, from the moment at which it begins', async () => {
    const couple = await bothWrote(['eve', 'fay']);
    const arrivalId = await announceClinician(couple, 'successor', lee);
    expect(await rowOf(kim, couple)).toMatchObject({ wordsWaiting: 2 });
    expect(await rowOf(lee, couple)).toBeUndefined();
    await later(2);
    expect(await rowOf(kim, couple)).toBeUndefined();
    expect(await rowOf(lee, couple)).toMatchObject({ wordsWaiting: 0, lastHeardOn: null });
    for (const [bringsEarlier, wordsWaiting] of [
      [true, 1],
      [false, 0],
    ] as const) {
      const body = { acknowledges: 'no-secrets' as const, bringsEarlier };
      await couple.partners[0].browser.me.answerNews({ params: { arrivalId }, body });
      expect(await rowOf(lee, couple)).toMatchObject({ wordsWaiting });
      await isTrue(lee);
    }
  });

  it('what was written to somebody in their first time stayed behind when they come back', async () => {
    const couple = await bothWrote(['gil', 'hal']);
    await announceClinician(couple, 'successor', lee);
    await later(2);
    await announceClinician({ ...couple, clinician: lee }, 'successor', kim);
    await later(2);
    expect(await rowOf(kim, couple)).toMatchObject({ wordsWaiting: 0, lastHeardOn: null });
    await isTrue();
  });
});
