import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Live } from '../platform/live.ts';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { aCouple, recordSuitability, type Couple } from '../../test/builders/couples.ts';
import { aPractice, confirm, signIn, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

const monday = '2026-03-02T15:00:00Z';
let world: World;
let owner: Staff;
let couple: Couple;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date(monday));
  ({ owner } = await aPractice(world));
  couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
}, 180_000);
afterAll(() => world?.close());

const clinic = () => owner.browser.clinic;
const weekly = (more: object = {}) => ({
  schedule: { kind: 'weekly' as const, start: dayOf(world), weeks: 2, days: ['MO' as const, 'TH' as const], ...more },
}); // prettier-ignore
const params = (assignmentId: string, { coupleId } = couple) => ({ coupleId, assignmentId });
const planned = async (assignmentId: string) =>
  (await clinic().assignments({ params: { coupleId: couple.coupleId } })).assignments.find(
    (one) => one.assignmentId === assignmentId,
  )!;
const daysOf = async (assignmentId: string) =>
  (await planned(assignmentId)).occurrences.map(({ on, state }) => `${on} ${state}`);
const code = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    ({ code: refused }: { code: string }) => refused,
  );

describe('a plan that changes', () => {
  it('takes other words for everybody, and leaves every answer as it was', async () => {
    const [ann] = couple.partners;
    const { assignmentId, occurrenceIds } = await anAssignment(world, couple, weekly());
    const [first = ''] = occurrenceIds;
    await respond(ann, first, { statement: { value: 'so it felt', level: 'V2' } });
    const before = await world.admin.query('SELECT * FROM answer ORDER BY step');
    await clinic().changeAssignment({ params: params(assignmentId), body: { plan: { why: 'another why' } } });
    expect((await planned(assignmentId)).plan).toEqual({ why: 'another why' });
    const { task } = await ann.browser.me.occurrence({ params: { occurrenceId: first } });
    expect(JSON.stringify(task)).toContain('another why');
    expect((await world.admin.query('SELECT * FROM answer ORDER BY step')).rows).toEqual(before.rows);
  });

  it('takes other days from now on; the one that has begun stays, with its hold and its place', async () => {
    const { assignmentId, occurrenceIds } = await anAssignment(world, couple, weekly());
    await clinic().hold({
      params: { coupleId: couple.coupleId, occurrenceId: occurrenceIds[2]! },
      body: { isHeld: true },
    });
    await clinic().changeAssignment({
      params: params(assignmentId),
      body: {
        schedule: { kind: 'weekly', start: dayOf(world, 1), weeks: 1, days: ['WE', 'SA'], boosters: [1] },
      },
    });
    expect(await daysOf(assignmentId)).toEqual([
      '2026-03-02 open',
      '2026-03-04 coming',
      '2026-03-07 coming',
      '2026-04-10 coming',
    ]);
    expect((await planned(assignmentId)).occurrences[0]!.occurrenceId).toBe(occurrenceIds[0]);
  });

  it('does not rest where no day is to come, nor change once it was withdrawn; withdrawn twice is withdrawn once', async () => {
    const { assignmentId } = await anAssignment(world, couple);
    expect(await code(clinic().pauseAssignment({ params: params(assignmentId) }))).toBe(
      'assignment.nothing-ahead',
    );
    await clinic().withdrawAssignment({ params: params(assignmentId) });
    await clinic().withdrawAssignment({ params: params(assignmentId) });
    const { entries } = await clinic().audit({ query: { coupleId: couple.coupleId } });
    expect(entries.filter(({ act }) => act === 'assignment.withdrawn').length).toBe(1);
    for (const ask of [
      () => clinic().changeAssignment({ params: params(assignmentId), body: { plan: {} } }),
      () => clinic().pauseAssignment({ params: params(assignmentId) }),
      () => clinic().resumeAssignment({ params: params(assignmentId), body: { start: dayOf(world) } }),
    ])
      expect(await code(ask())).toBe('assignment.ended');
  });

  it('tells nobody but whom it was given to: not by a list, and not by an event', async () => {
    const [ann, ben] = couple.partners;
    const one = { for: { kind: 'one' as const, personId: ann.personId } };
    const { assignmentId } = await anAssignment(world, couple, { key: 'say-it', ...one, ...weekly() });
    const bensDay = async () => JSON.stringify(await ben.browser.me.today());
    const before = await bensDay();
    const looks = jest.spyOn(world.app.get(Live), 'look');
    await clinic().pauseAssignment({ params: params(assignmentId) });
    await clinic().resumeAssignment({ params: params(assignmentId), body: { start: dayOf(world) } });
    await clinic().changeAssignment({ params: params(assignmentId), body: { plan: { why: 'for her alone' } } });
    expect(looks.mock.calls.map(([, people]) => people)).toEqual([1, 2, 3].map(() => [owner.personId, ann.personId]));
    looks.mockRestore();
    expect(await bensDay()).toBe(before);
  }); // prettier-ignore
});

describe('what may not be given does not go on either', () => {
  it('nothing for two where suitability has ended: neither by other days nor by going on', async () => {
    const pair = await aCouple(world, owner, { names: ['cas', 'dee'] });
    const { assignmentId } = await anAssignment(world, pair, weekly());
    await clinic().pauseAssignment({ params: params(assignmentId, pair) });
    await recordSuitability(world, pair, 'alone');
    const at = params(assignmentId, pair);
    const on = { start: dayOf(world, 1) };
    expect(await code(clinic().resumeAssignment({ params: at, body: on }))).toBe('suitability.missing');
    expect(await code(clinic().changeAssignment({ params: at, body: weekly(on) }))).toBe(
      'suitability.missing',
    );
    expect(await code(clinic().changeAssignment({ params: at, body: { plan: { why: 'words only' } } }))).toBe(
      'done',
    );
  });

  it('a tag asks for a reason, which then holds; another tag does not give way to it', async () => {
    const pair = await aCouple(world, owner, { names: ['eli', 'flo'] });
    const { coupleId } = pair;
    const { assignmentId } = await anAssignment(world, pair, { key: 'load-map', ...weekly() });
    const at = params(assignmentId, pair);
    const tag = async (tags: ('acute-mood' | 'under-4h-sleep')[]) => {
      await confirm(world, owner);
      await clinic().changeTags({ params: { coupleId }, body: { tags } });
    };
    const change = (more: object = {}) =>
      code(
        clinic().changeAssignment({ params: at, body: { ...weekly({ start: dayOf(world, 1) }), ...more } }),
      );
    await tag(['acute-mood']);
    expect(await change()).toBe('exercise.stopped');
    expect(await change({ overrideReason: 'we spoke' })).toBe('done');
    expect(await change()).toBe('done');
    await tag(['acute-mood', 'under-4h-sleep']);
    expect(await change({ overrideReason: 'we spoke' })).toBe('exercise.stopped');
  });
});

describe('the same for many', () => {
  it('goes to each alone, couple by couple; what stops one stops no other, and nothing is for two', async () => {
    const pair = await aCouple(world, owner, { names: ['gus', 'hal'] });
    const stopped = await aCouple(world, owner, { names: ['ivy', 'jon'] });
    await confirm(world, owner);
    await clinic().changeTags({ params: { coupleId: stopped.coupleId }, body: { tags: ['acute-mood'] } });
    const { coupleId: unjoined } = await clinic().openCouple({
      body: {
        timeZone: 'America/Bogota',
        partners: [{ displayName: 'Kit', locale: 'en', address: 'tu' }],
      },
    });
    const elsewhere = '00000000-0000-4000-8000-000000000000';
    const coupleIds = [pair.coupleId, stopped.coupleId, unjoined, elsewhere, pair.coupleId];
    const body = { coupleIds, key: 'load-map', version: 1, plan: { atHome: true }, ...weekly() };
    const { results } = await clinic().assignToMany({ body });
    expect(results.map(({ refused }) => refused)).toEqual([
      null,
      'exercise.stopped',
      'partner.not-joined',
      'absent',
      null,
    ]);
    const { assignments } = await clinic().assignments({ params: { coupleId: pair.coupleId } });
    expect(assignments.map(({ variant, for: whom }) => [variant, whom.length])).toEqual([
      ['solo', 1],
      ['solo', 1],
    ]);
    expect(assignments.map(({ assignmentId }) => assignmentId).sort()).toEqual(
      results[0]!.assignmentIds.sort(),
    );
  });
});

it('a plan rests, and goes on by whole weeks later on the same weekdays', async () => {
  const { assignmentId } = await anAssignment(world, couple, weekly());
  await clinic().pauseAssignment({ params: params(assignmentId) });
  await clinic().pauseAssignment({ params: params(assignmentId) });
  expect(await planned(assignmentId)).toMatchObject({ waiting: 3 });
  expect(await daysOf(assignmentId)).toEqual(['2026-03-02 open']);
  world.clock.set(new Date('2026-03-17T15:00:00Z'));
  await signIn(world, owner);
  await clinic().resumeAssignment({ params: params(assignmentId), body: { start: dayOf(world) } });
  expect(await planned(assignmentId)).toMatchObject({ waiting: null });
  expect(await daysOf(assignmentId)).toEqual([
    '2026-03-02 closed',
    '2026-03-19 coming',
    '2026-03-23 coming',
    '2026-03-26 coming',
  ]);
  await clinic().resumeAssignment({ params: params(assignmentId), body: { start: dayOf(world) } });
  expect((await daysOf(assignmentId)).length).toBe(4);
});
