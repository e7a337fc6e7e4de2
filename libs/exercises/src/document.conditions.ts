import type { AlertWhen } from './alert.ts';
import { tappedAt } from './tapped.ts';
import type { Test } from './condition.ts';
import type { DocumentProblem } from './problem.ts';
import type { Variant, VariantName } from './exercise.ts';
import { delivers, keepsAnswer, type Kind, type Step } from './kinds/index.ts';
import { stepsOf, type Size } from './play.ts';

/** Kinds whose answer is taps or words: what a condition can look at. */
const lookedAt: readonly Kind[] = ['text', 'choice', 'rate', 'sentence', 'compose', 'pick', 'cue'];

/**
 * What a condition looks at was asked before, in every way the exercise is played. Nothing that reaches the other by
 * itself has one: its being there would tell what was answered.
 */
export function checkConditions(name: VariantName, variant: Variant): DocumentProblem[] {
  const { steps } = variant;
  return steps.flatMap((step, at): DocumentProblem[] => {
    const path = `variants.${name}.steps.${at}`;
    const problems: DocumentProblem[] = [];
    const found = (code: DocumentProblem['code'], below: string) =>
      problems.push({ path: `${path}.${below}`, code });
    if (step.askedIf && (delivers(step.kind) !== 'none' || step.kind === 'marks'))
      found('condition.delivers', 'askedIf');
    step.askedIf?.forEach((line, lineAt) => {
      line.forEach((test, testAt) => {
        const below = `askedIf.${lineAt}.${testAt}`;
        const source = steps.findIndex(({ id }) => id === test.step);
        const from = steps[source];
        if (!from) found('step.unknown', below);
        else if (source >= at) found('step.backwards', below);
        else if (!lookedAt.includes(from.kind)) found('condition.kind', below);
        else if (!isPossible(test, from)) found('option.unknown', below);
        else if (isUnplayed(variant, step.id, from.id)) found('condition.unplayed', below);
      });
    });
    if (step.alertWhen && !mayRaise(step, step.alertWhen)) found('alert.misplaced', 'alertWhen');
    return problems;
  });
}

function isPossible(test: Test, from: Step): boolean {
  if (test.is !== 'one-of' && test.is !== 'none-of') return true;
  const known = tappedAt(from);
  return test.options.every((id) => known.includes(id));
}

/** In some size and turn the step is played, and what it looks at is not. */
function isUnplayed(variant: Variant, step: string, from: string): boolean {
  const turns = (variant.turns ?? [[]]).map((_, turn) => turn);
  return (['small', 'full'] as Size[]).some((size) =>
    turns.some((turn) => {
      const ids = stepsOf(variant, size, turn).map(({ id }) => id);
      return ids.includes(step) && !ids.includes(from);
    }),
  );
}

function mayRaise(step: Step, { answers }: AlertWhen): boolean {
  if (!keepsAnswer(step.kind)) return false;
  const known = tappedAt(step);
  return answers === 'any' || answers.every((answer) => known.includes(answer));
}
