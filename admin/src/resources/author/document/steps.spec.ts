import { describe, expect, it } from '@jest/globals';
import { exercises, findExercise } from '@usward/catalogue';
import { checkExercise, hasField, kinds, stepSchema, type Exercise, type Step } from '@usward/exercises';
import fc from 'fast-check';
import { blankExercise, blankStep } from './blank.ts';
import { problemsOf, placeOf } from './checks.ts';
import { moved, type Move } from './moves.ts';
import {
  addStep,
  copyStep,
  isForSolo,
  removeStep,
  setForTwo,
  setRule,
  setTurn,
  shiftStep,
  toggleSmall,
  turnOf,
} from './steps.ts';

const sayIt = findExercise('say-it', 1) as Exercise;
const after = (exercise: Exercise, move: Move) => moved(exercise, move).document as Exercise;
const codes = (exercise: Exercise) => [...new Set(checkExercise(exercise).map(({ code }) => code))];

describe('steps', () => {
  it.each(kinds)('%s: a new one lacks words and cards, and nothing that nobody could write', (kind) => {
    const found = stepSchema.safeParse(blankStep(kind, 'it'));
    for (const { path } of found.error?.issues ?? [])
      expect(['id', 'kind', 'max', 'seconds', 'deal', 'many', 'draws']).not.toContain(path[0]);
  });

  it.each(kinds)('%s: a new one has its row in the table of fields, where it keeps something', (kind) => {
    const next = after(sayIt, addStep(sayIt, isForSolo(kind) ? 'solo' : 'couple', 1, kind));
    const added = next.variants[isForSolo(kind) ? 'solo' : 'couple']?.steps[1];
    expect(added?.kind).toBe(kind);
    expect(Object.hasOwn(next.fields, added?.id ?? '')).toBe(hasField(kind));
  });

  it('a copy is a step of its own, and the small version keeps the order of the steps', () => {
    const twice = after(sayIt, copyStep(sayIt, 'couple', 0));
    expect(twice.variants.couple?.steps.slice(0, 2).map(({ id }) => id)).toEqual(['sentence', 'sentence-2']);
    expect(codes(twice)).toEqual([]);
    const small = after(twice, toggleSmall(twice, 'couple', 'sentence-2'));
    expect(small.variants.couple?.small).toEqual(['sentence', 'sentence-2', 'said']);
    const moved = after(small, shiftStep(small, 'couple', 0, 5));
    expect(moved.variants.couple?.small).toEqual(['sentence-2', 'said', 'sentence']);
  });

  it('comes in turns, or every time', () => {
    const first = after(sayIt, setTurn(sayIt, 'couple', 'hear', 1));
    const both = after(first, setTurn(first, 'couple', 'before', 2));
    const { couple } = both.variants;
    expect(couple && [turnOf(couple, 'hear'), turnOf(couple, 'before'), turnOf(couple, 'said')]).toEqual([
      1, 2, 0,
    ]);
    expect(codes(both)).toEqual([]);
    const none = after(both, { do: 'all', moves: [setTurn(both, 'couple', 'hear', 0)] });
    expect(none.variants.couple?.turns).toEqual([['before']]);
  });

  it('opening follows the table of fields', () => {
    const closed = after(sayIt, setRule(sayIt, 'sentence', { widest: 'V1', start: 'V0', opens: 'never' }));
    expect(closed.variants.couple?.opening).toBe('never');
    expect(codes(closed)).toEqual([]);
    const open = after(closed, setRule(closed, 'sentence', { widest: 'V2', start: 'V0', opens: 'both' }));
    expect(open.variants.couple?.opening).toBe('closing');
    expect(codes(open)).toEqual([]);
  });

  it('a version for two comes from the one alone, and takes its rows along when it goes', () => {
    const alone = after(sayIt, setForTwo(sayIt, false));
    expect(alone.variants.couple).toBeUndefined();
    expect(codes(alone)).toEqual([]);
    const two = after(alone, setForTwo(alone, true));
    expect(two.variants.couple?.steps).toEqual(sayIt.variants.solo.steps);
    expect(codes(two)).toEqual([]);
  });

  it('whichever step goes, nothing is left of it, and undoing brings it all back', () => {
    const which = fc
      .constantFrom(...exercises)
      .chain((exercise) =>
        fc.tuple(fc.constant(exercise), fc.constantFrom('solo' as const, 'couple' as const), fc.nat(20)),
      );
    fc.assert(
      fc.property(which, ([exercise, name, at]) => {
        const id = exercise.variants[name]?.steps[at]?.id;
        const { document, inverse } = moved(exercise, removeStep(exercise, name, at));
        expect(moved(document, inverse).document).toEqual(exercise);
        const next = document as Exercise;
        if (!id) return;
        const left = Object.values(next.variants).some(({ steps }) =>
          steps.some((step: Step) => step.id === id),
        );
        expect(next.variants[name]?.small).not.toContain(id);
        expect(next.variants[name]?.turns?.flat() ?? []).not.toContain(id);
        if (!left) expect(Object.hasOwn(next.fields, id)).toBe(false);
      }),
    );
  });
});

describe('what keeps an exercise from being published', () => {
  it.each(exercises.map((exercise) => [`${exercise.key} ${exercise.version}`, exercise] as const))(
    'of %s: nothing',
    (_name, exercise) => expect(problemsOf(exercise)).toEqual([]),
  );

  it('is not that the library has given it no key and no version yet', () => {
    const draft = Object.entries(sayIt).filter(([name]) => name !== 'key' && name !== 'version');
    expect(problemsOf(Object.fromEntries(draft))).toEqual([]);
  });

  it('is said of every text that is missing, by language, and of its place', () => {
    const problems = problemsOf(blankExercise('mine'));
    const said = problems.map(({ path, code }) => `${code} ${path.join('.')}`);
    expect(said).toEqual(
      expect.arrayContaining([
        'no-english title.en',
        'no-spanish title.es',
        'no-english variants.solo.steps.0.text.en',
        'too-few alsoCalled.en',
        'empty evidence.source',
      ]),
    );
    expect(said.join()).not.toMatch(/not-right/);
    expect(placeOf(['variants', 'solo', 'steps', 0, 'text', 'en'], blankExercise('mine'))).toMatchObject({
      part: 'steps',
      variant: 'solo',
      step: 'read',
    });
  });

  it('is said of each form of address, of what is too long, too few and out of its range', () => {
    const spoilt = structuredClone(sayIt);
    spoilt.title.es = { tu: 'Dilo', vos: '', usted: 'Dígalo' };
    spoilt.smile.en = 'a'.repeat(700);
    spoilt.minutes.small = 0;
    spoilt.variants.solo.steps.push({ id: 'pick', kind: 'pick', prompt: spoilt.smile, cards: [] });
    const said = problemsOf(spoilt).map(
      ({ path, code, bound }) => `${code} ${path.join('.')} ${bound ?? ''}`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'no-spanish title.es.vos ',
        'too-long smile.en 600',
        'out-of-range minutes.small ',
        'too-few variants.solo.steps.3.cards 2',
      ]),
    );
  });

  it('is what the house checks too: who reads what, once its shape is right', () => {
    const spoilt = structuredClone(sayIt);
    spoilt.fields['sentence'] = { widest: 'V1', start: 'V2', opens: 'both' };
    expect(problemsOf(spoilt).map(({ code }) => code)).toEqual([
      'field.start-wider',
      'field.opens-to-nobody',
    ]);
  });
  it('is a condition that looks at nothing, too late, or at what the small version leaves out; told at its own step', () => {
    const answered = (step: string): Step['askedIf'] => [[{ step, is: 'answered' }]];
    const asks = (change: (solo: Exercise['variants']['solo']) => void) => {
      // The house writes a step of both versions once: here each is its own.
      const next = JSON.parse(JSON.stringify(sayIt)) as Exercise;
      change(next.variants.solo);
      return problemsOf(next).map(({ path, code }) => {
        const place = placeOf(path, next);
        return [code, place.part === 'steps' ? place.step : place.part];
      });
    };
    const [first, , last] = sayIt.variants.solo.steps.map(({ id }) => id) as [string, string, string];
    const source = { id: 'source', kind: 'text' as const, prompt: sayIt.smile, max: 40 };
    const withSource =
      (test: Step['askedIf'], isSmall = true) =>
      (solo: Exercise['variants']['solo']) => {
        solo.steps.unshift(source);
        if (isSmall) solo.small.unshift(source.id);
        (solo.steps.at(-1) as Step).askedIf = test;
      };
    expect(asks(withSource(answered('source')))).toEqual([['field.missing', 'source']]);
    expect(asks(withSource(answered('nobody')))).toContainEqual(['step.unknown', last]);
    expect(asks((solo) => void ((solo.steps[0] as Step).askedIf = answered(last)))).toContainEqual([
      'step.backwards',
      first,
    ]);
    expect(
      asks((solo) => void ((solo.steps[0] as Step).alertWhen = { asksOf: 'self-harm', answers: ['no'] })),
    ).toContainEqual(['alert.misplaced', first]);
  });
});
