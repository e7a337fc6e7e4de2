import { describe, expect, it } from '@jest/globals';
import { asked, checkExercise, type Exercise, type Step, type Test } from '@usward/exercises';
import fc from 'fast-check';
import { sample } from '../../exercises/src/sample.ts';
import { stepsAsked } from './asked.ts';
import { exportQuestionnaire } from './export.ts';
import { formOf, made, nestedWithConditions } from './fhir.stage.ts';

const bounds = [
  { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
  { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 5 },
];
const codes = ['a', 'b', 'c'];
const shapes = {
  boolean: {},
  choice: { answerOption: codes.map((code) => ({ valueCoding: { system: 'urn:made', code } })) },
  'open-choice': { answerOption: codes.map((code) => ({ valueCoding: { code, display: code } })) },
  integer: { extension: bounds },
  decimal: {},
  date: {},
  string: {},
} as const;
type Type = keyof typeof shapes;
const types = Object.keys(shapes) as Type[];

const words = fc.constantFrom('a', 'b', 'zz');
const days = fc.constantFrom('2026-05-30', '2026-05-31', '2026-06-01');
/** What is compared with, and what is answered, by type of question. */
const wanted: Record<Type, fc.Arbitrary<object>> = {
  boolean: fc.record({ answerBoolean: fc.boolean() }),
  choice: fc.record({ answerCoding: fc.record({ code: fc.constantFrom(...codes, 'd') }) }),
  'open-choice': fc.oneof(
    fc.record({ answerCoding: fc.record({ code: fc.constantFrom(...codes) }) }),
    fc.record({ answerString: words }),
  ),
  integer: fc.record({ answerInteger: fc.integer({ min: 0, max: 5 }) }),
  decimal: fc.record({ answerDecimal: fc.constantFrom(1, 2.5, 4) }),
  date: fc.record({ answerDate: days }),
  string: fc.record({ answerString: words }),
};
const tap = (ids: string[]) => fc.record({ picked: fc.subarray(ids, { minLength: 1, maxLength: 1 }) });
const answered: Record<Type, fc.Arbitrary<unknown>> = {
  boolean: tap(['yes', 'no']),
  choice: tap(codes),
  'open-choice': fc.oneof(tap(codes), fc.record({ picked: fc.constant([]), own: words })),
  integer: tap(['n-0', 'n-1', 'n-2', 'n-3', 'n-4', 'n-5']),
  decimal: fc.constantFrom('1', '2,5', '3.75', '-4'),
  date: days,
  string: words,
};
const ordered = (type: Type) => ['integer', 'decimal', 'date'].includes(type);

const when = (before: Type[]) =>
  fc.nat({ max: before.length - 1 }).chain((to) => {
    const type = before[to] as Type;
    const question = fc.constant(`q${to}`);
    const operators = ordered(type) ? (['=', '!=', '>', '<', '>=', '<='] as const) : (['=', '!='] as const);
    return fc.oneof(
      fc.tuple(question, fc.constantFrom(...operators), wanted[type]).map(([question, operator, value]) => ({ question, operator, ...value })),
      fc.tuple(question, fc.boolean()).map(([question, answerBoolean]) => ({ question, operator: 'exists' as const, answerBoolean })),
    );
  }); // prettier-ignore

const condition = (before: Type[], isAny: boolean) =>
  before.length === 0
    ? fc.constant({})
    : fc.oneof(
        fc.constant({}),
        fc.array(when(before), { minLength: 1, maxLength: 3 }).map((enableWhen) => ({
          enableWhen,
          enableBehavior: isAny ? 'any' : 'all',
        })),
      );

const forms = fc.array(fc.constantFrom(...types), { minLength: 2, maxLength: 7 }).chain((all) =>
  fc.record({
    all: fc.constant(all),
    items: fc.tuple(
      ...all.map((type, at) =>
        fc.boolean().chain((isAny) =>
          fc
            .tuple(condition(all.slice(0, at), isAny), condition(all.slice(0, at), !isAny), fc.boolean())
            .map(([own, above, isInGroup]) => {
              const item = { linkId: `q${at}`, type, text: `Question ${at}?`, ...shapes[type], ...own };
              return isInGroup ? { linkId: `g${at}`, type: 'group', ...above, item: [item] } : item;
            }),
        ),
      ),
    ),
    answers: fc.tuple(...all.map((type) => fc.option(answered[type], { nil: undefined }))),
  }),
);

/** "Any" of an own word that differs: that all of several are not so has no place within an "any". */
const isExact = (json: string) => !/"operator":"!=","answerString"/.test(json);
const idsOf = (steps: readonly Step[]) => steps.map(({ id }) => id);

describe('a form with conditions', () => {
  it('asks of everybody, step by step, what the form itself would ask', () => {
    fc.assert(
      fc.property(forms, ({ items, answers }) => {
        fc.pre(isExact(JSON.stringify(items)));
        const form = formOf(made(items));
        expect(form.left.filter(({ code }) => code.startsWith('condition-'))).toEqual([]);
        const said = Object.fromEntries(
          answers.flatMap((value, at) => (value === undefined ? [] : [[`q${at}`, value]])),
        );
        expect(idsOf(asked(form.steps, said))).toEqual(idsOf(stepsAsked(form, said)));
      }),
      { numRuns: 1500 },
    );
  });

  it('goes out as it came in', () => {
    fc.assert(
      fc.property(forms, ({ items }) => {
        const { steps } = formOf(made(items));
        const document: Exercise = {
          ...sample,
          variants: { solo: { steps, small: idsOf(steps), opening: 'never' } },
        };
        const { questionnaire, left } = exportQuestionnaire(document, 'en');
        const again = formOf(JSON.parse(JSON.stringify(questionnaire))).steps;
        const isLeft = (at: number) =>
          left.some(({ path }) => path.startsWith(`variants.solo.steps.${at}.askedIf`));
        const conditions = (all: Step[]) => all.map(({ askedIf }, at) => (isLeft(at) ? null : askedIf));
        expect(conditions(again).map(inLines)).toEqual(conditions(steps).map(inLines));
      }),
      { numRuns: 300 },
    );
  });

  it('looks only at what was asked before; the rest is listed, and then everybody is asked', () => {
    const question = (linkId: string, enableWhen: object[] = [], more = {}) => ({
      linkId,
      type: 'boolean',
      text: 'Yes?',
      ...(enableWhen.length ? { enableWhen } : {}),
      ...more,
    });
    const yes = (question: string) => ({ question, operator: '=', answerBoolean: true });
    const form = formOf(
      made([question('a', [yes('b')]), question('b'), question('c', [yes('file')]), { linkId: 'file', type: 'attachment', text: 'A file' }]),
    ); // prettier-ignore
    expect(form.left.filter(({ code }) => code.startsWith('condition-'))).toEqual([
      { path: 'item.0.enableWhen.0', about: 'b', code: 'condition-later' },
      { path: 'item.2.enableWhen.0', about: 'file', code: 'condition-unasked' },
    ]);
    expect(form.steps.filter(({ askedIf }) => askedIf)).toEqual([]);
  });

  it('comes in as conditions that a document may have', () => {
    const { steps } = formOf(nestedWithConditions);
    const fields = Object.fromEntries(
      steps.filter(({ kind }) => kind !== 'read').map(({ id }) => [id, { widest: 'V1', start: 'V0', opens: 'never' }]),
    ); // prettier-ignore
    const document = {
      ...sample,
      fields,
      variants: { solo: { steps, small: idsOf(steps), opening: 'never' } },
    };
    expect(checkExercise(document)).toEqual([]);
    expect(steps.find(({ id }) => id === 'which')?.askedIf).toEqual([
      [{ step: 'children', is: 'one-of', options: ['yes'] }],
      [{ step: 'how-many', is: '>', than: 2 }],
    ]);
  });
});

/** Lines as a set: which come first is no matter, nor whether several options stand in one test or in several. */
function inLines(condition: Step['askedIf'] | null): string[] {
  const apart = (test: Test): Test[] =>
    'options' in test ? test.options.map((id) => ({ ...test, options: [id] })) : [test];
  const told = (tests: Test[]) => tests.map((test) => JSON.stringify(Object.entries(test).sort())).sort().join('|');
  const lines = (condition ?? []).flatMap((line) => {
    const [only] = line;
    if (line.length === 1 && only?.is === 'none-of') return apart(only).map((one) => told([one]));
    return [told(line.flatMap(apart))];
  });
  return [...new Set(lines)].sort();
} // prettier-ignore
