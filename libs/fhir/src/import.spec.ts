import { describe, expect, it } from '@jest/globals';
import { stepSchema } from '@usward/exercises';
import fc from 'fast-check';
import { stepsAsked } from './asked.ts';
import { everyType, formOf, made, nestedWithConditions, ordinalScores, wrongIn } from './fhir.stage.ts';
import { importQuestionnaire, isForm } from './import.ts';
import { exportResponse } from './response.ts';
import { totalOf } from './scores.ts';

const ids = (steps: { id: string }[]) => steps.map(({ id }) => id);
const question = (more: object, linkId = 'x') => ({ linkId, type: 'string', text: 'What?', ...more });
const pick = (...picked: string[]) => ({ picked });

describe('a Questionnaire made here', () => {
  it('comes in as one step for each item, of the kind that can carry it', () => {
    const { steps, left } = formOf(everyType);
    expect(steps.map(({ id, kind }) => [id, kind])).toEqual([
      ['d', 'read'],
      ['b', 'choice'],
      ...['n', 'i', 'day', 'moment', 'hour', 's', 't', 'u'].map((id) => [id, 'text']),
      ['c', 'choice'],
      ['o', 'choice'],
      ['q', 'text'],
    ]);
    for (const step of steps) expect(stepSchema.safeParse(step).error).toBeUndefined();
    expect(left.map(({ path }) => path)).toEqual([
      'item.3.repeats',
      'item.7.maxLength',
      'item.8.required',
      'item.13',
      'item.14',
      'language',
    ]);
  });

  it('keeps repeats as several answers, and open-choice as an own word beside the options', () => {
    const { steps } = formOf(everyType);
    expect(steps.find(({ id }) => id === 'c')).toMatchObject({ many: true });
    expect(steps.find(({ id }) => id === 'o')).toMatchObject({
      many: false,
      other: true,
      options: [{ id: 'no-code' }, { id: 'only-code' }],
    });
  });

  it('takes a single box to tick as two options, of which one is no answer', () => {
    const answerOption = [{ valueString: 'I read it.' }];
    const form = formOf(made([question({ type: 'choice', repeats: true, answerOption })]));
    expect(form.steps).toMatchObject([{ options: [{ id: 'i-read-it' }, { id: 'not-this' }] }]);
    const said = (id: string) => exportResponse(form, { x: pick(id) }, { status: 'completed' });
    expect(said('i-read-it').response.item).toMatchObject([{ answer: [{ valueString: 'I read it.' }] }]);
    expect(said('not-this').left).toEqual([]);
    expect(said('not-this').response.item).toBeUndefined();
  });

  it('gives a question without words those of its group', () => {
    const group = { linkId: 'g', type: 'group', text: 'Together?', item: [question({ text: '' })] };
    expect(formOf(made([group])).steps).toMatchObject([
      { id: 'g' },
      { id: 'x', prompt: { en: 'Together?' } },
    ]);
  });

  it('puts the heading of a group before its questions, and a prefix before its words', () => {
    const { steps } = formOf(
      made([{ linkId: '1', type: 'group', text: 'Part', item: [question({ prefix: '1.' }, '1.1')] }]),
    );
    expect(steps).toMatchObject([
      { id: 'q-1', kind: 'read', text: { en: 'Part' } },
      { id: 'q-1-1', kind: 'text', prompt: { en: '1. What?' } },
    ]);
  });

  it('takes the Spanish of a translation, and says how many texts have none', () => {
    const translation = {
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: 'es-ES' },
        { url: 'content', valueString: '¿Qué?' },
      ],
    };
    const both = formOf(made([question({ _text: { extension: [translation] } })]));
    expect(both.steps).toMatchObject([{ prompt: { en: 'What?', es: '¿Qué?' } }]);
    expect(both.left).toEqual([]);
    expect(formOf(made([question({})])).left).toEqual([
      { path: 'language', code: 'one-language', about: '1' },
    ]);
  });

  it('cuts a text that is longer than a screen into several, and loses no word', () => {
    const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
    const { steps } = formOf(made([question({ text: long })]));
    for (const step of steps) expect(stepSchema.safeParse(step).error).toBeUndefined();
    const read = steps.map((step) =>
      'text' in step ? step.text.en : 'prompt' in step ? step.prompt.en : '',
    );
    expect(read.join(' ')).toBe(long);
  });

  it.each([
    ['a start value', { initial: [{ valueString: 'a' }] }, 'item.0.initial'],
    ['an extension nobody here knows', { extension: [{ url: 'urn:other' }] }, 'item.0.extension'],
    ['a set of answers elsewhere', { type: 'choice', answerValueSet: 'urn:set' }, 'item.0.answerValueSet'],
  ])('lists %s as left, with its place', (_, more, path) => {
    expect(formOf(made([question(more), question({}, 'y')])).left.map((entry) => entry.path)).toContain(path);
  });
});

describe('enableWhen', () => {
  const asked = (answers: Record<string, unknown>) => ids(stepsAsked(formOf(nestedWithConditions), answers));

  it('asks what follows from the answers so far, and no more', () => {
    expect(asked({})).toEqual(['outer', 'children', 'either']);
    expect(asked({ children: pick('yes') })).toEqual(['outer', 'children', 'how-many']);
    expect(asked({ children: pick('yes'), 'how-many': '3' })).toEqual([
      'outer', 'children', 'how-many', 'school', 'which',
    ]); // prettier-ignore
    expect(asked({ children: pick('yes'), 'how-many': '3', which: 'b' })).toContain('either');
  });

  it('takes an answer to a question that is no longer asked for none', () => {
    expect(asked({ children: pick('no'), 'how-many': '3', which: 'b' })).toEqual([
      'outer',
      'children',
      'either',
    ]);
  });

  it('ends where two questions wait for each other', () => {
    const waits = (linkId: string, question_: string) =>
      question({ enableWhen: [{ question: question_, operator: 'exists', answerBoolean: true }] }, linkId);
    const form = formOf(made([waits('a', 'b'), waits('b', 'a')]));
    expect(stepsAsked(form, {})).toEqual([]);
    expect(ids(stepsAsked(form, { a: 'x', b: 'y' }))).toEqual(['a', 'b']);
  });
});

describe('scores', () => {
  const form = formOf(ordinalScores);
  const [, first = '', second = '', third = ''] = ids(form.steps);

  it('add up the points of the option, wherever the form puts them', () => {
    const total = totalOf(form, { [first]: pick('a2'), [second]: pick('b1'), [third]: pick('o-0') });
    expect(total).toMatchObject({ total: 2 + 2 + 2, missing: 0 });
  });

  it('are none where one answer is missing: no rule for that comes with a form', () => {
    expect(totalOf(form, { [first]: pick('a2') })).toEqual({ total: null, why: 'missing', items: [2, 3] });
  });

  it('are none at all where one question cannot be added up', () => {
    const half = {
      url: 'http://hl7.org/fhir/StructureDefinition/itemWeight',
      valueDecimal: 0.5,
    };
    const answerOption = [{ valueString: 'a', extension: [half] }, { valueString: 'b' }];
    const { scores, left } = formOf(made([question({ type: 'choice', answerOption })]));
    expect(scores).toBeNull();
    expect(left).toContainEqual({ path: 'item.0', code: 'points-not-whole' });
  });

  it('preset what a known code asks of', () => {
    const code = [{ system: 'http://loinc.org', code: '44260-8' }];
    expect(formOf(made([question({ code })])).asksOf).toEqual({ x: 'self-harm' });
  });
});

describe('a broken file made here', () => {
  const deep = (depth: number): object => ({
    linkId: `g${depth}`,
    type: 'group',
    item: depth ? [deep(depth - 1)] : [question({})],
  });

  const extended = (depth: number): object => ({
    url: 'urn:deep',
    ...(depth ? { extension: [extended(depth - 1)] } : {}),
  });

  it.each<[string, unknown, string]>([
    ['not an object', 'text', ''],
    ['null', null, ''],
    ['something called a resource', { resourceType: { toString: false } }, 'resourceType'],
    ['another resource', { resourceType: 'Patient' }, 'resourceType'],
    ['no items', made(undefined), 'item'],
    ['no status', { ...made([question({})]), status: undefined }, 'status'],
    ['a type of R5', made([question({ type: 'coding' })]), 'item.0.type'],
    ['no linkId', made([{ type: 'string', text: 'What?' }]), 'item.0.linkId'],
    ['a linkId twice', made([question({}), question({})]), 'item.1.linkId'],
    ['a text that is a number', made([question({ text: 3 })]), 'item.0.text'],
    ['an empty group', made([{ linkId: 'g', type: 'group', text: 'G' }]), 'item.0'],
    ['a display with items', made([question({ type: 'display', item: [question({}, 'y')] })]), 'item.0'],
    [
      'a condition on nothing',
      made([question({ enableWhen: [{ question: 'no', operator: '=', answerString: 'a' }] })]),
      'item.0.enableWhen.0.question',
    ],
    ['an option of two values', made([question({ type: 'choice', answerOption: [{ valueString: 'a', valueInteger: 1 }] })]), 'item.0.answerOption.0'], // prettier-ignore
    ['an unknown modifier', made([question({ modifierExtension: [{ url: 'urn:not' }] })]), 'item.0'],
    ['no end of nesting', made([deep(5000)]), 'item'],
    ['no end of extensions', made([question({ extension: [extended(5000)] })]), 'item'],
    ['nothing that can be asked', made([question({ type: 'reference' })]), 'item'],
  ])('%s: says where', (_, json, path) => {
    expect(wrongIn(json).map((wrong) => wrong.path)).toContain(path);
  });

  it('says of each item why it cannot be asked, where none can', () => {
    const json = made([question({ type: 'reference' }), question({ type: 'attachment' }, 'y')]);
    expect(wrongIn(json).map(({ path }) => path)).toEqual(['item', 'item.0', 'item.1', 'language']);
  });

  it('says what is wrong in every place at once', () => {
    const json = made([
      question({ type: 'coding' }),
      { linkId: 'g', type: 'x' },
      question({ maxLength: 'a' }),
    ]);
    expect(wrongIn(json).map(({ path }) => path)).toEqual(['item.0.type', 'item.1.type', 'item.2.maxLength']);
  });

  it('is told, or comes in as steps that are valid, whatever stands wherever in it', () => {
    const forms = [everyType, nestedWithConditions, ordinalScores].map((form) => JSON.stringify(form));
    const places = (json: unknown, path: (string | number)[] = []): (string | number)[][] =>
      json !== null && typeof json === 'object'
        ? Object.entries(json).flatMap(([key, value]) => [[...path, key], ...places(value, [...path, key])])
        : [];
    const other = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('', ' ', '#often', '/1.1', 'group', -1, 2e9),
    );
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.nat(), other, (form, at, value) => {
        const json = JSON.parse(form);
        const all = places(json);
        const path = all[at % all.length]!;
        const parent = path.slice(0, -1).reduce((each, key) => each[key], json);
        parent[path.at(-1)!] = value;
        const imported = importQuestionnaire(json);
        if (!isForm(imported)) return expect(imported.wrong.length).toBeGreaterThan(0);
        for (const step of imported.steps) expect(stepSchema.safeParse(step).error).toBeUndefined();
        expect(new Set(ids(imported.steps)).size).toBe(imported.steps.length);
        const answers = Object.fromEntries(imported.steps.map(({ id }) => [id, value]));
        totalOf(imported, answers);
        exportResponse(imported, answers, { status: 'completed' });
      }),
      { numRuns: 2000 },
    );
  });
});
