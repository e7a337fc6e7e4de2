import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { worth } from '../../../libs/measures/src/measures.stage.ts';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { part } from '../../test/builders/ends.ts';
import { aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { AccessService } from '../couples/access.service.ts';
import type { Who } from '../platform/actors.ts';
import { Work } from '../platform/work.ts';
import { MeasuresService } from './measures.service.ts';

let world: World;
let owner: Staff;
let practiceId: string;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let couples = 0;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner, practiceId } = await aPractice(world));
}, 180_000);
afterAll(() => world?.close());

beforeEach(async () => {
  await signIn(world, owner);
  couples += 1;
  couple = await aCouple(world, owner, { names: [`ann${couples}`, `ben${couples}`] as [string, string] });
  [ann, ben] = couple.partners;
  for (const partner of couple.partners) await openPrivate(partner);
}, 180_000);

const params = () => ({ coupleId: couple.coupleId });
const measures = () => owner.browser.clinic.measures({ params: params() });
const choose = ({ browser }: Partner, mayShow: boolean) => browser.me.changeLines({ body: { mayShow } });

async function enter(partner: Partner, total: number, on: string): Promise<void> {
  const { instruments } = await owner.browser.clinic.instruments();
  const known = instruments.find(({ key }) => key === 'gad-7')?.rights[0]?.rightId;
  const body = { language: 'en', wording: 'GAD-7', translation: null, permission: 'By letter' };
  const rightId =
    known ?? (await owner.browser.clinic.recordRights({ params: { instrument: 'gad-7' }, body })).rightId;
  await owner.browser.clinic.enterMeasure({
    params: { ...params(), measureId: randomUUID() },
    body: { base: 0, personId: partner.personId, rightId, on, answers: worth('gad-7', total), parent: null },
  });
}

/** What the brief would be told of the last seven days. */
const moved = () =>
  world.app.get(Work).run(
    { kind: 'person', audience: 'clinic', practiceId, personId: owner.personId },
    async (tx) => {
      const who = { practiceId, personId: owner.personId, audience: 'clinic' } as Who;
      const found = await world.app.get(AccessService).ofClinician(tx, who, couple.coupleId);
      return world.app.get(MeasuresService).moved(tx, who, found, dayOf(world, -7), dayOf(world));
    },
  ); // prettier-ignore

describe('both lines while both are there', () => {
  it('only once each agreed on their own account, and only as long as both do', async () => {
    const may = async () => (await measures()).mayShowTogether;
    expect(await may()).toBe(false);
    await choose(ann, true);
    expect(await may()).toBe(false);
    await choose(ben, true);
    expect(await may()).toBe(true);
    await choose(ann, false);
    expect(await may()).toBe(false);
  });

  it('what one chose is in no byte of the other’s, nor in what the clinician is told of one of them', async () => {
    const bens = async () => {
      const paths = ['', '/today', '/us', '/mine', '/lines', '/devices', '/library'];
      const asked = paths.map((path) => ben.browser.request('GET', `/api/me${path}`));
      return (await Promise.all(asked)).map(({ status, text }) => `${status} ${text}`);
    };
    await enter(ann, 10, dayOf(world));
    const [before, page] = [await bens(), JSON.stringify(await measures())];
    await choose(ann, true);
    expect(await bens()).toEqual(before);
    expect(JSON.stringify(await measures())).toBe(page);
    expect(await ann.browser.me.lines()).toEqual({ mayShow: true });
    expect(await ben.browser.me.lines()).toEqual({ mayShow: false });
    const { rows } = await world.admin.query("SELECT act FROM audit_entry WHERE act LIKE '%line%'");
    expect(rows).toEqual([]);
  });

  it('is asked behind the PIN, and not of one who has left', async () => {
    tick(world, 301);
    const refused = await ann.browser.request('GET', '/api/me/lines');
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([403, 'private.closed']);
    await part(world, couple);
    await openPrivate(ben);
    expect((await ben.browser.request('PUT', '/api/me/lines', { mayShow: true })).status).toBe(404);
  });

  it('of a couple in which one has left, never, whoever agreed before', async () => {
    await choose(ann, true);
    await choose(ben, true);
    await part(world, couple);
    expect((await measures()).mayShowTogether).toBe(false);
  });

  it('the brief is told what moved, and before both agreed nothing', async () => {
    for (const [total, day] of [[18, -40], [17, -20], [9, -2]] as const) await enter(ann, total, dayOf(world, day)); // prettier-ignore
    for (const [total, day] of [
      [5, -30],
      [6, -1],
    ] as const)
      await enter(ben, total, dayOf(world, day));
    await choose(ann, true);
    expect(await moved()).toEqual([]);
    await choose(ben, true);
    const title = { en: 'GAD-7', es: 'GAD-7' };
    expect(await moved()).toEqual([
      { title, personId: ann.personId, displayName: ann.displayName, course: 'better' },
      { title, personId: ben.personId, displayName: ben.displayName, course: 'not-enough' },
    ]);
  });
});

describe('the pulse', () => {
  it('is a picture a question, with both lines, by the place of the answer; what is taken back is gone', async () => {
    const { occurrenceIds } = await anAssignment(world, couple, {
      key: 'pulse',
      for: { kind: 'one', personId: ann.personId },
    });
    const [occurrenceId = ''] = occurrenceIds;
    const picked = (id: string) => ({ value: { picked: [id] }, level: 'V1' as const });
    await respond(ann, occurrenceId, { closeness: picked('closer'), room: picked('nothing') });
    const lines = async () =>
      (await measures()).pictures.map(({ id, kind, range, lines: both }) => ({
        id,
        kind,
        range,
        totals: both.map((line) => [line.personId, line.points.map(({ total }) => total), line.course.is]),
      }));
    const none = [ben.personId, [], 'not-enough-yet'];
    expect(await lines()).toEqual([
      { id: 'pulse.closeness', kind: 'pulse', range: [1, 5], totals: [[ann.personId, [4], 'not-enough-yet'], none] },
      { id: 'pulse.room', kind: 'pulse', range: [1, 5], totals: [[ann.personId, [1], 'not-enough-yet'], none] },
    ]); // prettier-ignore
    await ann.browser.me.narrow({ params: { occurrenceId }, body: { levels: { closeness: 'V0' } } });
    expect((await lines()).map(({ id }) => id)).toEqual(['pulse.room']);
    await ann.browser.me.eraseAnswer({ params: { occurrenceId, step: 'room' } });
    expect(await lines()).toEqual([]);
  });

  it('stands from the lowest answer to the highest', async () => {
    const { occurrenceIds } = await anAssignment(world, couple, {
      key: 'pulse',
      for: { kind: 'one', personId: ben.personId },
    });
    const answer = { value: { picked: ['much-further'] }, level: 'V1' as const };
    await respond(ben, occurrenceIds[0] ?? '', { closeness: answer });
    const [picture] = (await measures()).pictures;
    expect(picture?.choices?.map(({ en }) => en)).toEqual([
      'much further apart', 'a little further apart', 'about the same', 'a little closer', 'much closer',
    ]); // prettier-ignore
    expect(picture?.lines[1]?.points[0]?.total).toBe(1);
    expect([picture?.change, picture?.cutOffs]).toEqual([null, []]);
  });
});

it('a form of the practice that came with points is a picture too, scored by its own version', async () => {
  const { clinic } = owner.browser;
  const { draftId } = await clinic.startDraft({
    body: { from: { what: 'exercise', key: 'pulse', version: 1 } },
  });
  const { document } = await clinic.draft({ params: { draftId } });
  const title = { en: 'Our form', es: 'Nuestro formulario' };
  const { revision } = await clinic.saveDraft({
    params: { draftId },
    body: { revision: 1, document: { ...document, title } },
  });
  const { key, version } = await clinic.publishDraft({ params: { draftId }, body: { revision } });
  // As an imported file brings them.
  const step = (id: string, points: Record<string, number>) => ({
    step: id,
    item: { least: 0, most: 4 },
    points,
  });
  const steps = [step('closeness', { closer: 3, same: 2 }), step('room', { nothing: 0, some: 2 })];
  await world.admin.query('UPDATE exercise_version SET scoring = $1 WHERE key = $2', [
    { steps, higherIsBetter: null },
    key,
  ]);
  const { occurrenceIds } = await anAssignment(world, couple, {
    key,
    version,
    for: { kind: 'one', personId: ann.personId },
  });
  const picked = (id: string) => ({ value: { picked: [id] }, level: 'V1' as const });
  await respond(ann, occurrenceIds[0] ?? '', { closeness: picked('closer'), room: picked('some') });
  const { pictures } = await measures();
  expect(pictures.map(({ kind, title: name, range, lines }) => [kind, name, range, lines[0]?.points[0]?.total])).toEqual([
    ['questionnaire', title, [0, 8], 5],
  ]); // prettier-ignore
});
