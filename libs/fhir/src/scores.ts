import { harmCodes, score, type Instrument, type Score } from '@usward/measures';
import { isAsked } from './asked.ts';
import { allNodes, loinc, type Form, type Node, type ScoredStep, type Scores } from './form.ts';
import type { Left, LeftCode } from './left.ts';
import { saidIn } from '@usward/exercises';

/** The points of every question that has them. None at all where one cannot be added up: a sum would be another one. */
export function scoresOf(nodes: readonly Node[], left: (entry: Left) => void): Scores | null {
  const scored = allNodes(nodes).filter(({ options }) => options.some(({ points }) => points !== undefined));
  if (scored.length === 0) return null;
  let canAdd = true;
  const cannot = (path: string, code: LeftCode) => {
    canAdd = false;
    left({ path, code });
  };
  const steps = scored.map(({ item, path, step, options }): ScoredStep => {
    const points = Object.fromEntries(
      options.flatMap(({ id, points }) => (points === undefined ? [] : [[id, points] as const])),
    );
    const worth = Object.values(points);
    if (!worth.every(Number.isInteger)) cannot(path, 'points-not-whole');
    if (item.repeats) cannot(path, 'points-of-several');
    const code = item.code?.find(({ system }) => system === loinc)?.code;
    const [least, most] = [Math.min(...worth), Math.max(...worth)];
    const harm = code && Object.hasOwn(harmCodes, code) ? harmCodes[code] : undefined;
    return {
      step: step as string,
      item: {
        least,
        most,
        ...(code ? { loinc: code } : {}),
        ...(harm ? { harm: { asksOf: harm, alertFrom: least + 1 } } : {}),
      },
      points,
    };
  });
  return canAdd ? { steps } : null;
}

/**
 * The form as an instrument of `libs/measures`. Points are stored as the form gives them, so nothing is reversed. No
 * rule for missing items, no cut-off and no figure of change comes with a Questionnaire: none is made up. Nor does it say
 * which way is better: whoever publishes it does.
 */
export const instrumentOf = ({ about, scores }: Form, higherIsBetter: boolean): Instrument | null =>
  scores && {
    key: about.url ?? 'imported',
    items: scores.steps.map(({ item }) => item),
    higherIsBetter,
    missing: { atMost: 0, source: null },
    cutOffs: [],
    change: null,
    recovery: null,
    source: about.publisher ?? about.url ?? 'not said in the file',
    licence: about.copyright ?? 'not said in the file',
  };

/** The sum of the points of what was answered, or why there is none; null where the form has no scores. */
export function totalOf(form: Form, answers: Readonly<Record<string, unknown>>): Score | null {
  // A sum is the same whichever way is better.
  const instrument = instrumentOf(form, true);
  if (!instrument || !form.scores) return null;
  const given = form.scores.steps.map(({ step, points }) => {
    const picked = isAsked(form, step, answers) ? saidIn(answers[step]).picked[0] : undefined;
    return picked !== undefined && Object.hasOwn(points, picked) ? (points[picked] as number) : null;
  });
  return score(instrument, given);
}
