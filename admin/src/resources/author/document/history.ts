import { moved, type Move, type Path } from './moves.ts';

/** A document as it is now, and every change that can be taken back or done again. */
export type History = { now: unknown; past: readonly Step[]; future: readonly Move[] };

/** `typing` names the place of a change by typing, for as long as it goes on: letter after letter is one change. */
type Step = { inverse: Move; typing?: string };

export type Act =
  | { type: 'move'; move: Move }
  /** One more letter at this place. */
  | { type: 'type'; path: Path; value: unknown }
  /** The typing rests: what comes next is a change of its own. */
  | { type: 'rest' }
  | { type: 'undo' }
  | { type: 'redo' }
  /** Another document: nothing of before can be taken back. */
  | { type: 'begin'; document: unknown };

/** So many changes can be taken back. */
const longest = 200;

export const begun = (document: unknown): History => ({ now: document, past: [], future: [] });

export function after(history: History, act: Act): History {
  switch (act.type) {
    case 'move': {
      const { document, inverse } = moved(history.now, act.move);
      if (document === history.now) return history;
      return { now: document, past: [...history.past, { inverse }].slice(-longest), future: [] };
    }
    case 'type':
      return typed(history, act.path, act.value);
    case 'rest': {
      const last = history.past.at(-1);
      if (!last?.typing) return history;
      return { ...history, past: [...history.past.slice(0, -1), { inverse: last.inverse }] };
    }
    case 'undo': {
      const last = history.past.at(-1);
      if (!last) return history;
      const { document, inverse } = moved(history.now, last.inverse);
      return { now: document, past: history.past.slice(0, -1), future: [inverse, ...history.future] };
    }
    case 'redo': {
      const [next, ...future] = history.future;
      if (!next) return history;
      const { document, inverse } = moved(history.now, next);
      return { now: document, past: [...history.past, { inverse }], future };
    }
    case 'begin':
      return begun(act.document);
  }
}

function typed(history: History, path: Path, value: unknown): History {
  const typing = JSON.stringify(path);
  const { document, inverse } = moved(history.now, { do: 'put', path, value });
  if (document === history.now) return history;
  const isGoingOn = history.past.at(-1)?.typing === typing;
  const past = isGoingOn ? history.past : [...history.past, { inverse, typing }].slice(-longest);
  return { now: document, past, future: [] };
}
