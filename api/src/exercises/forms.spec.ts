import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Exercise } from '@usward/exercises';
import { sampleAnswer } from '@usward/exercises/samples';
import { exportResponse, importQuestionnaire, isForm, totalOf } from '@usward/fhir';
import fhir from 'fhir/fhir.js';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { dayOf } from '../../test/builders/assignments.ts';
import { aPractice, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { formsOfOthers, type Found } from '../../test/forms.ts';
import { startWorld, type World } from '../../test/harness.ts';

// Forms that nobody here wrote come in, are published, given, answered, and their answers go out as FHIR.

let world: World;
let staff: Staff;
let couple: Couple;
let forms: Found[];
beforeAll(async () => {
  forms = await formsOfOthers();
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner: staff } = await aPractice(world));
  couple = await aCouple(world, staff, { names: ['ann', 'ben'] });
}, 120_000);
afterAll(() => world?.close());

const validator = new fhir.Fhir();
/** What it refuses; that it does not know a value set is no refusal. */
const complaints = (resource: unknown) =>
  validator
    .validate(resource as object, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ message, location }) => `${location}: ${message}`);
const said = (text: string) => ({ en: text, es: text });

type Refused = { code?: string; fields?: { path: string; code: string }[] };
const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Refused) => error,
  );

/** What a Questionnaire has no place for, and its author has to say. */
const whole = (document: Record<string, unknown>) => ({
  ...document,
  title: said('A form'),
  purpose: said('To be asked.'),
  alsoCalled: { en: ['form'], es: ['cuestionario'] },
  evidence: {
    note: said('A form of others, for a test.'),
    source: 'https://www.npmjs.com/package/@aehrc/smart-forms-renderer',
  },
  smile: said('There.'),
});

async function published(json: unknown) {
  const { clinic } = staff.browser;
  const { draftId, left } = await clinic.startDraft({ body: { questionnaire: json as never } });
  const params = { draftId };
  const { document, revision: first } = await clinic.draft({ params });
  const { revision, problems, alerts } = await clinic.saveDraft({
    params,
    body: { revision: first, document: whole(document) },
  });
  const unanswered = alerts.filter(({ answer }) => answer === null);
  if (problems.length) return { left, problems };
  // Item by item: nothing is published unanswered.
  const refused = unanswered.length
    ? await refusalOf(clinic.publishDraft({ params, body: { revision } }))
    : null;
  if (refused)
    expect([refused.code, refused.fields?.length]).toEqual([
      'draft.not-ready',
      Math.min(200, unanswered.length),
    ]);
  const answers = Object.fromEntries(unanswered.map(({ step }) => [step, 'neither' as const]));
  const { key, version } = await clinic.publishDraft({ params, body: { revision, alerts: answers } });
  return { left, problems, key, version };
}

it('any form of others comes in, or is told what is wrong in it and where', async () => {
  expect(forms.length).toBeGreaterThan(100);
  const { clinic } = staff.browser;
  let [drafts, broken, ready] = [0, 0, 0];
  for (const { name, json } of forms) {
    const refused = await refusalOf(
      clinic.startDraft({ body: { questionnaire: json as never } }).then(async ({ draftId }) => {
        drafts += 1;
        const { document, revision } = await clinic.draft({ params: { draftId } });
        const { problems } = await clinic.saveDraft({
          params: { draftId },
          body: { revision, document: whole(document) },
        });
        if (!problems.length) ready += 1;
        else if (!problems.every(({ code, path }) => code === 'document.shape' && path.endsWith('.steps')))
          throw new Error(`${name}: ${JSON.stringify(problems.slice(0, 4))}`);
      }),
    );
    if (!refused) continue;
    broken += 1;
    expect([name, refused.code]).toEqual([name, 'file.broken']);
    expect(refused.fields?.every(({ code }) => code.length > 0)).toBe(true);
    expect(refused.fields?.length).toBeGreaterThan(0);
  }
  process.stdout.write(
    `· forms of others: ${forms.length} read, ${drafts} came in, ${ready} of them ready to be published, ${broken} told what is wrong\n`,
  );
  expect(ready).toBeGreaterThanOrEqual(100);
}, 240_000);

it('the validator refuses what is no answer of FHIR', () => {
  expect(
    complaints({ resourceType: 'QuestionnaireResponse', status: 'completed', item: [{ nothing: 1 }] }),
  ).not.toEqual([]);
});

it('twenty of them are published, given, answered and go out as answers that a FHIR library takes', async () => {
  const { clinic } = staff.browser;
  const [ann] = couple.partners;
  let gone = 0;
  for (const { name, json } of forms) {
    if (gone === 20) break;
    const form = importQuestionnaire(json);
    if (!isForm(form) || form.steps.length > 20 || form.steps.length < 2) continue;
    const made = await published(json);
    if (!made.key) continue;
    const { exercise } = await given(made.key);
    const answers = sampled(exercise.document);
    if (!Object.keys(answers).length) continue;
    await respond(ann, exercise.occurrenceId, answers);
    const { resource } = await clinic.exportResponses({
      params: { coupleId: couple.coupleId, personId: ann.personId, occurrenceId: exercise.occurrenceId },
    });
    expect([name, complaints(resource)]).toEqual([name, []]);
    expect(resource).toMatchObject({ resourceType: 'QuestionnaireResponse', status: 'completed' });
    const file = await clinic.exportExercise({
      params: { key: made.key, version: 1 },
      query: { as: 'fhir' },
    });
    expect([name, complaints(file.resource)]).toEqual([name, []]);
    gone += 1;
  }
  expect(gone).toBe(20);
}, 240_000);

/** Given to one of the two, as their phone has it. */
async function given(key: string) {
  const { clinic } = staff.browser;
  const [ann] = couple.partners;
  const { assignmentId } = await clinic.assign({
    params: { coupleId: couple.coupleId },
    body: {
      key,
      version: 1,
      for: { kind: 'one', personId: ann.personId },
      plan: {},
      schedule: { kind: 'once', start: dayOf(world), due: dayOf(world, 3) },
    },
  });
  const { assignments } = await clinic.assignments({ params: { coupleId: couple.coupleId } });
  const occurrenceId =
    assignments.find((one) => one.assignmentId === assignmentId)?.occurrences[0]?.occurrenceId ?? '';
  const { exercise } = await ann.browser.me.occurrence({ params: { occurrenceId } });
  expect(JSON.stringify(exercise)).not.toContain('alertWhen');
  return { exercise: { document: exercise as unknown as Exercise, occurrenceId } };
}

/** Something said at every step that is asked whatever was said. */
const sampled = ({ variants: { solo } }: Exercise) =>
  Object.fromEntries(
    solo.steps
      .filter(({ askedIf }) => !askedIf)
      .flatMap((step) => {
        const value = sampleAnswer(step, () => 'A word.');
        return value === undefined ? [] : [[step.id, { value: value as string, level: 'V1' as const }]];
      }),
  );

// Made here: three questions with points, the last by a code that is known to ask of harming oneself.
const choice = (linkId: string, code: string) => ({
  linkId,
  type: 'choice',
  text: `Question ${linkId}?`,
  code: [{ system: 'http://loinc.org', code }],
  answerOption: ['never', 'days', 'half', 'daily'].map((display, points) => ({
    valueCoding: { code: `a${points}`, display },
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: points }],
  })),
});
const made = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Made here',
  url: 'urn:made-here',
  item: [choice('one', '44250-9'), choice('two', '44255-8'), choice('nine', '44260-8')],
};

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

  const { key, version } = await published(made);
  const body = {
    key: key ?? '',
    version: version ?? 0,
    for: { kind: 'each' as const },
    plan: {},
    schedule: { kind: 'once' as const, start: dayOf(world), due: dayOf(world, 3) },
  };
  expect((await refusalOf(clinic.assign({ params: { coupleId: couple.coupleId }, body })))?.code).toBe(
    'measure.in-room-only',
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
  expect(complaints(exportResponse(form, answers, { status: 'completed' }).response)).toEqual([]);
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
  const { key, version } = await published(made);
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
  const { key: _, version: __, scoring: ___, ...document } = resource as Record<string, unknown>;
  expect(draft.document).toEqual(
    JSON.parse(
      JSON.stringify(document, (name, value: unknown) => (name === 'alertWhen' ? undefined : value)),
    ),
  );
}, 60_000);
