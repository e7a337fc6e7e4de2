import { keepsAnswer, stepSchema, tappedAt, type AlertWhen, type Step } from '@usward/exercises';
import { without } from './without.ts';

/** What somebody said of one step: does it ask of harm, and which answers raise an alert. */
export type AlertAnswer = 'neither' | AlertWhen;
export type AlertFrom = 'code' | 'house' | 'version' | 'file' | 'person';
export type Alerts = Record<string, { answer: AlertAnswer; from: AlertFrom }>;
type Question = {
  step: string;
  path: string;
  answer: AlertAnswer | null;
  from: AlertFrom | null;
  choices: (number | string)[];
};

type Placed = { step: Step; path: string };

/** The steps of a draft that can be read as such. What cannot is a problem of its own. */
export function placesIn(document: unknown): Placed[] {
  const variants = (document as { variants?: Record<string, { steps?: unknown }> }).variants ?? {};
  return (['solo', 'couple'] as const).flatMap((name) => {
    const steps = variants[name]?.steps;
    return (Array.isArray(steps) ? steps : []).flatMap((each: unknown, at): Placed[] => {
      const parsed = stepSchema.safeParse(each);
      return parsed.success ? [{ step: parsed.data, path: `variants.${name}.steps.${at}` }] : [];
    });
  });
}

/**
 * The alert question of every step that keeps an answer, each once (`clinical.md`: item by item, nothing unanswered); of one
 * that asks in other words where one does it alone than where both do, in both.
 */
export function questionsOf(document: unknown, alerts: Alerts): Question[] {
  const seen = new Set<string>();
  return placesIn(document).flatMap(({ step, path }): Question[] => {
    const asked = JSON.stringify([step.id, askedWords(step)]);
    if (!keepsAnswer(step.kind) || seen.has(asked)) return [];
    seen.add(asked);
    const { answer, from } = answerFor(step, alerts);
    return [{ step: step.id, path, answer, from, choices: tappedAt(step) }];
  });
}

const unanswered = { answer: null, from: null };

/** An answer that names what the step does not have is none. */
function answerFor(step: Step, alerts: Alerts): Pick<Question, 'answer' | 'from'> {
  const said = Object.hasOwn(alerts, step.id) ? alerts[step.id] : undefined;
  if (!said) return unanswered;
  return said.answer === 'neither' || fits(step, said.answer) ? said : unanswered;
}

const fits = (step: Step, { answers }: AlertWhen): boolean => {
  const known = tappedAt(step);
  return answers === 'any' || answers.every((answer) => known.includes(answer));
};

/** What was said stands as long as the words it was said of; a person's new answer counts for the new ones. */
export function answersAfter(
  before: unknown,
  after: unknown,
  alerts: Alerts,
  given: Record<string, AlertAnswer> = {},
): Alerts {
  const [was, is] = [allWords(before), allWords(after)];
  const kept = Object.entries(alerts).filter(([id]) => is.has(id) && is.get(id) === was.get(id));
  const fresh = Object.entries(given).filter(
    ([id, answer]) => JSON.stringify(alerts[id]?.answer) !== JSON.stringify(answer),
  );
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(fresh.map(([id, answer]) => [id, { answer, from: 'person' as const }])),
  };
}

/** Of each step, in whichever words it asks. */
const allWords = (document: unknown): Map<string, string> => {
  const of = Map.groupBy(placesIn(document), ({ step }) => step.id);
  return new Map(
    [...of].map(([id, all]) => [
      id,
      JSON.stringify([...new Set(all.map(({ step }) => askedWords(step)))].sort()),
    ]),
  );
};

/** What the person is asked: all of the step but when it is asked, and what it raises. */
const askedWords = (step: Step): string =>
  JSON.stringify(without(step, 'askedIf', 'alertWhen', 'child'), (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
      : value,
  );

/** The document as it is published: each rule on its step. */
export function withAlerts(document: Record<string, unknown>, alerts: Alerts): Record<string, unknown> {
  return eachStep(document, (step) => {
    const answer = Object.hasOwn(alerts, step.id) ? alerts[step.id]?.answer : undefined;
    const plain = without(step, 'alertWhen');
    return answer && answer !== 'neither' ? { ...plain, alertWhen: answer } : plain;
  });
}

/** The document as it is written: its rules stand beside it. */
export function apart(document: Record<string, unknown>, from: AlertFrom) {
  const alerts: Alerts = Object.fromEntries(
    placesIn(document).flatMap(({ step }) => step.alertWhen ? [[step.id, { answer: step.alertWhen, from }]] : []),
  ); // prettier-ignore
  return { document: withAlerts(document, {}), alerts };
}

type AnyStep = { id: string } & Record<string, unknown>;

function eachStep(document: Record<string, unknown>, change: (step: AnyStep) => object) {
  const variants = document['variants'] as Record<string, { steps: AnyStep[] }>;
  return {
    ...document,
    variants: Object.fromEntries(
      Object.entries(variants).map(([name, variant]) => [name, { ...variant, steps: variant.steps.map(change) }]),
    ),
  };
} // prettier-ignore
