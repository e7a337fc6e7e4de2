import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { exportResponse, importQuestionnaire, isForm, totalOf } from '@usward/fhir';
import { dayOf } from '../../test/builders/assignments.ts';
import { aCouple, openPrivate, type Couple } from '../../test/builders/couples.ts';
import { made, published, refusalOf } from '../../test/builders/forms.ts';
import { aPractice, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { answersAfter, questionsOf } from './alerts.rules.ts';
import { without } from './without.ts';

let world: World;
let staff: Staff;
let couple: Couple;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner: staff } = await aPractice(world));
  couple = await aCouple(world, staff, { names: ['ann', 'ben'] });
}, 120_000);
afterAll(() => world?.close());

it('what asks of harm is preset, never unanswered, and no phone is given it; a total is the sum of its points', async () => {
  const { clinic } = staff.browser;
  const { draftId } = await clinic.startDraft({ body: { questionnaire: made } });
  const draft = await clinic.draft({ params: { draftId } });
  expect(draft.alerts.map(({ step, answer, from }) => [step, answer, from])).toEqual([
    ['one', null, null],
    ['two', null, null],
    ['nine', { asksOf: 'self-harm', answers: ['a1', 'a2', 'a3'] }, 'code'],
  ]);
  expect(draft.scoring?.steps.map(({ points }) => Object.values(points))).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ]);

  const { key, version } = await published(staff, made);
  const body = {
    key: key ?? '',
    version: version ?? 0,
    for: { kind: 'each' as const },
    plan: {},
    schedule: { kind: 'once' as const, start: dayOf(world), due: dayOf(world, 3) },
  };
  expect((await refusalOf(clinic.assign({ params: { coupleId: couple.coupleId }, body })))?.code).toBe(
    'measure.nobody-on-duty',
  );
  const { document, alerts } = await clinic.exerciseVersion({ params: { key: body.key, version: 1 } });
  expect(alerts).toEqual({
    one: 'neither',
    two: 'neither',
    nine: { asksOf: 'self-harm', answers: ['a1', 'a2', 'a3'] },
  });
  expect(JSON.stringify(document)).toContain('alertWhen');

  const form = importQuestionnaire(made);
  if (!isForm(form)) throw new Error('not a form');
  const pick = (id: string) => ({ picked: [id] });
  const answers = { one: pick('a1'), two: pick('a3'), nine: pick('a0') };
  expect(totalOf(form, answers)).toMatchObject({ total: 1 + 3 + 0 });
  expect(exportResponse(form, answers, { status: 'completed' }).left).toEqual([]);
}, 60_000);

it('a question whose words were changed is asked again; a draft of another revision overwrites nothing', async () => {
  const { clinic } = staff.browser;
  const { draftId } = await clinic.startDraft({ body: { questionnaire: made } });
  const params = { draftId };
  const { document } = await clinic.draft({ params });
  const changed = JSON.parse(
    JSON.stringify(document).replaceAll('Question nine?', 'Another question?'),
  ) as typeof document;
  const saved = await clinic.saveDraft({ params, body: { revision: 1, document: changed } });
  expect(saved.alerts.find(({ step }) => step === 'nine')?.answer).toBeNull();
  const late = clinic.saveDraft({ params, body: { revision: 1, document } });
  expect((await refusalOf(late))?.code).toBe('draft.conflict');
  expect((await clinic.draft({ params })).document).toEqual(changed);
}, 60_000);

it('a question asked alone in other words than together is asked in both, and again when either changes', () => {
  const ask = (of: string) => ({
    steps: [{ id: 'one', kind: 'text', prompt: { en: of, es: of }, max: 200 }],
  });
  const document = (alone: string, both: string) => ({ variants: { solo: ask(alone), couple: ask(both) } });
  const said = { one: { answer: 'neither' as const, from: 'person' as const } };
  const paths = (of: object) => questionsOf(of, said).map(({ path }) => path);
  expect(paths(document('Tired?', 'Tired?'))).toEqual(['variants.solo.steps.0']);
  expect(paths(document('Harm?', 'Tired?'))).toEqual(['variants.solo.steps.0', 'variants.couple.steps.0']);
  const kept = (of: object) => Object.keys(answersAfter(document('Tired?', 'Tired?'), of, said));
  expect(kept(document('Tired?', 'Tired?'))).toEqual(['one']);
  expect([kept(document('Harm?', 'Tired?')), kept(document('Tired?', 'Harm?'))]).toEqual([[], []]);
});

it.each([
  ['nothing', null, ''],
  ['another resource', { resourceType: 'Patient' }, 'resourceType'],
  ['no items', { resourceType: 'Questionnaire', status: 'active', item: [] }, 'item'],
  ['one linkId twice', { ...made, item: [made.item[0], made.item[0]] }, 'item.1.linkId'],
  ['a type that is none', { ...made, item: [{ linkId: 'x', type: 'coding', text: 'Hm?' }] }, 'item.0.type'],
])('broken, %s: says where', async (_, json, path) => {
  const refused = await refusalOf(
    staff.browser.clinic.startDraft({ body: { questionnaire: json as never } }),
  );
  expect([refused?.code, refused?.fields?.map((one) => one.path)]).toEqual([
    'file.broken',
    expect.arrayContaining([path]),
  ]);
});

it('our own file comes in as it went out', async () => {
  const { clinic } = staff.browser;
  const { key, version } = await published(staff, made);
  const { resource } = await clinic.exportExercise({
    params: { key: key ?? '', version: version ?? 0 },
    query: { as: 'json' },
  });
  const { draftId } = await clinic.startDraft({ body: { what: 'exercise', document: resource as never } });
  const again = await clinic.draft({ params: { draftId } });
  const { alerts, ...draft } = again;
  expect(draft.scoring).toEqual(
    (await clinic.exerciseVersion({ params: { key: key ?? '', version: 1 } })).scoring,
  );
  expect(alerts.map(({ answer }) => answer)).toEqual([
    null,
    null,
    { asksOf: 'self-harm', answers: ['a1', 'a2', 'a3'] },
  ]);
  const document = without(resource as Record<string, unknown>, 'key', 'version', 'scoring');
  expect(draft.document).toEqual(
    JSON.parse(
      JSON.stringify(document, (name, value: unknown) => (name === 'alertWhen' ? undefined : value)),
    ),
  );
}, 60_000);

it('what is asked no more is neither kept nor read by anybody', async () => {
  const yes = { linkId: 'yes', type: 'boolean', text: 'Yes?' };
  const why = {
    linkId: 'why',
    type: 'string',
    text: 'Why?',
    enableWhen: [{ question: 'yes', operator: '=', answerBoolean: true }],
  };
  const { key = '' } = await published(staff, { ...made, item: [yes, why] });
  const [ann] = couple.partners;
  const { clinic } = staff.browser;
  const params = { coupleId: couple.coupleId };
  const schedule = { kind: 'once' as const, start: dayOf(world), due: dayOf(world, 3) };
  await clinic.assign({
    params,
    body: { key, version: 1, for: { kind: 'one', personId: ann.personId }, schedule, plan: {} },
  });
  const { assignments } = await clinic.assignments({ params });
  const occurrenceId = assignments.find((one) => one.key === key)?.occurrences[0]?.occurrenceId ?? '';
  const says = (id: string) => ({ value: { picked: [id] }, level: 'V1' as const });
  const because = { why: { value: 'Because.', level: 'V1' as const } };
  const kept = async () => {
    await openPrivate(ann);
    const { items } = await ann.browser.me.mine();
    return items.find((one) => one.occurrenceId === occurrenceId)?.answers.map(({ step }) => step);
  };
  await respond(ann, occurrenceId, { yes: says('yes'), ...because });
  expect(await kept()).toEqual(['why', 'yes']);
  await respond(ann, occurrenceId, { yes: says('no') });
  expect(await kept()).toEqual(['yes']);
  await respond(ann, occurrenceId, because);
  expect(await kept()).toEqual(['yes']);
}, 60_000);
