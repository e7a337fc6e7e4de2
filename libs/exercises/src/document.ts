import type * as z from 'zod';
import { checkConditions } from './document.conditions.ts';
import { exerciseSchema, type Exercise, type FieldRule, type Variant, type VariantName } from './exercise.ts';
import { withoutBabyWords } from './home.ts';
import { delivers, hasField, keepsAnswer, type Kind, type Step } from './kinds/index.ts';
import { isNarrower, readers } from './level.ts';
import type { DocumentProblem } from './problem.ts';

/**
 * Everything that keeps this document from being published; an empty list means that it may be.
 * Takes anything (an import is somebody else's JSON). What the schema refuses comes as `document.shape` with its path.
 */
export function checkExercise(document: unknown): DocumentProblem[] {
  const parsed = exerciseSchema.safeParse(document);
  if (!parsed.success) {
    return misshapen(document, parsed.error.issues);
  }
  const exercise = parsed.data;
  const { solo, couple } = exercise.variants;
  return [
    ...checkMinutes(exercise),
    ...checkVariant('solo', solo, exercise),
    ...(couple ? checkVariant('couple', couple, exercise) : []),
    ...checkFields(exercise),
    ...checkChildren(exercise),
  ];
}

/** In whose place there is no text, or too much of it, the author is told so; everything else is a wrong shape. */
export function misshapen(document: unknown, issues: readonly z.core.$ZodIssue[]): DocumentProblem[] {
  const at = (path: PropertyKey[]) =>
    path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
      document,
    );
  const codeOf = (path: PropertyKey[]): DocumentProblem['code'] => {
    if (!['en', 'es', 'tu', 'vos', 'usted'].includes(String(path.at(-1)))) return 'document.shape';
    const said = at(path);
    if (isMissing(said)) return 'words.missing';
    return typeof said === 'string' ? 'words.too-long' : 'document.shape';
  };
  return issues.map(({ path }) => ({ path: path.join('.'), code: codeOf(path) }));
}

/** Nothing, or not in every form of address that was begun. */
const isMissing = (said: unknown): boolean =>
  said !== null && typeof said === 'object'
    ? ['tu', 'vos', 'usted'].some((form) => isMissing((said as Record<string, unknown>)[form]))
    : said === undefined || (typeof said === 'string' && !said.trim());

const checkMinutes = ({ minutes }: Exercise): DocumentProblem[] =>
  minutes.small > minutes.full ? [{ path: 'minutes.small', code: 'minutes.small-longer' }] : [];

function checkVariant(name: VariantName, variant: Variant, exercise: Exercise): DocumentProblem[] {
  const path = `variants.${name}`;
  const ids = variant.steps.map(({ id }) => id);
  const unknown = (list: string[], where: string): DocumentProblem[] =>
    list.flatMap((id, at) =>
      ids.includes(id) ? [] : [{ path: `${path}.${where}.${at}`, code: 'step.unknown' }],
    );
  return [
    ...variant.steps.flatMap((step, at) => checkStep(step, at, name, variant, exercise)),
    ...unknown(variant.small, 'small'),
    ...(variant.turns ?? []).flatMap((turn, at) => unknown(turn, `turns.${at}`)),
    ...checkSmall(path, variant),
    ...checkOpening(path, name, variant, exercise),
    ...checkConditions(name, variant),
  ];
}

function checkStep(
  step: Step,
  at: number,
  name: VariantName,
  { steps }: Variant,
  { fields }: Exercise,
): DocumentProblem[] {
  const path = `variants.${name}.steps.${at}`;
  const problems: DocumentProblem[] = [];
  const found = (code: DocumentProblem['code'], below = '') => problems.push({ path: path + below, code });

  if (steps.findIndex(({ id }) => id === step.id) < at) found('step.repeated');
  if (hasField(step.kind) && !Object.hasOwn(fields, step.id)) found('field.missing');
  if (name === 'solo' && delivers(step.kind) !== 'none') found('solo.delivers');

  for (const from of sourcesOf(step)) {
    const source = steps.findIndex(({ id }) => id === from);
    const kind = steps[source]?.kind;
    if (!kind) found('step.unknown', '.from');
    else if (source >= at) found('step.backwards', '.from');
    else if (!keepsAnswer(kind)) found('step.keeps-nothing', '.from');
  }
  if (repeats(optionsOf(step))) found('option.repeated');
  if (step.kind === 'choice') {
    const families = step.families?.map(({ id }) => id);
    const isAtHome = (family?: string) => (families ? !!family && families.includes(family) : !family);
    if (!step.options.every(({ family }) => isAtHome(family))) found('option.family');
  }
  if (!partsOf(step).every(({ words, without }) => placed(words) && (!without || placed(without.words))))
    found('part.place');
  return problems;
}

/** The small version is a version: where the exercise keeps anything, so does it. */
function checkSmall(path: string, { steps, small }: Variant): DocumentProblem[] {
  const keeps = (step: Step) => keepsAnswer(step.kind) || delivers(step.kind) !== 'none';
  const isEmpty = steps.some(keeps) && !steps.some((step) => small.includes(step.id) && keeps(step));
  return isEmpty ? [{ path: `${path}.small`, code: 'small.empty-of-answers' }] : [];
}

function checkOpening(
  path: string,
  name: VariantName,
  variant: Variant,
  { fields }: Exercise,
): DocumentProblem[] {
  const opens =
    name === 'couple' && variant.steps.some(({ id }) => (fields[id]?.opens ?? 'never') !== 'never');
  if (opens && variant.opening === 'never') return [{ path: `${path}.opening`, code: 'opening.missing' }];
  if (!opens && variant.opening !== 'never')
    return [{ path: `${path}.opening`, code: 'opening.nothing-opens' }];
  return [];
}

/** Where the couple wants no baby words, nothing that names their children may be left. */
function checkChildren(exercise: Exercise): DocumentProblem[] {
  const names = JSON.stringify(withoutBabyWords(exercise)).includes('{children}');
  return names ? [{ path: '', code: 'children.unmarked' }] : [];
}

function checkFields({ fields, variants }: Exercise): DocumentProblem[] {
  const steps = Object.values(variants).flatMap((variant) => variant.steps);
  return Object.entries(fields).flatMap(([id, row]) => {
    const kinds = new Set(steps.filter((step) => step.id === id).map(({ kind }) => kind));
    const problems: DocumentProblem[] = [];
    const found = (code: DocumentProblem['code']) => problems.push({ path: `fields.${id}`, code });
    if (![...kinds].some(hasField)) found('field.unused');
    if (![...kinds].every((kind) => opensAsItShould(kind, row))) found('field.opens-otherwise');
    if (kinds.has('topics') && (row.widest !== 'V1' || row.start !== 'V0'))
      found('field.topics-reach-partner');
    if (kinds.size > 1) found('field.kinds-differ');
    if (!isNarrower(row.start, row.widest)) found('field.start-wider');
    if (row.opens !== 'never' && row.opens !== 'drawn' && !readers(row.widest).partner)
      found('field.opens-to-nobody');
    return problems;
  });
}

/** Marks are only ever drawn from, a note is sent, an offer agreed to; nothing else opens that way. */
function opensAsItShould(kind: Kind, { widest, opens }: FieldRule): boolean {
  const way = { marks: 'drawn', note: 'sent', agree: 'agreed' }[kind as string];
  if (way) return opens === way && (widest === 'VM') === (kind === 'marks');
  return widest !== 'VM' && !['drawn', 'sent', 'agreed'].includes(opens);
}

function sourcesOf(step: Step): string[] {
  if (step.kind === 'show') return [step.from];
  const beside = step.kind === 'compose' && step.beside ? [step.beside] : [];
  const parts = partsOf(step).flatMap(({ from, without }) => (without ? [from, without.part] : [from]));
  return [...parts, ...beside];
}

function partsOf(step: Step) {
  return step.kind === 'compose' || step.kind === 'agree' ? (step.parts ?? []) : [];
}

function optionsOf(step: Step): string[] {
  if (step.kind === 'choice') return step.options.map(({ id }) => id);
  if (step.kind === 'sentence' || step.kind === 'note')
    return (step.sets ?? []).flatMap((set) => set.sentences.map(({ id }) => id));
  if (step.kind === 'marks') return [...step.cards, ...step.neutral].map(({ id }) => id);
  if ('cards' in step) return step.cards.map(({ id }) => id);
  return [];
}

const repeats = (ids: string[]): boolean => new Set(ids).size < ids.length;

const placed = ({ en, es }: { en: string; es: string | Record<string, string> }): boolean =>
  [en, ...(typeof es === 'string' ? [es] : Object.values(es))].every((text) => text.split('{}').length === 2);
