import { describe, expect, it } from '@jest/globals';
import { exercises } from '@usward/catalogue';
import fc from 'fast-check';
import { after, begun, type Act } from './history.ts';
import { moved, valueAt, type Move, type Path } from './moves.ts';

/** Every place of a document, and every list in it. */
function places(value: unknown, path: Path = []): { all: Path[]; lists: Path[] } {
  if (typeof value !== 'object' || value === null) return { all: [path], lists: [] };
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  const below = keys.map((key) => places(value[key as never], [...path, key]));
  return {
    all: [...(path.length ? [path] : []), ...below.flatMap(({ all }) => all)],
    lists: [...(Array.isArray(value) ? [path] : []), ...below.flatMap(({ lists }) => lists)],
  };
}

const document = fc.constantFrom(...exercises);
/** Any move, mostly within the document, now and then beside it. */
function moveIn(value: unknown): fc.Arbitrary<Move> {
  const { all, lists } = places(value);
  const inList = (path: Path) => {
    const { length } = valueAt(value, path) as unknown[];
    const at = fc.integer({ min: -1, max: length + 1 });
    return fc.oneof(
      at.map((at): Move => ({ do: 'insert', path, at, value: { id: 'new' } })),
      at.map((at): Move => ({ do: 'remove', path, at })),
      fc.tuple(at, at).map(([from, to]): Move => ({ do: 'shift', path, from, to })),
    );
  };
  const { move } = fc.letrec<{ move: Move }>((tie) => ({
    move: fc.oneof(
      { maxDepth: 2 },
      fc
        .tuple(
          fc.constantFrom(...all, ['nowhere', 'at', 'all']),
          fc.constantFrom('words', undefined, 7, { en: 'a', es: 'b' }),
        )
        .map(([path, value]): Move => ({ do: 'put', path, value })),
      fc.constantFrom(...lists).chain(inList),
      fc.array(tie('move'), { maxLength: 4 }).map((moves): Move => ({ do: 'all', moves })),
    ),
  }));
  return move;
}
const documentAndMoves = document.chain((whole) =>
  fc.tuple(fc.constant<unknown>(whole), fc.array(moveIn(whole), { minLength: 1, maxLength: 8 })),
);

describe('a move', () => {
  it('has an inverse that leads back, whatever it is', () => {
    fc.assert(
      fc.property(documentAndMoves, ([whole, moves]) => {
        const { document: after, inverse } = moved(whole, { do: 'all', moves });
        expect(moved(after, inverse).document).toEqual(whole);
      }),
    );
  });

  it('leaves the document before it as it was', () => {
    fc.assert(
      fc.property(documentAndMoves, ([whole, moves]) => {
        const before = structuredClone(whole);
        moved(whole, { do: 'all', moves });
        expect(whole).toEqual(before);
      }),
    );
  });

  it('puts, inserts, takes and shifts', () => {
    const list = { steps: ['a', 'b', 'c'] };
    const after = (move: Move) => moved(list, move).document;
    expect(after({ do: 'put', path: ['steps', 1], value: 'x' })).toEqual({ steps: ['a', 'x', 'c'] });
    expect(after({ do: 'put', path: ['steps'], value: undefined })).toEqual({});
    expect(after({ do: 'insert', path: ['steps'], at: 1, value: 'x' })).toEqual({
      steps: ['a', 'x', 'b', 'c'],
    });
    expect(after({ do: 'remove', path: ['steps'], at: 0 })).toEqual({ steps: ['b', 'c'] });
    expect(after({ do: 'shift', path: ['steps'], from: 0, to: 2 })).toEqual({ steps: ['b', 'c', 'a'] });
  });
});

describe('what was done', () => {
  const acts = (whole: unknown): fc.Arbitrary<Act> =>
    fc.oneof(
      moveIn(whole).map((move): Act => ({ type: 'move', move })),
      fc
        .tuple(fc.constantFrom(['title', 'en'], ['smile', 'es']), fc.string({ maxLength: 3 }))
        .map(([path, value]): Act => ({ type: 'type', path, value })),
      fc.constant<Act>({ type: 'rest' }),
    );
  const worked = document.chain((whole) =>
    fc.tuple(fc.constant<unknown>(whole), fc.array(acts(whole), { maxLength: 12 })),
  );

  it('is taken back to the first letter, and done again to the last', () => {
    fc.assert(
      fc.property(worked, ([whole, done]) => {
        let history = done.reduce(after, begun(whole));
        const last = history.now;
        const { length } = history.past;
        for (let times = 0; times < length; times++) history = after(history, { type: 'undo' });
        expect(history.now).toEqual(whole);
        for (let times = 0; times < length; times++) history = after(history, { type: 'redo' });
        expect(history.now).toEqual(last);
      }),
    );
  });

  it('counts letter after letter at one place as one change, until the typing rests', () => {
    const type = (value: string): Act => ({ type: 'type', path: ['title', 'en'], value });
    const start = begun({ title: { en: 'A', es: 'A' } });
    const written = [type('Ab'), type('Abc'), { type: 'rest' } as const, type('Abcd')].reduce(after, start);
    const once = after(written, { type: 'undo' });
    expect(once.now).toEqual({ title: { en: 'Abc', es: 'A' } });
    expect(after(once, { type: 'undo' }).now).toEqual(start.now);
  });

  it('forgets what was undone once something new is done', () => {
    const start = begun({ title: { en: 'A', es: 'A' } });
    const put = (value: string): Act => ({ type: 'move', move: { do: 'put', path: ['title', 'en'], value } });
    const undone = [put('B'), { type: 'undo' } as const, put('C')].reduce(after, start);
    expect(after(undone, { type: 'redo' })).toBe(undone);
  });
});
