import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InstrumentKey } from '@usward/measures';
import { dayOf } from '../../test/builders/assignments.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { published, refusalOf } from '../../test/builders/forms.ts';
import { aClinician, aPractice, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

// Forms of a practice's own, typed in the room; and those that are the wording of an instrument.

let world: World;
let owner: Staff;
let kim: Staff;
let elsewhere: Staff;
let couple: Couple;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  ({ owner: elsewhere } = await aPractice(world, 'sam'));
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
}, 180_000);
afterAll(() => world?.close());

/** So many questions, each from 0 to 3; the last one asks of harming oneself where its code says so. */
const counted = (count: number, { isHarm = false, turned = [] as number[] } = {}) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  title: `Made here, ${count}`,
  item: Array.from({ length: count }, (_, at) => ({
    linkId: `q${at + 1}`,
    type: 'choice',
    text: `Question ${at + 1}?`,
    ...(isHarm && at === count - 1 ? { code: [{ system: 'http://loinc.org', code: '44260-8' }] } : {}),
    answerOption: [0, 1, 2, 3].map((place) => ({
      valueCoding: { code: `a${place}`, display: `Answer ${place}` },
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
          valueDecimal: turned.includes(at + 1) ? 3 - place : place,
        },
      ],
    })),
  })),
});
const keyOf = async (json: object, by = kim) => (await published(by, json)).key ?? '';
const all = (count: number, option: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at + 1}`, option]));

type Typed = { key: string; picked: Record<string, string>; base?: number; id?: string; personId?: string };
const type = ({ key, picked, base = 0, id = randomUUID(), personId }: Typed, by = kim) =>
  by.browser.clinic.enterMeasure({
    params: { coupleId: couple.coupleId, measureId: id },
    body: {
      base,
      personId: personId ?? couple.partners[0].personId,
      on: dayOf(world),
      form: { key, version: 1 },
      picked,
    },
  });
const pictures = async () =>
  (await kim.browser.clinic.measures({ params: { coupleId: couple.coupleId } })).pictures;
const picture = async (id: string) => (await pictures()).find((one) => one.id === id);
const pointsOf = async (id: string) => (await picture(id))?.lines[0]?.points ?? [];

const isWording = (instrument: InstrumentKey, key: string, language = 'en') =>
  kim.browser.clinic.recordRights({
    params: { instrument },
    body: {
      language,
      wording: 'As printed',
      translation: null,
      permission: 'By letter',
      form: { key, version: 1 },
    },
  });

describe('typed in the room', () => {
  it('a form that asks of harm: no phone is given it, and here it is scored, corrected and taken back', async () => {
    const key = await keyOf(counted(3, { isHarm: true }));
    const { forms } = await kim.browser.clinic.instruments();
    const form = forms.find((one) => one.key === key);
    expect([
      form?.isInRoomOnly,
      form?.questions.map(({ options }) => options.filter(({ isGrave }) => isGrave).length),
    ]).toEqual([false, [0, 0, 3]]);
    const id = randomUUID();
    await type({ key, id, picked: { q1: 'a1', q2: 'a3', q3: 'a2' } });
    const [point] = await pointsOf(`${key}.1`);
    expect(point).toMatchObject({ total: 6, harm: [{ item: 3, is: 'reported' }] });
    expect(point?.entry).toMatchObject({ rightId: null, form: { key, version: 1 }, picked: { q3: 'a2' } });
    // The same once more changes nothing; a correction does.
    expect(await type({ key, id, picked: { q1: 'a1', q2: 'a3', q3: 'a2' } })).toEqual({ revision: 1 });
    expect(await type({ key, id, base: 1, picked: { q1: 'a1', q3: 'a0' } })).toEqual({ revision: 2 });
    expect(await pointsOf(`${key}.1`)).toMatchObject([
      { total: null, why: 'missing', items: [2], harm: [{ item: 3, is: 'not-reported-today' }] },
    ]);
    await kim.browser.clinic.withdrawMeasure({ params: { coupleId: couple.coupleId, measureId: id } });
    expect(await picture(`${key}.1`)).toBeUndefined();
  });

  it('refuses what is no answer to it, what is of another practice, and whoever is not their clinician', async () => {
    const key = await keyOf(counted(2));
    const theirs = await keyOf(counted(2), elsewhere);
    const code = async (asked: Promise<unknown>) => (await refusalOf(asked))?.code ?? 'ok';
    expect(await refusalOf(type({ key, picked: { q1: 'a9', q2: 'a1', q7: 'a1' } }))).toMatchObject({
      code: 'measure.not-an-answer',
      fields: [{ path: 'picked.q1' }, { path: 'picked.q7' }],
    });
    expect(await code(type({ key, picked: {} }))).toBe('measure.not-an-answer');
    expect(await code(type({ key: theirs, picked: { q1: 'a1' } }))).toBe('absent');
    expect(await code(type({ key, picked: { q1: 'a1' } }, owner))).toBe('absent');
    expect(await code(type({ key, picked: { q1: 'a1' } }, elsewhere))).toBe('absent');
    expect(await code(type({ key, picked: { q1: 'a1' }, personId: kim.personId }))).toBe('absent');
    expect(await picture(`${key}.1`)).toBeUndefined();
  });
});

describe('the wording of an instrument', () => {
  it('is scored by its rules, on its picture, from phones and from the room', async () => {
    const [ann] = couple.partners;
    const key = await keyOf(counted(2));
    await type({ key, picked: all(2, 'a2') });
    expect((await picture(`${key}.1`))?.kind).toBe('questionnaire');
    const { clinic } = kim.browser;
    const params = { coupleId: couple.coupleId };
    const schedule = { kind: 'once' as const, start: dayOf(world), due: dayOf(world, 3) };
    await clinic.assign({ params, body: { key, version: 1, for: { kind: 'one', personId: ann.personId }, plan: {}, schedule } });
    const { assignments } = await clinic.assignments({ params });
    const occurrenceId = assignments.find((one) => one.key === key)?.occurrences[0]?.occurrenceId ?? '';
    const says = { value: { picked: ['a1'] }, level: 'V1' as const };
    await respond(ann, occurrenceId, { q1: says, q2: says });

    const { rightId } = await isWording('phq-2', key);
    expect(await picture(`${key}.1`)).toBeUndefined();
    const points = async () =>
      (await pointsOf('phq-2')).map(({ total, reading }) => [total, reading?.band]).sort();
    expect(await points()).toEqual([[2, 'below'], [4, 'reached']]);
    expect(await picture('phq-2')).toMatchObject({ kind: 'instrument', range: [0, 6] });
    // The right ends: what was answered under it stays, and says what it was.
    await clinic.endRights({ params: { instrument: 'phq-2', rightId } });
    expect((await refusalOf(type({ key, picked: all(2, 'a3') })))?.code).toBe('measure.no-rights');
    expect(await points()).toEqual([[2, 'below'], [4, 'reached']]);
  });

  it('counts reversed questions once, whichever way the file gives their points', async () => {
    const turned = [3, 5, 6, 7, 8, 9, 10];
    // EPDS: its last question asks of harm, so the form has to say so.
    const key = await keyOf(counted(10, { isHarm: true, turned }));
    await isWording('epds', key, 'es-ES');
    // The first choice of each: nothing for 1, 2 and 4, and three points for the seven others.
    await type({ key, picked: all(10, 'a0') });
    expect(await pointsOf('epds')).toMatchObject([{ total: 21, harm: [{ item: 10, is: 'reported' }] }]);
  });

  it('is no form of other points, and none that keeps silent where the instrument asks of harm', async () => {
    const silent = await keyOf(counted(9));
    const telling = await keyOf(counted(9, { isHarm: true }));
    const fits = async (key: string) =>
      (await kim.browser.clinic.instruments()).forms.find((one) => one.key === key)?.fits;
    expect(await fits(silent)).toEqual([]);
    expect(await fits(telling)).toEqual(['phq-9']);
    for (const [instrument, key] of [['phq-9', silent], ['gad-7', telling], ['rdas', telling]] as const)
      expect((await refusalOf(isWording(instrument, key)))?.code).toBe('measure.another-form');
    await isWording('phq-9', telling);
    await type({ key: telling, picked: { ...all(9, 'a1'), q9: 'a0' } });
    expect(await pointsOf('phq-9')).toMatchObject([
      { total: 8, reading: { band: 'mild' }, harm: [{ item: 9, is: 'not-reported-today' }] },
    ]);
    // One left out: the instrument’s own rule for missing items, which no file brings along.
    await type({ key: telling, picked: { ...all(8, 'a1') } });
    const points = (await pointsOf('phq-9')).map(({ total, missing }) => [total, missing]);
    expect(new Set(points)).toEqual(new Set([[8, 0], [9, 1]]));
  });
}); // prettier-ignore
