import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Exercise } from '@usward/exercises';
import { sampleAnswer } from '@usward/exercises/samples';
import { importQuestionnaire, isForm, type Form, type Node } from '@usward/fhir';
import fhir from 'fhir/fhir.js';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { dayOf } from '../../test/builders/assignments.ts';
import { brokenHere, madeHere, type MadeHere } from '../../test/builders/forms-made-here.ts';
import { published, refusalOf, whole } from '../../test/builders/forms.ts';
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
    const made = await published(staff, json);
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

it.each(madeHere)(
  'made here, $name: answered on a phone, its total is the one worked out by hand',
  async (one) => {
    const { clinic } = staff.browser;
    const [ann] = couple.partners;
    const made = await published(staff, one.json);
    expect(made.problems).toEqual([]);
    const { exercise } = await given(made.key ?? '');
    await respond(ann, exercise.occurrenceId, answersTo(one));
    const of = { coupleId: couple.coupleId };
    const { pictures } = await clinic.measures({ params: of });
    const mine = pictures.filter(({ id }) => id.startsWith(`${made.key}.`));
    const points = mine.flatMap(({ lines }) => lines.flatMap((line) => line.points));
    expect(points.map(({ total }) => total).filter((total) => total !== null)).toEqual(
      one.total === null ? [] : [one.total],
    );
    const { resource, left } = await clinic.exportResponses({
      params: { ...of, personId: ann.personId, occurrenceId: exercise.occurrenceId },
    });
    expect([complaints(resource), left]).toEqual([[], []]);
    expect(linkIdsIn(resource)).toEqual(one.answered);
  },
);

it.each(brokenHere)('broken here, $name: told what is wrong and where', async ({ json, wrong }) => {
  const refused = await refusalOf(
    staff.browser.clinic.startDraft({ body: { questionnaire: json as never } }),
  );
  expect([refused?.code, refused?.fields]).toEqual([
    'file.broken',
    wrong.map(([path, code]) => ({ path, code })),
  ]);
});

/** What was said to each question, as its step has it. */
function answersTo({ json, says }: MadeHere) {
  const form = importQuestionnaire(json) as Form;
  const nodes = (all: readonly Node[]): Node[] => all.flatMap((node) => [node, ...nodes(node.nodes)]);
  return Object.fromEntries(
    nodes(form.nodes).flatMap(({ item, step, options }) => {
      const said = says[item.linkId];
      if (!said || !step) return [];
      const named = (code: string) =>
        options.find(
          ({ id, words, value }) =>
            id === code || words.en === code || JSON.stringify(value).includes(`"code":"${code}"`),
        )?.id ?? code;
      const value: string | { picked: string[] } | { picked: string[]; own: string } = Array.isArray(said)
        ? { picked: said.map(named) }
        : options.length
          ? { picked: [], own: said }
          : said;
      return [[step, { value, level: 'V1' as const }]];
    }),
  );
}

type Within = { linkId?: string; item?: Within[]; answer?: { item?: Within[] }[] };
const linkIdsIn = ({ linkId, item = [], answer = [] }: Within): string[] => [
  ...(linkId ? [linkId] : []),
  ...answer.flatMap((each) => (each.item ?? []).flatMap(linkIdsIn)),
  ...item.flatMap(linkIdsIn),
];

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
