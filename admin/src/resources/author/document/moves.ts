/** Where something stands in a document: `['variants', 'solo', 'steps', 2, 'prompt', 'en']`. */
export type Path = readonly (string | number)[];

/** One change of a document. Each has an inverse, so that everything can be taken back. */
export type Move =
  /** `undefined` takes the place away. */
  | { do: 'put'; path: Path; value: unknown }
  | { do: 'insert'; path: Path; at: number; value: unknown }
  | { do: 'remove'; path: Path; at: number }
  | { do: 'shift'; path: Path; from: number; to: number }
  | { do: 'all'; moves: readonly Move[] };

export type Moved = { document: unknown; inverse: Move };

/** What stands there; undefined where the way does not lead anywhere. */
export const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isTree(value) ? value[key as never] : undefined), document);

/** The document after the move, and the move that undoes it. A move that leads nowhere changes nothing. */
export function moved(document: unknown, move: Move): Moved {
  if (move.do === 'all') {
    const inverses: Move[] = [];
    let now = document;
    for (const each of move.moves) {
      const { document: next, inverse } = moved(now, each);
      now = next;
      inverses.unshift(inverse);
    }
    return { document: now, inverse: { do: 'all', moves: inverses } };
  }
  if (move.do === 'put') {
    const before = valueAt(document, move.path);
    if (!isTree(valueAt(document, move.path.slice(0, -1))) || before === move.value)
      return { document, inverse: nothing };
    return { document: putAt(document, move.path, move.value), inverse: { ...move, value: before } };
  }
  const list = valueAt(document, move.path);
  if (!Array.isArray(list)) return { document, inverse: nothing };
  const done = movedIn(list as unknown[], move);
  return done
    ? { document: putAt(document, move.path, done.list), inverse: done.inverse }
    : { document, inverse: nothing };
}

export const nothing: Move = { do: 'all', moves: [] };

type InList = Exclude<Move, { do: 'put' | 'all' }>;

function movedIn(list: unknown[], move: InList): { list: unknown[]; inverse: Move } | null {
  const { path } = move;
  if (move.do === 'insert') {
    const at = Math.min(Math.max(0, move.at), list.length);
    return { list: inserted(list, at, move.value), inverse: { do: 'remove', path, at } };
  }
  if (move.do === 'remove') {
    if (!(move.at in list)) return null;
    const inverse: Move = { do: 'insert', path, at: move.at, value: list[move.at] };
    return { list: without(list, move.at), inverse };
  }
  const { from, to } = move;
  if (!(from in list) || !(to in list)) return null;
  return {
    list: inserted(without(list, from), to, list[from]),
    inverse: { do: 'shift', path, from: to, to: from },
  };
}

// Not `toSpliced` and `with`: the oldest browsers that the console is built for have neither.
const inserted = (list: unknown[], at: number, value: unknown) => [
  ...list.slice(0, at),
  value,
  ...list.slice(at),
];
const without = (list: unknown[], at: number) => list.filter((_, index) => index !== at);

const isTree = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

function putAt(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(tree))
    return (tree as unknown[]).map((each, at) => (at === Number(key) ? putAt(each, rest, value) : each));
  const parent = tree as Record<string, unknown>;
  const next = putAt(parent[key], rest, value);
  if (next !== undefined) return { ...parent, [key]: next };
  return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== String(key)));
}
