import type { Scores } from '@usward/fhir';

/** What the answers of a form are worth. Which way is better no file says: its publisher does, or nobody. */
export type Scoring = Scores & { higherIsBetter: boolean | null };

/**
 * The scoring as long as every scored question is there with the options it had: a total without one of them is another
 * one. Null else. Takes any document: a draft may be broken.
 */
export function scoringOf(scoring: Scoring | null, document: unknown): Scoring | null {
  if (!scoring) return null;
  const steps = stepsIn(document);
  const isThere = scoring.steps.every(({ step, points }) => {
    const options = steps.find(({ id }) => id === step)?.options;
    const ids = Array.isArray(options) ? options.map((one) => (one as { id?: unknown }).id) : [];
    return ids.every((id) => Object.hasOwn(points, String(id))) && ids.length === Object.keys(points).length;
  });
  return isThere ? scoring : null;
}

type Loose = { id?: unknown; options?: unknown };
const stepsIn = (document: unknown): Loose[] => {
  const steps = (document as { variants?: { solo?: { steps?: unknown } } }).variants?.solo?.steps;
  return Array.isArray(steps) ? (steps as Loose[]) : [];
};

/** As the console shows it. */
export const presentScoring = (scoring: Scoring | null) =>
  scoring && {
    higherIsBetter: scoring.higherIsBetter,
    steps: scoring.steps.map(({ step, item: { least, most, loinc }, points }) => ({
      step,
      least,
      most,
      points,
      ...(loinc ? { loinc } : {}),
    })),
  };
