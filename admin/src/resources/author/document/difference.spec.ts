import { describe, expect, it } from '@jest/globals';
import { exercises, findExercise, programs } from '@usward/catalogue';
import type { Exercise, Program, Step, Variant } from '@usward/exercises';
import fc from 'fast-check';
import { difference, differenceOfPrograms, type Change } from './difference.ts';
import { moved, valueAt, type Path } from './moves.ts';

const sayIt = findExercise('say-it', 1) as Exercise & { variants: { couple: Variant } };

/** What is told after one change of a copy. */
function toldAfter(change: (exercise: typeof sayIt) => void): Change[] {
  const next = structuredClone(sayIt);
  change(next);
  return difference(sayIt, next);
}

const wordsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'es' in value && typeof value.en === 'string') return [path];
  return Object.entries(value).flatMap(([key, each]) => wordsIn(each, [...path, key]));
};
const anyExercise = fc.constantFrom(...exercises);

describe('the difference between two versions of a program', () => {
  const anyProgram = fc.constantFrom(...programs);
  const whatAfter = (change: (program: Program) => void) => {
    const [before] = programs as [Program];
    const after = structuredClone(before);
    change(after);
    return differenceOfPrograms(before, after);
  };
  const [first] = programs as [Program];

  it('is told week by week, and in each task by task', () => {
    const week = first.weeks[0] as Program['weeks'][number];
    const number = first.weeks.length;
    expect(whatAfter((one) => void one.weeks.pop())).toEqual([
      { what: 'week-removed', number, week: first.weeks.at(-1) },
    ]);
    expect(whatAfter((one) => void one.weeks.push(week))).toEqual([
      { what: 'week-added', number: number + 1, week },
    ]);
    const [gone] = week.tasks;
    expect(
      whatAfter(
        (one) => void one.weeks[0]?.tasks.splice(0, 1, { exercise: 'us-now', for: 'both', days: 'once' }),
      ),
    ).toEqual([
      { what: 'task-removed', number: 1, exercise: gone?.exercise },
      { what: 'task-added', number: 1, exercise: 'us-now' },
    ]);
  });

  it('tells new words of a week, and other days of a task', () => {
    const changes = whatAfter((one) => {
      const [week] = one.weeks;
      if (week) week.title = { en: 'Another', es: 'Otra' };
      if (week?.tasks[0]) week.tasks[0].days = ['SU'];
    });
    expect(changes.map(({ what }) => what)).toEqual(['words', 'setting']);
    expect(changes).toMatchObject([
      { path: ['weeks', '1', 'title'] },
      { path: ['weeks', '1', first.weeks[0]?.tasks[0]?.exercise, 'days'] },
    ]);
  });

  it('is nothing between equals, and something between any two others', () => {
    fc.assert(
      fc.property(anyProgram, anyProgram, (one, other) => {
        expect(differenceOfPrograms(one, structuredClone(one))).toEqual([]);
        expect(differenceOfPrograms(one, other).length > 0).toBe(one.key !== other.key);
      }),
    );
  });
});

describe('the difference between two versions', () => {
  it('is told step by step: added, removed, moved', () => {
    const added = toldAfter(({ variants: { solo } }) => void solo.steps.splice(1, 0, step));
    expect(added).toEqual([{ what: 'step-added', variant: 'solo', step }]);
    const removed = toldAfter(({ variants: { couple } }) => void couple.steps.splice(1, 1));
    expect(removed).toEqual([
      { what: 'step-removed', variant: 'couple', step: sayIt.variants.couple.steps[1] },
    ]);
    const moved = toldAfter(({ variants: { couple } }) => {
      couple.steps.push(...couple.steps.splice(0, 1));
    });
    expect(moved).toEqual([
      { what: 'step-moved', variant: 'couple', step: sayIt.variants.couple.steps[0], from: 1, to: 5 },
    ]);
  });

  it('names the language in which words changed', () => {
    const told = toldAfter(({ variants: { couple }, title }) => {
      title.es = 'Otra cosa';
      Object.assign(couple.steps[4] ?? {}, { prompt: { en: 'Did you?', es: '¿La dijeron?' } });
    });
    expect(told).toMatchObject([
      { what: 'words', step: null, path: ['title'], languages: ['es'] },
      { what: 'words', step: { id: 'said' }, path: ['prompt'], languages: ['en', 'es'] },
    ]);
  });

  it('tells who may read something else than before', () => {
    const told = toldAfter(({ fields }) => {
      fields['sentence'] = { widest: 'V1', start: 'V0', opens: 'never' };
    });
    expect(told).toEqual([
      {
        what: 'readers',
        id: 'sentence',
        before: { widest: 'V2', start: 'V0', opens: 'alone' },
        after: { widest: 'V1', start: 'V0', opens: 'never' },
      },
    ]);
  });

  it('tells cards one by one, settings, and a version that came or went', () => {
    const told = toldAfter(({ variants: { solo } }) => {
      const [sentence] = solo.steps;
      if (sentence?.kind !== 'sentence') return;
      sentence.sets = sentence.sets.slice(1);
      sentence.max = 100;
    });
    expect(told.map(({ what }) => what)).toEqual(['item-removed', 'setting']);
    const alone = toldAfter(({ variants }) => void delete (variants as Partial<typeof variants>).couple);
    expect(alone).toEqual([{ what: 'version-removed', variant: 'couple' }]);
  });

  it('is nothing between equals, whatever the order of their keys', () => {
    fc.assert(
      fc.property(anyExercise, (exercise) => {
        const turned = Object.fromEntries(Object.entries(exercise).reverse()) as Exercise;
        expect(difference(exercise, turned)).toEqual([]);
      }),
    );
  });

  it('is one change, in that language, where one text in one language was changed', () => {
    const edited = anyExercise.chain((exercise) =>
      fc.tuple(
        fc.constant(exercise),
        fc.constantFrom(...wordsIn({ ...exercise, fields: {} })),
        fc.constantFrom('en' as const, 'es' as const),
      ),
    );
    fc.assert(
      fc.property(edited, ([exercise, path, locale]) => {
        const put = { do: 'put', path: [...path, locale], value: 'Something else' } as const;
        const next = moved(exercise, put).document as Exercise;
        expect(difference(exercise, next)).toMatchObject([{ what: 'words', languages: [locale] }]);
        expect(valueAt(next, [...path, locale])).toBe('Something else');
      }),
    );
  });

  it('moves as few steps as it can: what is not told as moved keeps its order, and nothing comes or goes', () => {
    const shuffled = anyExercise.chain((exercise) =>
      fc.tuple(
        fc.constant(exercise),
        fc.shuffledSubarray(exercise.variants.solo.steps, {
          minLength: exercise.variants.solo.steps.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([exercise, steps]) => {
        const next = { ...exercise, variants: { ...exercise.variants } };
        next.variants.solo = { ...next.variants.solo, steps };
        const told = difference(exercise, next);
        expect(told.every(({ what }) => what === 'step-moved')).toBe(true);
        const gone = new Set(told.flatMap((change) => ('step' in change ? change.step?.id : undefined)));
        const standing = (list: Step[]) => list.map(({ id }) => id).filter((id) => !gone.has(id));
        expect(standing(steps)).toEqual(standing(exercise.variants.solo.steps));
      }),
    );
  });

  it('reads the same from the other end: what came has gone, and the words are as many', () => {
    const mirrored: Partial<Record<Change['what'], Change['what']>> = {
      'step-added': 'step-removed',
      'step-removed': 'step-added',
      'version-added': 'version-removed',
      'version-removed': 'version-added',
      'item-added': 'item-removed',
      'item-removed': 'item-added',
    };
    fc.assert(
      fc.property(anyExercise, anyExercise, (one, other) => {
        const there = difference(one, other).map(({ what }) => mirrored[what] ?? what);
        const back = difference(other, one).map(({ what }) => what);
        expect(there.sort()).toEqual(back.sort());
      }),
    );
  });
});

const step: Step = { id: 'hello', kind: 'read', text: { en: 'Hello.', es: 'Hola.' } };
