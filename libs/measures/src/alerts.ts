import { pointsOf, type Harm, type Instrument, type Item } from './instrument.ts';
import type { Answers } from './score.ts';

/**
 * The alert rule of one step, part of its published version: these answers, as they are stored, raise an alert. Numbers
 * of choices, or their ids in a questionnaire of one's own. So the room that stores an answer knows no instrument.
 */
export type AlertWhen = { readonly asksOf: Harm; readonly answers: readonly (number | string)[] };

/** LOINC codes of items known to ask of harm: they are preset when a questionnaire comes in. */
export const harmCodes: Readonly<Record<string, Harm>> = { '44260-8': 'self-harm' };

/** The rule that a step made of this item carries, or null where it asks of no harm. */
export function alertWhen(item: Item): AlertWhen | null {
  const { harm, least, most } = item;
  if (!harm) return null;
  const answers = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const raising = answers.filter((answer) => pointsOf(item, answer) >= harm.alertFrom);
  return { asksOf: harm.asksOf, answers: raising };
}

export const raisesAlert = (rule: AlertWhen | null, answer: number | string | null | undefined): boolean =>
  answer !== null && answer !== undefined && rule !== null && rule.answers.includes(answer);

/** What was said on an item that asks of harm. Never "no risk": it was not reported today, or not answered. */
export type HarmAnswer = {
  /** From 1. */
  readonly item: number;
  readonly asksOf: Harm;
  readonly is: 'reported' | 'not-reported-today' | 'not-answered';
};

/** Every item that asks of harm, whatever the total, and also where there is none. */
export function harmAnswers({ items }: Pick<Instrument, 'items'>, answers: Answers): HarmAnswer[] {
  return items.flatMap((item, at) => {
    const rule = alertWhen(item);
    const answer = answers[at] ?? null;
    if (!rule) return [];
    const said = raisesAlert(rule, answer) ? 'reported' : 'not-reported-today';
    return [{ item: at + 1, asksOf: rule.asksOf, is: answer === null ? 'not-answered' : said }];
  });
}

/** The items (from 1) whose answers raise an alert. */
export const alerts = (instrument: Pick<Instrument, 'items'>, answers: Answers): number[] =>
  harmAnswers(instrument, answers).flatMap(({ item, is }) => (is === 'reported' ? [item] : []));
