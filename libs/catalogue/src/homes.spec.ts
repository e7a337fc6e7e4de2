import { describe, expect, it } from '@jest/globals';
import {
  ages,
  dealt,
  forHome,
  leastMarks,
  stepsOf,
  type Age,
  type Home,
  type Variant,
} from '@usward/exercises';
import { exercises } from './index.ts';

const homes: Home[] = [true, false].flatMap((avoidsBabyWords) =>
  [null, ...ages].flatMap((age: Age | null): Home[] => [
    { avoidsBabyWords, children: ['Mila', 'Noé'], ages: age && [age] },
    { avoidsBabyWords, children: [], ages: age && [age] },
  ]),
);

/** What is too little to play. */
function wanting(variant: Variant): string[] {
  const turns = variant.turns?.length ?? 1;
  const empty = Array.from({ length: turns }, (_, turn) => turn).flatMap((turn) =>
    (['small', 'full'] as const)
      .filter((size) => !stepsOf(variant, size, turn).length)
      .map((size) => `${size} of turn ${turn}`),
  );
  return [
    ...empty,
    ...variant.steps.flatMap((step) => {
      if (step.kind === 'marks') {
        const cards = new Set([0, 1, 2, 3].flatMap((turn) => dealt(step, turn).map(({ id }) => id)));
        return step.neutral.length < 9 || cards.size < leastMarks * 1.5
          ? [`${step.id}: ${cards.size} and ${step.neutral.length}`]
          : [];
      }
      if (step.kind === 'sort') return step.cards.length < 4 ? [step.id] : [];
      if (step.kind === 'choice') return step.options.length < 2 ? [step.id] : [];
      return step.kind === 'card' || step.kind === 'pick' ? (step.cards.length < 2 ? [step.id] : []) : [];
    }),
  ];
}

describe.each(exercises.map((exercise) => [`${exercise.key} ${exercise.version}`, exercise] as const))(
  '%s',
  (_, exercise) => {
    it('is whole in every home, with baby words and without, whatever the age', () => {
      for (const home of homes) {
        const played = forHome(exercise, home);
        const text = JSON.stringify(played);
        expect(text).not.toContain('{children}');
        if (home.avoidsBabyWords) expect(text).not.toMatch(/"child":true|Mila/);
        for (const [name, variant] of Object.entries(played.variants))
          expect([name, home, wanting(variant)]).toEqual([name, home, []]);
        expect(Object.keys(played.variants)).toEqual(Object.keys(exercise.variants));
      }
    });
  },
);
