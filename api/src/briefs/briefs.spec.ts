import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findExercise } from '@usward/catalogue';
import { codeOf } from '../../test/browser.ts';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import {
  aCouple,
  openPrivate,
  recordSuitability,
  type Couple,
  type Partner,
} from '../../test/builders/couples.ts';
import { part } from '../../test/builders/ends.ts';
import { aClinician, aPractice, confirm, signIn, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { remember } from '../../test/moment.ts';
import { statementsOf } from '../../test/statements.ts';

let world: World;
let kim: Staff;
let lee: Staff;
let other: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let couples = 0;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  const { owner } = await aPractice(world);
  kim = await aClinician(world, owner, 'kim');
  lee = await aClinician(world, owner, 'lee');
  ({ owner: other } = await aPractice(world, 'sam'));
}, 180_000);
afterAll(() => world?.close());

beforeEach(async () => {
  couples += 1;
  for (const one of [kim, lee, other]) await signIn(world, one);
  couple = await aCouple(world, kim, { names: [`ann${couples}`, `ben${couples}`] });
  [ann, ben] = couple.partners;
}, 60_000);

const at = () => ({ coupleId: couple.coupleId });
const read = () => kim.browser.clinic.brief({ params: at(), query: {} });
const said = (value: string, level: 'V1' | 'V2' = 'V2') => ({ statement: { value, level } });
const given = async (opens: 'closing' | 'appointment' = 'closing') =>
  (await anAssignment(world, couple, { opening: opens })).occurrenceIds[0] ?? '';
/** Past the closing time of what was given, in the morning. */
const later = async (days: number) => {
  world.clock.set(new Date(world.clock.now().getTime() + days * 86_400_000));
  await world.work();
  await signIn(world, kim);
};
/** In their first two weeks nothing opens but in the room. */
const opening = (occurrenceId: string) =>
  kim.browser.clinic.openTogether({ params: { ...at(), occurrenceId } });
/** The answer itself, byte by byte, of the one request. */
const bytes = async () =>
  (await kim.browser.request('GET', `/api/clinic/couples/${couple.coupleId}/brief`)).text;

/** BEGIN, who asks, COMMIT, and what is gathered: more than this wants a reason, fewer are welcome. */
const mostStatements = 60;

describe('the brief', () => {
  it('asks the database as seldom for a busy couple as for one that began', async () => {
    const week = async () => {
      for (const who of couple.partners) await respond(who, await given(), said('The walk.'));
      await anAssignment(world, couple, { for: { kind: 'one', personId: ann.personId } });
      await later(2);
    };
    await week();
    const first = await statementsOf(read);
    for (let more = 0; more < 3; more++) await week();
    expect(await statementsOf(read)).toBeLessThanOrEqual(first);
    expect(first).toBeLessThanOrEqual(mostStatements);
  });

  it('of own weeks and of a safety plan is the same to the byte', async () => {
    await respond(ann, await given(), said('The walk.'));
    await confirm(world, kim);
    const moment = await remember(world);
    await kim.browser.clinic.changeCouple({ params: at(), body: { ownWeeks: true } });
    const own = await bytes();
    await moment.restore();
    await recordSuitability(world, couple, 'alone');
    await kim.browser.clinic.changeTags({ params: at(), body: { tags: ['fear', 'pain'] } });
    expect(await bytes()).toBe(own);
    expect(own).not.toMatch(/ownWeeks|safety|suitab|fear|tag/i);
  });

  it('holds nothing that one of them has alone: a request, words for the therapist, what they begin', async () => {
    const before = await bytes();
    const { occurrenceId } = await ann.browser.me.begin({ params: { key: 'support' } });
    const [step] =
      findExercise('support', 1)?.variants.solo.steps.filter(({ kind }) => kind === 'text') ?? [];
    await respond(ann, occurrenceId, { [step?.id ?? '']: { value: 'Could I see you alone?', level: 'V1' } });
    await ben.browser.me.notForMe({ body: { asksForPaper: true } });
    const alone = await anAssignment(world, couple, { for: { kind: 'one', personId: ben.personId } });
    await respond(ben, alone.occurrenceIds[0] ?? '', said('I am afraid.', 'V1'));
    expect(await bytes()).toBe(before);
  });

  it('of answers that were taken back says no more than of those that never were', async () => {
    const task = await given();
    await respond(ann, task, said('The walk.'));
    await respond(ben, task, said('The song.'));
    await opening(task);
    expect(await read()).toMatchObject({ moved: { opened: 1 }, tried: [{ opened: 1 }] });
    expect((await read()).wentWell?.value).toMatch(/^The /);
    await openPrivate(ann);
    await ann.browser.me.narrow({ params: { occurrenceId: task }, body: { levels: { statement: 'V0' } } });
    await openPrivate(ben);
    await ben.browser.me.eraseAnswer({ params: { occurrenceId: task, step: 'statement' } });
    expect(await read()).toMatchObject({
      wentWell: null,
      moved: { opened: 0 },
      tried: [{ opened: 0, times: 1 }],
    });
    expect(await bytes()).not.toMatch(/The walk|The song/);
  });

  it('of a discharged couple still names the two, and that their work here has ended', async () => {
    const { names } = await read();
    await part(world, couple);
    const brief = await read();
    expect(brief.names).toEqual(names);
    expect(brief.notKnown[0]).toEqual({ code: 'ended', count: 1 });
    expect(brief.waysToOpen).toContain('what-to-keep');
  });

  it('of Spanish words says in which language they were written, and shows them as they stand', async () => {
    for (const one of [ann, ben]) await one.browser.me.changeMe({ body: { locale: 'es' } });
    const task = await given();
    await respond(ann, task, said('Verte dormir con ella encima.'));
    await respond(ben, task, said('Que me esperaste despierta.'));
    await opening(task);
    expect((await read()).wentWell).toMatchObject({
      locale: 'es',
      value: expect.stringMatching(/^(Verte|Que) /),
    });
  });

  it('in the hour is still that of this hour, and afterwards begins with it', async () => {
    const startsAt = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
    await kim.browser.clinic.addAppointment({ params: at(), body: { startsAt, minutes: 50 } });
    await later(1);
    world.clock.set(new Date(world.clock.now().getTime() + 10 * 60_000));
    const during = await read();
    expect([during.appointment?.startsAt, during.since]).toEqual([startsAt, dayOf(world, -1)]);
    await later(1);
    const after = await read();
    expect([after.appointment, after.since]).toEqual([null, startsAt.slice(0, 10)]);
  });
});

describe('what was kept for the appointment', () => {
  const keep = async () => {
    const task = await given('appointment');
    await respond(ann, task, said('The walk.'), { ending: 'appointment' });
    await later(5);
    return task;
  };
  const discuss = (occurrenceId: string, isDiscussed: boolean, { browser }: Staff = kim) =>
    browser.clinic.discuss({ params: { ...at(), occurrenceId }, body: { isDiscussed } });
  const meet = async () => {
    const startsAt = world.clock.now().toISOString();
    await kim.browser.clinic.addAppointment({ params: at(), body: { startsAt, minutes: 50 } });
    await later(2);
  };

  it('waits until it was talked about, through appointments, and is then gone from the next brief', async () => {
    const task = await keep();
    const raised = async () =>
      (await read()).wantsRaised.map((one) => [one.id, 'isDiscussed' in one && one.isDiscussed]);
    expect(await raised()).toEqual([[task, false]]);
    await meet();
    expect(await raised()).toEqual([[task, false]]);
    await discuss(task, true);
    await discuss(task, true);
    expect(await raised()).toEqual([[task, true]]);
    await discuss(task, false);
    expect(await raised()).toEqual([[task, false]]);
    await discuss(task, true);
    await meet();
    expect(await raised()).toEqual([]);
    const { entries } = await kim.browser.clinic.audit({ query: { coupleId: couple.coupleId } });
    expect(entries.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['topic.discussed', 'topic.put-back']),
    );
  });

  it('is marked by the couple’s clinician only, and the two see the same bytes', async () => {
    const task = await keep();
    const seen = async () => {
      const { me } = ben.browser;
      return JSON.stringify([await me.today(), await me.us({ query: {} }), await ann.browser.me.today()]);
    };
    const before = await seen();
    await discuss(task, true);
    expect(await seen()).toBe(before);
    for (const one of [lee, other]) await signIn(world, one);
    expect([await codeOf(discuss(task, true, lee)), await codeOf(discuss(task, true, other))]).toEqual([
      'absent',
      'absent',
    ]);
    const alone = await anAssignment(world, couple, { for: { kind: 'one', personId: ann.personId } });
    expect(await codeOf(discuss(alone.occurrenceIds[0] ?? '', true))).toBe('absent');
    for (const { browser } of [ann, ben]) {
      const path = `/api/clinic/couples/${couple.coupleId}`;
      expect(
        (await browser.request('PUT', `${path}/occurrences/${task}/discussed`, { isDiscussed: true })).status,
      ).toBe(401);
      expect((await browser.request('GET', `${path}/hours`)).status).toBe(401);
    }
  });
});
