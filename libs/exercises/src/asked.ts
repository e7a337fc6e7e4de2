import type { Condition, Test } from './condition.ts';
import { saidIn, type Said } from './said.ts';

type Conditional = { id: string; askedIf?: Condition | undefined };
type Values = Readonly<Record<string, unknown>>;

/** The steps that are asked, in their order: each looks at answers before it, and one that is not asked has none. */
export function asked<S extends Conditional>(steps: readonly S[], values: Values): S[] {
  const given = new Map<string, Said>();
  return steps.filter(({ id, askedIf }) => {
    const is = (askedIf ?? []).every((line) => line.some((test) => holds(test, given.get(test.step))));
    if (is && Object.hasOwn(values, id)) given.set(id, saidIn(values[id]));
    return is;
  });
}

/** What is said at a step that is asked, and nothing else. */
export function askedOf<T>(steps: readonly Conditional[], all: Readonly<Record<string, T>>, valueOf: (one: T) => unknown): Record<string, T> {
  const conditional = steps.some(({ askedIf }) => askedIf);
  if (!conditional) return all;
  const values = Object.fromEntries(Object.entries(all).map(([id, one]) => [id, valueOf(one)]));
  const ids = new Set(asked(steps, values).map(({ id }) => id));
  const known = new Set(steps.map(({ id }) => id));
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id) || !known.has(id)));
} // prettier-ignore

/** `!=` and `none-of` hold where nothing is equal, so also where there is no answer. */
function holds(test: Test, said: Said = { picked: [], own: [] }): boolean {
  const { picked, own } = said;
  switch (test.is) {
    case 'answered':
      return picked.length + own.length > 0;
    case 'unanswered':
      return picked.length + own.length === 0;
    case 'one-of':
      return picked.some((id) => test.options.includes(id));
    case 'none-of':
      return !picked.some((id) => test.options.includes(id));
    case '!=':
      return !own.some((words) => compared(words, test.than) === 0);
    default: {
      const { is, than } = test;
      return own.some((words) => isSo[is](compared(words, than)));
    }
  }
}

type Order = number | null;
const isSo: Record<'=' | '>' | '<' | '>=' | '<=', (order: Order) => boolean> = {
  '=': (order) => order === 0,
  '>': (order) => order !== null && order > 0,
  '<': (order) => order !== null && order < 0,
  '>=': (order) => order !== null && order >= 0,
  '<=': (order) => order !== null && order <= 0,
};

/** Numbers as numbers, with a point or a comma; days and hours by their letters. Null where they cannot be compared. */
function compared(words: string, than: number | string): number | null {
  const said = words.trim();
  if (typeof than === 'string') return said === than ? 0 : said < than ? -1 : 1;
  const number = /^[-+]?\d+([.,]\d+)?$/.test(said) ? Number(said.replace(',', '.')) : null;
  return number === null ? null : number - than;
}
