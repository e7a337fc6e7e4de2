import { describe, expect, it } from '@jest/globals';
import { exercises } from '@usward/catalogue';
import { exerciseSchema, kinds, type Exercise } from '@usward/exercises';
import fc from 'fast-check';
import { blankExercise } from './blank.ts';
import { moved } from './moves.ts';
import { playable } from './playable.ts';
import { addStep, removeStep } from './steps.ts';

describe('what can be shown of an unfinished exercise', () => {
  it.each(exercises.map((exercise) => [`${exercise.key} ${exercise.version}`, exercise] as const))(
    'of %s is every step',
    (_name, exercise) => {
      for (const name of ['couple', 'solo'] as const) {
        const steps = exercise.variants[name]?.steps;
        expect(playable(exercise, name)?.variants[name]?.steps.length).toBe(steps?.length);
      }
    },
  );

  it('is nothing where nothing is whole', () => {
    expect(playable(blankExercise('mine'), 'solo')).toBeNull();
    expect(playable(blankExercise('mine'), 'couple')).toBeNull();
  });

  it('can always be played: whatever was added and removed, its steps are whole and find what they read', () => {
    const edits = fc.array(
      fc.oneof(
        fc.tuple(fc.constant('add' as const), fc.nat(12), fc.constantFrom(...kinds)),
        fc.tuple(fc.constant('remove' as const), fc.nat(12), fc.constant('read' as const)),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...exercises), edits, (exercise, done) => {
        const edited = done.reduce<Exercise>((now, [what, at, kind]) => {
          const move = what === 'add' ? addStep(now, 'solo', at, kind) : removeStep(now, 'solo', at);
          return moved(now, move).document as Exercise;
        }, exercise);
        const shown = playable(edited, 'solo');
        if (!shown) return;
        const { solo } = shown.variants;
        const steps = exerciseSchema.shape.variants.shape.solo.shape.steps.safeParse(solo.steps);
        expect(steps.error).toBeUndefined();
        const ids = solo.steps.map(({ id }) => id);
        for (const step of solo.steps) {
          const from =
            step.kind === 'show'
              ? [step.from]
              : 'parts' in step
                ? (step.parts ?? []).map((part) => part.from)
                : [];
          expect(ids).toEqual(expect.arrayContaining(from));
        }
        expect(ids).toEqual(expect.arrayContaining(solo.small));
      }),
    );
  });
});
