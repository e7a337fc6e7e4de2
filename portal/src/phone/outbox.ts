import type { ErrorCode } from '@usward/contract/errors';
import {
  address,
  arrived,
  blank,
  change,
  emptied,
  isEmptied,
  isOver,
  isWaiting,
  returned,
  writtenSince,
  type Draft,
  type Entry,
  type Letter,
} from './entry.ts';
import { oneTab, type Shelf, type Tabs } from './places.ts';

/** What became of a letter: the revision it made, or why not. `later` means: keep it and try again. */
export type Reply = { revision: number } | { refused: ErrorCode } | 'later';

export interface Desk {
  shelf: Shelf;
  deliver: (occurrenceId: string, letter: Letter) => Promise<Reply>;
  newId: () => string;
  /** Where there may be more than one tab. */
  tabs?: Tabs;
}

/** What the screens may know. Occurrences by id; no words. */
export interface OutboxState {
  /** Kept here and not yet with the server. */
  waiting: readonly string[];
  /** Handed in by this person, whether it arrived or not. */
  handedIn: readonly string[];
  isSending: boolean;
  /** The last letter found no way out: what waits goes when there is signal. */
  isHeld: boolean;
  /** The last refusal, until the person has read it. */
  refusal: { occurrenceId: string; code: ErrorCode } | null;
}

/** Where the last refusal waits to be read, whatever becomes of the page. */
const refused = 'refused';

export type Outbox = ReturnType<typeof createOutbox>;

/** Keeps what a person writes and carries it to the server, one letter at a time for each occurrence, in order. */
export function createOutbox({ shelf, deliver, newId, tabs = oneTab() }: Desk) {
  let state: OutboxState = { waiting: [], handedIn: [], isSending: false, isHeld: false, refusal: null };
  const listeners = new Set<() => void>();
  let written = 0;

  const tell = (next: Partial<OutboxState>) => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };
  const nameOf = (occurrenceId: string) => `draft/${occurrenceId}`;
  const read = (occurrenceId: string) => shelf.get<Entry>(nameOf(occurrenceId));
  /** Reads and writes of one occurrence take turns, or a keystroke would undo an arrival. */
  const inTurn = tabs.inTurn;

  function show(occurrenceId: string, entry: Entry | null): void {
    tell({
      waiting: listed(state.waiting, occurrenceId, entry !== null && isWaiting(entry)),
      handedIn: listed(state.handedIn, occurrenceId, entry !== null && entry.draft.ending !== 'open'),
    });
  }

  async function keep(occurrenceId: string, entry: Entry | null): Promise<void> {
    if (entry) await shelf.put(nameOf(occurrenceId), isOver(entry) ? emptied(entry) : entry);
    else await shelf.drop(nameOf(occurrenceId));
    show(occurrenceId, entry);
    tabs.tell(occurrenceId);
  }

  /** As it lies there now, whoever has put it there. */
  async function lookAt(occurrenceId: string): Promise<Entry | null> {
    return inTurn(occurrenceId, async () => {
      const entry = await read(occurrenceId);
      show(occurrenceId, entry);
      return entry;
    });
  }

  async function send(occurrenceId: string): Promise<void> {
    const letter = await inTurn(occurrenceId, async () => {
      const entry = await read(occurrenceId);
      if (!entry) return null;
      const addressed = address(entry, newId());
      if (addressed !== entry) await keep(occurrenceId, addressed);
      return addressed.letter;
    });
    if (!letter) return;
    const reply = await deliver(occurrenceId, letter);
    tell({ isHeld: reply === 'later' });
    if (reply === 'later') return;
    const goesOn = await inTurn(occurrenceId, async () => {
      const entry = await read(occurrenceId);
      if (entry?.letter?.write !== letter.write) return false;
      if ('refused' in reply) {
        const rest = isKeptAside(reply.refused) ? writtenSince(entry, letter) : returned(entry);
        const refusal = { occurrenceId, code: reply.refused };
        await shelf.put(refused, refusal);
        await keep(occurrenceId, rest);
        tell({ refusal });
        return rest?.isChanged === true;
      }
      const next = arrived(entry, reply.revision);
      await keep(occurrenceId, next);
      return next.isChanged;
    });
    if (goesOn) await send(occurrenceId);
  }

  /** One sending at a time: a second call while one runs asks it to look once more. */
  let running: Promise<void> | null = null;
  let again = false;
  async function flush(): Promise<void> {
    again = true;
    running ??= (async () => {
      tell({ isSending: true });
      while (again) {
        again = false;
        await inTurn('out', async () => {
          const names = await shelf.names(nameOf(''));
          for (const name of names) await send(name.slice(nameOf('').length));
        });
      }
    })().finally(() => {
      running = null;
      tell({ isSending: false });
    });
    return running;
  }

  tabs.hear((occurrenceId) => void lookAt(occurrenceId));

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    flush,
    /** The draft of an occurrence as this phone has it; an empty one where it has none. */
    async draft(occurrenceId: string): Promise<Draft> {
      const entry = await inTurn(occurrenceId, () => read(occurrenceId));
      return (entry ?? blank()).draft;
    },
    /** The draft again, each time another tab has written in it; null once it is handed in there, or came back. */
    hear(occurrenceId: string, listener: (draft: Draft | null) => void): () => void {
      const look = async () => {
        const before = written;
        const entry = await lookAt(occurrenceId);
        // A letter typed here meanwhile is not in it: it would vanish from the screen.
        if (before !== written) return look();
        listener(entry && !isEmptied(entry) ? entry.draft : null);
      };
      return tabs.hear((about) => void (about === occurrenceId && look()));
    },
    /** A phone that has not written here yet says so: what another one wrote is not overwritten unseen. */
    write(occurrenceId: string, what: Partial<Draft>): Promise<void> {
      written++;
      return inTurn(occurrenceId, async () => {
        const entry = (await read(occurrenceId)) ?? blank();
        await keep(occurrenceId, change(entry, what));
      });
    },
    /** The person begins anew here, and knows it: what this phone writes takes the place of what another one wrote. */
    beginAnew(occurrenceId: string, revision: number): Promise<void> {
      written++;
      return inTurn(occurrenceId, () => keep(occurrenceId, { ...blank(), revision }));
    },
    hasRead(): void {
      tell({ refusal: null });
      void shelf.drop(refused).catch(() => undefined);
    },
    /** Another person, or nobody, is here now. */
    reset: () => tell({ waiting: [], handedIn: [], isHeld: false, refusal: null }),
    /** Finds what earlier visits left. */
    async look(): Promise<void> {
      tell({ refusal: await shelf.get<OutboxState['refusal']>(refused) });
      for (const name of await shelf.names(nameOf(''))) await lookAt(name.slice(nameOf('').length));
    },
  };
}

/** The server has the words, in their author's private area. For any other reason they stay here. */
const isKeptAside = (code: ErrorCode): boolean =>
  ['response.conflict', 'response.closed', 'assignment.ended'].includes(code);

function listed(all: readonly string[], one: string, isIn: boolean): readonly string[] {
  if (all.includes(one) === isIn) return all;
  return isIn ? [...all, one] : all.filter((other) => other !== one);
}
