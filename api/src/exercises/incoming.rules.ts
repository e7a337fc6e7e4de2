import {
  kinds,
  keepsAnswer,
  misshapen,
  plainText,
  type Exercise,
  type FieldRule,
  type Program,
  type Step,
  type Words,
} from '@usward/exercises';
import { importQuestionnaire, isForm, type Form, type Left, type Questionnaire } from '@usward/fhir';
import { z } from 'zod';
import { apart, type AlertFrom, type Alerts } from './alerts.rules.ts';
import type { Scoring } from './scoring.rules.ts';
import { without } from './without.ts';

type Document = Record<string, unknown>;
/** What a draft begins with. `key` and `version` are not part of it: the library gives them. */
export type Incoming = {
  document: Document;
  alerts: Alerts;
  scoring: Scoring | null;
  questionnaire: unknown;
  left: Left[];
};
export type Broken = { path: string; code: string }[];

const from = (document: Document, more: Partial<Incoming> = {}): Incoming => ({
  document,
  alerts: {},
  scoring: null,
  questionnaire: null,
  left: [],
  ...more,
});

const nothing: Words = { en: '', es: '' };
const own: FieldRule = { widest: 'V1', start: 'V1', opens: 'never' };

export const blankExercise = (): Incoming =>
  from({
    title: nothing,
    purpose: nothing,
    alsoCalled: { en: [], es: [] },
    minutes: { small: 2, full: 5 },
    variants: { solo: { steps: [], small: [], opening: 'never' } },
    fields: {},
    stoppedBy: [],
    evidence: { note: nothing, source: '' },
    smile: nothing,
  });

export const blankProgram = (): Incoming =>
  from({
    title: nothing,
    purpose: nothing,
    alsoCalled: { en: [], es: [] },
    for: 'couple',
    weeks: [],
    ending: nothing,
  });

/** A published exercise, to go on from. What the house or the practice answered of its steps stands. */
export function fromExercise(
  exercise: Exercise,
  { alerts, scoring, questionnaire }: Pick<Incoming, 'alerts' | 'scoring' | 'questionnaire'>,
  isOwn: boolean,
): Incoming {
  const { document } = apart(without(exercise, 'key', 'version') as Document, 'version');
  const answers = isOwn ? Object.entries(alerts) : keeping(exercise).map((id) => [id, { answer: 'neither' as const }] as const); // prettier-ignore
  const said: AlertFrom = isOwn ? 'version' : 'house';
  return from(document, {
    alerts: Object.fromEntries(answers.map(([id, { answer }]) => [id, { answer, from: said }])),
    scoring,
    questionnaire,
  });
}

const keeping = ({ variants }: Pick<Exercise, 'variants'>): string[] =>
  Object.values(variants).flatMap(({ steps }) =>
    steps.filter(({ kind }) => keepsAnswer(kind)).map(({ id }) => id),
  );

export const fromProgram = (program: Program): Incoming => from(without(program, 'key'));

const loose = z.looseObject({
  title: z.looseObject({}),
  purpose: z.looseObject({}),
  variants: z.object({ solo: variant(), couple: variant().optional() }),
  fields: z.record(z.string(), z.looseObject({})),
});
function variant() {
  return z.looseObject({ steps: z.array(z.looseObject({ id: z.string().max(80), kind: z.enum(kinds) })).max(2000) }); // prettier-ignore
}
const looseProgram = z.looseObject({
  title: z.looseObject({}),
  purpose: z.looseObject({}),
  weeks: z.array(z.looseObject({ tasks: z.array(z.looseObject({ exercise: z.string().max(80) })).max(20) })).max(40),
}); // prettier-ignore
const points = z.strictObject({
  steps: z.array(
    z.strictObject({
      step: z.string().max(80),
      item: z.strictObject({
        least: z.int(),
        most: z.int(),
        loinc: z.string().max(40).optional(),
        harm: z.unknown().optional(),
      }),
      points: z.record(z.string(), z.int()),
    }),
  ),
  higherIsBetter: z.boolean().nullable(),
});

const readable = { exercise: loose, program: looseProgram };

/** Our own JSON, as it went out (`exportExercise`) or was written by hand. What is merely unfinished comes in. */
export function fromJson(what: 'exercise' | 'program', json: unknown): Incoming | { broken: Broken } {
  const cleaned = clean(json);
  const parsed = readable[what].safeParse(cleaned);
  if (!parsed.success) return { broken: misshapen(cleaned, parsed.error.issues) };
  const given = without(parsed.data, 'key', 'version', 'scoring') as Document;
  if (what === 'program') return from(given);
  const scoring = points.safeParse((parsed.data as Document)['scoring']);
  const { document, alerts } = apart(given, 'file');
  return from(document, { alerts, scoring: scoring.success ? (scoring.data as Scoring) : null });
}

/** Any FHIR R4 Questionnaire, as an exercise for one whose answers go to the therapist. */
export function fromQuestionnaire(json: unknown): Incoming | { broken: Broken } {
  const imported = importQuestionnaire(json);
  if (!isForm(imported)) return { broken: imported.wrong.map(({ path, code }) => ({ path, code })) };
  const { steps, scores, left } = imported;
  const questionnaire = clean(json) as Questionnaire;
  const title = named(imported, questionnaire);
  const description = clean(questionnaire['description']);
  const document = {
    title,
    purpose: typeof description === 'string' ? same(description.slice(0, 600)) : nothing,
    alsoCalled: { en: [title.en.slice(0, 60)], es: [title.en.slice(0, 60)] },
    minutes: { small: minutesOf(steps), full: minutesOf(steps) },
    variants: { solo: { steps, small: steps.map(({ id }) => id), opening: 'never' } },
    fields: Object.fromEntries(steps.filter(({ kind }) => keepsAnswer(kind)).map(({ id }) => [id, own])),
    stoppedBy: [],
    evidence: { note: nothing, source: sourceOf(imported) },
    smile: nothing,
  };
  return from(document, {
    alerts: presetOf(imported),
    scoring: scores && { ...scores, higherIsBetter: null },
    questionnaire,
    left,
  });
}

const same = (text: string): Words => ({ en: text.trim(), es: text.trim() });

const named = ({ about }: Form, file: Record<string, unknown>): Words => {
  const name = file['name'];
  return same((about.title ?? (typeof name === 'string' ? name : '')).slice(0, 200));
};

const sourceOf = ({ about: { publisher, copyright, url } }: Form): string =>
  [publisher, copyright, url].filter(Boolean).join(' · ').slice(0, 400);

/** A quarter of a minute a step, as people answer forms. */
const minutesOf = (steps: readonly Step[]): number => Math.max(1, Math.min(90, Math.ceil(steps.length / 4)));

/** Of a code that is known to ask of harm every answer above the least raises; without points any does, until a person says which. */
function presetOf({ asksOf, scores }: Form): Alerts {
  return Object.fromEntries(
    Object.entries(asksOf).map(([step, harm]) => {
      const scored = scores?.steps.find((one) => one.step === step);
      const above = Object.entries(scored?.points ?? {}).filter(([, worth]) => worth > (scored?.item.least ?? 0));
      const answers = above.length ? above.map(([id]) => id) : ('any' as const);
      return [step, { answer: { asksOf: harm, answers }, from: 'code' as const }];
    }),
  );
} // prettier-ignore

/** Texts as people's own words are cleaned: the database keeps no other. */
export function clean<T>(value: T): T {
  if (typeof value === 'string') return plainText(value) as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [plainText(key), clean(one)])) as T;
}

/** Whether a document is still one that a draft may hold. */
export const isReadable = (what: 'exercise' | 'program', document: unknown): boolean =>
  readable[what].safeParse(document).success;
