import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import {
  aClinician,
  aColleague,
  aPractice,
  confirm,
  signIn,
  tick,
  type Staff,
} from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { aSupervision, reason, seeNews } from '../../test/builders/team.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let max: Staff;
let couple: Couple;
const day = 86_400;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  max = await aColleague(world, owner, 'max', 'supervisor');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  const [ann] = couple.partners;
  const { occurrenceIds } = await anAssignment(world, couple, {
    for: { kind: 'one', personId: ann.personId },
  });
  const statement = { value: canary('ann', 'therapist'), level: 'V1' as const };
  await respond(ann, occurrenceIds[0] ?? '', { statement });
}, 180_000);
afterAll(() => world?.close());

beforeEach(async () => {
  for (const staff of [owner, kim, max]) await signIn(world, staff);
});

const refused = (code: string) => expect.objectContaining({ code });
const at = () => ({ params: { coupleId: couple.coupleId } });
const announce = (body: object) =>
  kim.browser.clinic.announce({ ...at(), body: { kind: 'supervisor', personId: max.personId, beginsAt: null, weeks: 4, isRiskConsult: false, reason, ...body } as never }); // prettier-ignore
const reads = () => max.browser.clinic.brief({ ...at(), query: {} });
const words = () =>
  max.browser.clinic.privateWords({
    params: { ...at().params, personId: couple.partners[0].personId },
    query: {},
  });
const later = async (seconds: number) => {
  tick(world, seconds);
  for (const staff of [owner, kim, max]) await signIn(world, staff);
};
const state = async ({ browser }: Staff, arrivalId: string) =>
  (await browser.clinic.arrivals()).arrivals.find((one) => one.arrivalId === arrivalId);

describe('a supervisor', () => {
  it('reads nothing until both phones have shown it for a day, and then as the clinician reads', async () => {
    await expect(reads()).rejects.toEqual(refused('absent'));
    const { arrivalId } = await announce({});
    const [ann, ben] = couple.partners;
    const told = await ben.browser.me.care();
    expect(told.news).toEqual([
      expect.objectContaining({ arrivalId, kind: 'supervisor', name: max.displayName, isShown: false }),
    ]);
    expect(JSON.stringify(told)).not.toContain(reason);

    await seeNews(ann);
    await later(25 * 3600);
    expect(await state(kim, arrivalId)).toMatchObject({ state: 'waiting', reason });
    await expect(reads()).rejects.toEqual(refused('absent'));
    // What one phone has shown is not told to the other, nor that it has not begun.
    expect(await ben.browser.me.care()).toEqual(told);

    await seeNews(ben);
    await later(23 * 3600);
    await expect(reads()).rejects.toEqual(refused('absent'));
    await later(3600);
    expect((await reads()).names).toEqual(couple.partners.map(({ displayName }) => displayName));
    expect(JSON.stringify(await words())).toContain('CN-ann-therapist');
    expect(await state(max, arrivalId)).toMatchObject({ state: 'running', isMine: true, reason });
    expect(await state(owner, arrivalId)).toMatchObject({ state: 'running', reason: null, names: [] });
    await kim.browser.clinic.callOff({ params: { arrivalId } });
  });

  it('reads what opened, who carries what, the measures and how the hours were; and of another couple nothing of it', async () => {
    const { rightId } = await owner.browser.clinic.recordRights({
      params: { instrument: 'gad-7' },
      body: { language: 'en', wording: 'GAD-7, 1999', translation: null, permission: 'by letter' },
    });
    const [ann] = couple.partners;
    const answers = [2, 1, 3, 0, 2, 1, 3];
    await kim.browser.clinic.enterMeasure({
      params: { ...at().params, measureId: randomUUID() },
      body: { base: 0, personId: ann.personId, rightId, on: '2026-03-01', answers, parent: null },
    });
    const arrivalId = await aSupervision(world, couple, max);
    await later(1);
    const { clinic } = max.browser;
    const read = () => [clinic.measures(at()), clinic.answers({ ...at(), query: {} }), clinic.load(at()), clinic.hours(at())]; // prettier-ignore
    const [measures] = await Promise.all(read());
    expect(measures).toEqual(await kim.browser.clinic.measures(at()));
    expect(JSON.stringify(measures)).toContain('"total":12');
    await expect(
      clinic.enterMeasure({
        params: { ...at().params, measureId: randomUUID() },
        body: { base: 0, personId: ann.personId, rightId, on: '2026-03-01', answers, parent: null },
      }),
    ).rejects.toEqual(refused('absent'));
    await kim.browser.clinic.callOff({ params: { arrivalId } });
    await Promise.all(read().map((tried) => expect(tried).rejects.toEqual(refused('absent'))));
  });

  it('is nobody on lists, counts, the day, requests, the record and the register', async () => {
    const arrivalId = await aSupervision(world, couple, max);
    await later(1);
    await reads();
    const { clinic } = max.browser;
    expect((await clinic.couples({ query: { sort: 'next', limit: 50 } })).couples).toEqual([]);
    expect((await clinic.couples({ query: { sort: 'next', limit: 50, search: 'ann' } })).couples).toEqual([]);
    expect(await clinic.today()).toEqual({ appointments: [], requestsWaiting: 0, wordsWaiting: [], quiet: [], notJoined: [] }); // prettier-ignore
    expect((await clinic.requests()).requests).toEqual([]);
    expect((await clinic.audit({ query: {} })).entries.filter(({ coupleId }) => coupleId)).toEqual([]);
    expect((await clinic.desk({ query: {} })).couples).toEqual([]);
    await kim.browser.clinic.callOff({ params: { arrivalId } });
  });

  it('changes nothing, opens no safety page, and marks nothing as read', async () => {
    const before = (await kim.browser.clinic.today()).wordsWaiting;
    const arrivalId = await aSupervision(world, couple, max);
    await later(1);
    await words();
    await confirm(world, max);
    const { clinic } = max.browser;
    const [ann] = couple.partners;
    const tries = [
      clinic.changeCouple({ ...at(), body: { weeklyMinutes: 5 } }),
      clinic.safety(at()),
      clinic.changeTags({ ...at(), body: { tags: ['fear'] } }),
      clinic.recordSuitability({ params: { ...at().params, personId: ann.personId }, body: { wasAskedAlone: true, concerns: [], decision: 'joint', note: '' } }), // prettier-ignore
      clinic.assignProgram({ ...at(), body: { key: 'my-side', start: '2026-04-01' } }),
      clinic.addAppointment({ ...at(), body: { startsAt: '2026-06-01T10:00:00Z', minutes: 50 } }),
      clinic.safeContact({ params: { ...at().params, personId: ann.personId } }),
      clinic.announce({ ...at(), body: { kind: 'co-therapist', personId: owner.personId, beginsAt: null } }),
    ];
    for (const tried of tries) await expect(tried).rejects.toEqual(refused('absent'));
    expect((await kim.browser.clinic.today()).wordsWaiting).toEqual(before);
    await kim.browser.clinic.callOff({ params: { arrivalId } });
  });

  it('opens the safety page when asked for a risk consult, and no partner can tell the two apart', async () => {
    const shape = async () =>
      JSON.stringify((await couple.partners[1].browser.me.care()).news.map(({ kind, name, isAnswered }) => [kind, name, isAnswered])); // prettier-ignore
    const plain = await aSupervision(world, couple, max);
    const seen = await shape();
    await later(1);
    await kim.browser.clinic.callOff({ params: { arrivalId: plain } });
    const arrivalId = await aSupervision(world, couple, max, { isRiskConsult: true });
    await later(1);
    expect(await shape()).toBe(seen);
    await confirm(world, max);
    expect((await max.browser.clinic.safety(at())).partners).toHaveLength(2);
    await kim.browser.clinic.callOff({ params: { arrivalId } });
    await expect(max.browser.clinic.safety(at())).rejects.toEqual(refused('absent'));
  });

  it('ends within the second when it is called off, and by itself when its time is over', async () => {
    const first = await aSupervision(world, couple, max);
    await later(1);
    await reads();
    await kim.browser.clinic.callOff({ params: { arrivalId: first } });
    await expect(reads()).rejects.toEqual(refused('absent'));
    expect((await couple.partners[0].browser.me.care()).news).toEqual([]);

    const second = await aSupervision(world, couple, max, { weeks: 1 });
    await later(6 * day);
    await reads();
    await later(day);
    await expect(reads()).rejects.toEqual(refused('absent'));
    expect(await state(kim, second)).toMatchObject({ state: 'over', mayCallOff: false });
    expect((await couple.partners[0].browser.me.care()).news).toEqual([]);
  });

  it('is written down at every reading, under an act of its own', async () => {
    const arrivalId = await aSupervision(world, couple, max);
    await later(1);
    await reads();
    await words();
    const { entries } = await kim.browser.clinic.audit({ query: { coupleId: couple.coupleId } });
    const theirs = entries.filter(({ who }) => who === max.displayName).slice(0, 4);
    expect(theirs.map(({ act }) => act).sort()).toEqual(['brief.read', 'supervision.read', 'supervision.read', 'words.read']); // prettier-ignore
    await kim.browser.clinic.callOff({ params: { arrivalId } });
  });

  it('comes no sooner than in a day, for twelve weeks at most, with a reason, and asked by the couple’s clinician', async () => {
    const soon = new Date(world.clock.now().getTime() + 23 * 3_600_000).toISOString();
    await expect(announce({ beginsAt: soon })).rejects.toEqual(refused('arrival.too-soon'));
    await expect(announce({ weeks: 13 })).rejects.toEqual(refused('request.invalid'));
    await expect(announce({ reason: '          ' })).rejects.toEqual(refused('request.invalid'));
    await expect(announce({ personId: kim.personId })).rejects.toEqual(refused('role.not-allowed'));
    await expect(announce({ personId: couple.partners[0].personId })).rejects.toEqual(
      refused('role.not-allowed'),
    );
    const body = { kind: 'supervisor' as const, personId: max.personId, beginsAt: null, weeks: 4, isRiskConsult: false, reason }; // prettier-ignore
    for (const staff of [owner, max])
      await expect(staff.browser.clinic.announce({ ...at(), body })).rejects.toEqual(refused('absent'));
  });
});
