import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InstrumentKey } from '@usward/measures';
import { codeOf } from '../../test/browser.ts';
import { byHand, worth } from '../../../libs/measures/src/measures.stage.ts';
import { dayOf } from '../../test/builders/assignments.ts';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, openPrivate, type Couple } from '../../test/builders/couples.ts';
import { changes, placesOf, sides, type Given } from '../../test/builders/measures.ts';
import { aClinician, aColleague, aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { announceClinician } from '../../test/builders/team.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let couple: Couple;
const right = new Map<string, string>();
const permission = canary('kim', 'permission');

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
}, 180_000);
afterAll(() => world?.close());

const recorded = { wording: 'As printed', translation: null, permission };

/** Rights to an instrument in a language, recorded once. */
async function rightTo(instrument: InstrumentKey, language = 'en'): Promise<string> {
  const place = `${instrument} ${language}`;
  const known = right.get(place);
  if (known) return known;
  const { rightId } = await kim.browser.clinic.recordRights({
    params: { instrument },
    body: { ...recorded, language },
  });
  right.set(place, rightId);
  return rightId;
}

async function enter(
  instrument: InstrumentKey,
  answers: (number | null)[],
  { language, parent = null, on = dayOf(world), base = 0, id = randomUUID() }: Given = {},
  who: Couple = couple,
): Promise<string> {
  const body = { base, personId: who.partners[0].personId, rightId: await rightTo(instrument, language), on, answers, parent }; // prettier-ignore
  await who.clinician.browser.clinic.enterMeasure({
    params: { coupleId: who.coupleId, measureId: id },
    body,
  });
  return id;
}

async function lineOf(instrument: string, who: Couple = couple) {
  const { pictures } = await who.clinician.browser.clinic.measures({ params: { coupleId: who.coupleId } });
  const line = pictures.find(({ id }) => id === instrument)?.lines[0];
  if (!line) throw new Error(`no line of ${instrument}`);
  return line;
}
const pointOf = async (instrument: string, measureId: string) =>
  (await lineOf(instrument)).points.find(({ entry }) => entry?.measureId === measureId);

describe('typed in the room and read again', () => {
  it.each(sides)('%s', async (instrument, totals, given = {}) => {
    for (const [total, band] of totals) {
      const point = await pointOf(instrument, await enter(instrument, worth(instrument, total), given));
      expect([point?.total, point?.reading?.band ?? null, point?.why]).toEqual([total, band, null]);
    }
  });

  it.each(Object.keys(byHand) as InstrumentKey[])(
    '%s with one item left out follows its rule, or has no score and says where',
    async (instrument) => {
      const { items, mayMiss } = byHand[instrument];
      const answers: (number | null)[] = worth(instrument, byHand[instrument].range[1]);
      answers[1] = null;
      const point = await pointOf(instrument, await enter(instrument, answers));
      if (mayMiss) expect([point?.total, point?.missing]).toEqual([items.length * 3, 1]);
      else expect([point?.total, point?.why, point?.items]).toEqual([null, 'missing', [2]]);
    },
  );

  it('PHQ-9: one or two count as the mean of the others, three do not', async () => {
    const two = await pointOf('phq-9', await enter('phq-9', [null, null, 1, 1, 1, 1, 1, 1, 0]));
    expect(two).toMatchObject({ total: 8, missing: 2, least: 6, most: 12, reading: { band: 'mild', isSure: false } }); // prettier-ignore
    const three = await pointOf('phq-9', await enter('phq-9', [null, null, null, 1, 1, 1, 1, 1, 0]));
    expect([three?.total, three?.items]).toEqual([null, [1, 2, 3]]);
  });

  it('an item that asks of harm is reported, not reported today or not answered, whatever the total', async () => {
    const said = async (ninth: number | null) =>
      (await pointOf('phq-9', await enter('phq-9', [0, 0, 0, 0, 0, 0, 0, 0, ninth])))?.harm;
    expect(await said(1)).toEqual([{ item: 9, asksOf: 'self-harm', is: 'reported' }]);
    expect(await said(0)).toEqual([{ item: 9, asksOf: 'self-harm', is: 'not-reported-today' }]);
    expect(await said(null)).toEqual([{ item: 9, asksOf: 'self-harm', is: 'not-answered' }]);
  });

  it('refuses what no form says, and what is not one of its answers', async () => {
    const tried = (answers: (number | null)[]) => codeOf(enter('gad-2', answers));
    expect(await tried([1])).toBe('measure.not-as-many-items');
    expect(await tried([1, 4])).toBe('measure.not-an-answer');
    expect(await tried([null, null])).toBe('measure.not-an-answer');
    expect(await codeOf(enter('gad-2', [1, 1], { on: dayOf(world, 2) }))).toBe('request.invalid');
  });
});

describe('from the first to the latest of three', () => {
  it.each(changes)('%s from %d to %d: %s', async (instrument, from, to, is) => {
    const ids: string[] = [];
    const fresh = await lineOf(instrument).catch(() => ({ points: [] }));
    for (const { entry } of fresh.points) if (entry) await withdraw(entry.measureId);
    for (const [at, total] of [from, from, to].entries())
      ids.push(await enter(instrument, worth(instrument, total), { on: dayOf(world, at - 9) }));
    const { course } = await lineOf(instrument);
    expect([course.is, course.raw]).toEqual([is, to - from]);
    await withdraw(ids[1] ?? '');
    expect((await lineOf(instrument)).course).toEqual({ is: 'not-enough-yet', raw: null, isRecovery: null });
  });
});

const withdraw = (measureId: string) =>
  kim.browser.clinic.withdrawMeasure({ params: { coupleId: couple.coupleId, measureId } });

describe('the licence gate', () => {
  it('opens by who recorded what, and names them', async () => {
    tick(world);
    await rightTo('ras', 'es-ES');
    const { instruments } = await owner.browser.clinic.instruments();
    const standing = instruments.find(({ key }) => key === 'ras')?.rights.at(-1);
    expect(standing).toMatchObject({ ...recorded, language: 'es-ES', recordedBy: kim.displayName, on: '2026-03-02' }); // prettier-ignore
    expect(instruments).toHaveLength(11);
    const { entries } = await owner.browser.clinic.audit();
    expect(entries[0]?.act).toBe('instrument.rights-recorded');
  });

  it('is shut without one, with one of another practice, and when it has ended; what was entered stays', async () => {
    const { owner: sam } = await aPractice(world, 'sam');
    const theirs = await sam.browser.clinic.recordRights({
      params: { instrument: 'gad-2' },
      body: { ...recorded, language: 'en' },
    });
    const { rightId } = await kim.browser.clinic.recordRights({
      params: { instrument: 'gad-2' },
      body: { ...recorded, language: 'es-ES' },
    });
    const tried = (by: string, id: string = randomUUID(), base = 0) => {
      const place = { coupleId: couple.coupleId, measureId: id };
      const body = { base, personId: couple.partners[0].personId, rightId: by, on: dayOf(world), answers: [3, 3], parent: null }; // prettier-ignore
      return codeOf(kim.browser.clinic.enterMeasure({ params: place, body }));
    };
    const id = randomUUID();
    expect(await tried(randomUUID())).toBe('measure.no-rights');
    expect(await tried(theirs.rightId)).toBe('measure.no-rights');
    expect(await tried(rightId, id)).toBe('ok');
    await owner.browser.clinic.endRights({ params: { instrument: 'gad-2', rightId } });
    expect(await tried(rightId)).toBe('measure.no-rights');
    expect(await tried(rightId, id, 1)).toBe('measure.no-rights');
    expect((await pointOf('gad-2', id))?.total).toBe(6);
    await withdraw(id);
    expect(await pointOf('gad-2', id)).toBeUndefined();
  });

  it('is not for whoever only keeps the calendar', async () => {
    const front = await aColleague(world, owner, 'pia', 'assistant');
    const asked = { params: { instrument: 'rdas' as const }, body: { ...recorded, language: 'en' } };
    expect(await codeOf(front.browser.clinic.recordRights(asked))).toBe('role.not-allowed');
    const rightId = await rightTo('rdas');
    const ended = front.browser.clinic.endRights({ params: { instrument: 'rdas', rightId } });
    expect(await codeOf(ended)).toBe('role.not-allowed');
  });
});

describe('an entry', () => {
  it('is corrected beside what was typed before, and taken back for good', async () => {
    const id = await enter('gad-7', worth('gad-7', 10));
    await enter('gad-7', worth('gad-7', 12), { id, base: 1 });
    const now = await pointOf('gad-7', id);
    expect([now?.total, now?.entry?.revision, now?.entry?.enteredBy]).toEqual([12, 2, kim.displayName]);
    // Whoever did not know the last revision overwrites nothing; the same once more changes nothing.
    expect(await codeOf(enter('gad-7', worth('gad-7', 1), { id, base: 1 }))).toBe('measure.changed');
    await enter('gad-7', worth('gad-7', 12), { id, base: 1 });
    tick(world);
    await withdraw(id);
    const { entries } = await kim.browser.clinic.audit({ query: { coupleId: couple.coupleId } });
    expect(entries[0]).toMatchObject({ act: 'measure.withdrawn', who: kim.displayName });
    expect(await pointOf('gad-7', id)).toBeUndefined();
    expect(await codeOf(enter('gad-7', worth('gad-7', 1), { id, base: 3 }))).toBe('measure.changed');
    const { rows } = await world.admin.query(
      'SELECT revision, body_sealed IS NULL AS gone FROM measurement WHERE id = $1 ORDER BY revision',
      [id],
    );
    expect(rows).toEqual([
      { revision: 1, gone: false },
      { revision: 2, gone: false },
      { revision: 3, gone: true },
    ]);
  });

  it('is of a partner of this couple, and stays theirs', async () => {
    const other = await aCouple(world, kim, { names: ['eve', 'dan'] });
    const rightId = await rightTo('gad-7');
    const tried = (personId: string, measureId: string = randomUUID(), base = 0) =>
      codeOf(
        kim.browser.clinic.enterMeasure({
          params: { coupleId: couple.coupleId, measureId },
          body: { base, personId, rightId, on: dayOf(world), answers: worth('gad-7', 3), parent: null },
        }),
      );
    expect(await tried(other.partners[0].personId)).toBe('absent');
    expect(await tried(kim.personId)).toBe('absent');
    const id = await enter('gad-7', worth('gad-7', 3));
    expect(await tried(couple.partners[1].personId, id, 1)).toBe('measure.changed');
  });

  it('that was left behind when the couple was transferred is not told from one that was just changed', async () => {
    const lou = await aClinician(world, owner, 'lou');
    const left = await aCouple(world, kim, { names: ['fay', 'gus'] });
    const id = await enter('gad-7', worth('gad-7', 3), {}, left);
    await announceClinician(left, 'successor', lou);
    tick(world, 25 * 3_600);
    for (const staff of [owner, kim, lou]) await signIn(world, staff);
    const again = enter('gad-7', worth('gad-7', 3), { id }, { ...left, clinician: lou });
    expect(await codeOf(again)).toBe('measure.changed');
  });

  it('comes to nobody but the couple’s clinician: no partner’s bytes change, and no other of the staff finds it', async () => {
    const [ann, ben] = couple.partners;
    await Promise.all([openPrivate(ann), openPrivate(ben)]);
    const everything = async () => {
      const paths = ['', '/today', '/us', '/mine', '/lines', '/library'];
      const asked = [ann, ben].flatMap(({ browser }) => paths.map((path) => browser.request('GET', `/api/me${path}`))); // prettier-ignore
      return (await Promise.all(asked)).map(({ status, text }) => `${status} ${text}`);
    };
    const before = await everything();
    expect(before.every((each) => each.startsWith('200'))).toBe(true);
    const id = await enter('rdas', worth('rdas', 31));
    expect(await everything()).toEqual(before);
    const lou = await aClinician(world, owner, 'lou');
    const params = { coupleId: couple.coupleId, measureId: id };
    for (const { browser } of [lou, owner]) {
      expect(await codeOf(browser.clinic.measures({ params }))).toBe('absent');
      expect(await codeOf(browser.clinic.withdrawMeasure({ params }))).toBe('absent');
    }
  });
});

it('the database holds no score, no typed number and no permission in clear', async () => {
  const answers = [
    4, 3, 0, 5, 2, 1, 4, 4, 0, 3, 2, 5, 1, 0, 3, 3, 5, 2, 4, 1, 0, 0, 2, 3, 5, 4, 1, 2, 3, 0, 5, 1,
  ];
  const id: string = await enter('csi-32', answers);
  const total = answers.reduce((sum, each) => sum + each, 0);
  expect((await pointOf('csi-32', id))?.total).toBe(total);
  expect(await placesOf(world, answers.join(','))).toEqual([]);
  expect(await placesOf(world, permission)).toEqual([]);
  // The search itself sees what is there in clear.
  expect(await placesOf(world, id)).toEqual(expect.arrayContaining(['measurement']));
  const { rows } = await world.admin.query('SELECT * FROM measurement WHERE id = $1', [id]);
  expect(Object.values(rows[0] as object)).not.toContain(total);
});
