import type { Exercise, FieldRule, Locale, Program, Step, VariantName, Words } from '@usward/exercises';
import { isSame } from './same.ts';

/** What became different between two versions, as a person would tell it. */
export type Change =
  | { what: 'version-added' | 'version-removed'; variant: VariantName }
  | { what: 'step-added' | 'step-removed'; variant: VariantName; step: Step }
  /** From and to which place, counted from 1. */
  | { what: 'step-moved'; variant: VariantName; step: Step; from: number; to: number }
  /** Words of a step, or of the exercise where `step` is null; in which languages they changed. */
  | ({ what: 'words'; languages: Locale[]; before: Words | null; after: Words | null } & Where)
  | ({ what: 'setting'; before: unknown; after: unknown } & Where)
  | ({ what: 'item-added' | 'item-removed'; item: Item } & Where)
  | ({ what: 'order' } & Where)
  /** A row of the table of fields: who may read it. */
  | { what: 'readers'; id: string; before: FieldRule | null; after: FieldRule | null };

/** Weeks and their tasks, counted from 1. */
export type ProgramChange =
  | Change
  | { what: 'week-added' | 'week-removed'; number: number; week: Week }
  | { what: 'task-added' | 'task-removed'; number: number; exercise: string };
type Week = Program['weeks'][number];

type Where = { variant: VariantName | null; step: Step | null; path: string[] };
type Item = { id: string };

/** Every change from one document to the next, in the order in which they are read. Two equal documents have none. */
export function difference(before: Exercise, after: Exercise): Change[] {
  const { variants: were, fields: had } = before;
  const { variants: are, fields: has } = after;
  return [
    ...within(aboutIt(before), aboutIt(after), { variant: null, step: null, path: [] }),
    ...(['couple', 'solo'] as const).flatMap((name) => ofVariant(name, were[name], are[name])),
    ...[...new Set([...Object.keys(had), ...Object.keys(has)])].flatMap((id): Change[] => {
      const [one = null, other = null] = [had[id], has[id]];
      return isSame(one, other) ? [] : [{ what: 'readers', id, before: one, after: other }];
    }),
  ];
}

const aboutIt = ({ title, purpose, alsoCalled, minutes, stoppedBy, evidence, smile }: Exercise) => ({
  title, purpose, alsoCalled, minutes, stoppedBy, evidence, smile,
}); // prettier-ignore

/** The same of programs: about it, then week by week, and in each task by task. */
export function differenceOfPrograms(before: Program, after: Program): ProgramChange[] {
  const about = ({ title, purpose, alsoCalled, for: whom, ending }: Program) => ({
    title, purpose, alsoCalled, for: whom, ending,
  }); // prettier-ignore
  const most = Math.max(before.weeks.length, after.weeks.length);
  return [
    ...within(about(before), about(after), { variant: null, step: null, path: [] }),
    ...Array.from({ length: most }, (_, at) => ofWeek(at + 1, before.weeks[at], after.weeks[at])).flat(),
  ];
}

function ofWeek(number: number, before: Week | undefined, after: Week | undefined): ProgramChange[] {
  if (!before) return after ? [{ what: 'week-added', number, week: after }] : [];
  if (!after) return [{ what: 'week-removed', number, week: before }];
  const where = (...path: string[]) => ({
    variant: null,
    step: null,
    path: ['weeks', String(number), ...path],
  });
  const { tasks: were, ...rest } = before;
  const { tasks: are, ...others } = after;
  const among = (tasks: Week['tasks'], exercise: string) => tasks.find((one) => one.exercise === exercise);
  return [
    ...within(rest, others, where()),
    ...were.flatMap(({ exercise }): ProgramChange[] =>
      among(are, exercise) ? [] : [{ what: 'task-removed', number, exercise }],
    ),
    ...are.flatMap((task): ProgramChange[] => {
      const old = among(were, task.exercise);
      return old
        ? within(old, task, where(task.exercise))
        : [{ what: 'task-added', number, exercise: task.exercise }];
    }),
  ];
}

type Variant = Exercise['variants']['solo'];

function ofVariant(variant: VariantName, before: Variant | undefined, after: Variant | undefined): Change[] {
  if (!before || !after) {
    if (!before && !after) return [];
    return [{ what: before ? 'version-removed' : 'version-added', variant }];
  }
  const { steps: were, ...rest } = before;
  const { steps: are, ...others } = after;
  // A step that became another kind is another step.
  const keyOf = ({ id, kind }: Step) => `${kind} ${id}`;
  const stays = (step: Step, among: Step[]) => among.some((other) => keyOf(other) === keyOf(step));
  const staying = were.filter((step) => stays(step, are));
  const standing = unmoved(staying.map(keyOf), are.filter((step) => stays(step, were)).map(keyOf));
  return [
    ...were.flatMap((step): Change[] => (stays(step, are) ? [] : [{ what: 'step-removed', variant, step }])),
    ...are.flatMap((step, at): Change[] => {
      const from = were.findIndex((other) => keyOf(other) === keyOf(step));
      const old = were[from];
      if (!old) return [{ what: 'step-added', variant, step }];
      const isMoved = !standing.has(keyOf(step));
      return [
        ...(isMoved
          ? [{ what: 'step-moved', variant, step, from: from + 1, to: at + 1 } satisfies Change]
          : []),
        ...within(old, step, { variant, step, path: [] }),
      ];
    }),
    ...within(rest, others, { variant, step: null, path: [] }),
  ];
}

/** Those that kept their order: the longest run of them. All others were moved. */
function unmoved(before: string[], after: string[]): Set<string> {
  const places = before.map((key) => after.indexOf(key));
  const best: { length: number; from: number }[] = [];
  places.forEach((place, at) => {
    const longest = best.reduce(
      (found, { length }, from) =>
        (places[from] ?? 0) < place && length > found.length ? { length, from } : found,
      { length: 0, from: -1 },
    );
    best[at] = { length: longest.length + 1, from: longest.from };
  });
  let at = best.reduce(
    (found, { length }, index) => (length > (best[found]?.length ?? 0) ? index : found),
    0,
  );
  const kept = new Set<string>();
  while (at >= 0 && best[at]) {
    kept.add(before[at] ?? '');
    at = best[at]?.from ?? -1;
  }
  return kept;
}

function within(before: unknown, after: unknown, where: Where): Change[] {
  if (isSame(before, after)) return [];
  if (isWords(before ?? after) && isWords(after ?? before)) {
    const [one, other] = [(before ?? null) as Words | null, (after ?? null) as Words | null];
    const languages = (['en', 'es'] as const).filter((locale) => !isSame(one?.[locale], other?.[locale]));
    return [{ what: 'words', languages, before: one, after: other, ...where }];
  }
  if (isList(before) && isList(after)) return inList(before, after, where);
  const level = levelLists(before, after);
  if (level)
    return level[0].flatMap((each, at) =>
      within(each, level[1][at], { ...where, path: [...where.path, String(at + 1)] }),
    );
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      within(before[key], after[key], { ...where, path: [...where.path, key] }),
    );
  return [{ what: 'setting', before, after, ...where }];
}

/** Cards, options, sets: told one by one, by their ids. */
function inList(before: Item[], after: Item[], where: Where): Change[] {
  const stays = ({ id }: Item, among: Item[]) => among.some((other) => other.id === id);
  const ids = (list: Item[], among: Item[]) => list.filter((item) => stays(item, among)).map(({ id }) => id);
  const isMoved = ids(before, after).join() !== ids(after, before).join();
  return [
    ...before.flatMap((item): Change[] =>
      stays(item, after) ? [] : [{ what: 'item-removed', item, ...where }],
    ),
    ...after.flatMap((item) => {
      const old = before.find(({ id }) => id === item.id);
      return old
        ? within(old, item, { ...where, path: [...where.path, item.id] })
        : [{ what: 'item-added', item, ...where } satisfies Change];
    }),
    ...(isMoved ? [{ what: 'order', ...where } satisfies Change] : []),
  ];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is Words =>
  isRecord(value) && typeof value['en'] === 'string' && 'es' in value;
const isList = (value: unknown): value is Item[] => {
  if (!Array.isArray(value)) return false;
  const ids = value.map((each: unknown) => (isRecord(each) ? each['id'] : undefined));
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
};

/** Two lists of as many things, neither of them plain values: told place by place. */
function levelLists(before: unknown, after: unknown): [unknown[], unknown[]] | null {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return null;
  const isPlain = [...before, ...after].some((each) => typeof each !== 'object');
  return isPlain ? null : [before, after];
}
