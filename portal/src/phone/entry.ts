import type { Ending, Level } from '@usward/exercises';

export type Answers = Record<string, { value: unknown; level: Level }>;

/** What a person has done with one occurrence so far. */
export interface Draft {
  answers: Answers;
  /** Steps both were present for. */
  happened: string[];
  /** Notes that go to the other at once: the steps whose button was tapped. */
  sent: string[];
  /** The step on the screen, so that a reload comes back to it. */
  at: string | null;
  ending: Ending;
}

/** What went out, or will: repeated until answered, always the same, so that a repeat is harmless. */
export type Letter = Omit<Draft, 'at'> & { write: string; base: number };

/** One occurrence on this phone: the draft, the last revision the server named, and the letter under way. */
export interface Entry {
  draft: Draft;
  revision: number;
  letter: Letter | null;
  /** The draft holds something that neither the server nor the letter has. */
  isChanged: boolean;
}

export const blank = (revision: number): Entry => ({
  draft: { answers: {}, happened: [], sent: [], at: null, ending: 'open' },
  revision,
  letter: null,
  isChanged: false,
});

/** A draft with something more in it; answers are added, the rest is replaced. */
export const added = (draft: Draft, more: Partial<Draft>): Draft => ({
  ...draft,
  ...more,
  answers: { ...draft.answers, ...more.answers },
});

/** The person did something. Moving to another step is kept here but is not worth a letter. */
export function change(entry: Entry, what: Partial<Draft>): Entry {
  const isChanged = entry.isChanged || Object.keys(what).some((part) => part !== 'at');
  return { ...entry, draft: added(entry.draft, what), isChanged };
}

/** Writes the next letter if there is something to say. One under way is never touched: it may have arrived. */
export function address(entry: Entry, write: string): Entry {
  if (entry.letter || !entry.isChanged) return entry;
  const { answers, happened, sent, ending } = entry.draft;
  const letter = { write, base: entry.revision, answers, happened, sent, ending };
  return { ...entry, letter, isChanged: false };
}

/** The server has it. */
export const arrived = (entry: Entry, revision: number): Entry => ({ ...entry, revision, letter: null });

/** The server would not have it: kept here and begun again, to be changed before it is sent anew. */
export const returned = (entry: Entry): Entry => ({
  ...entry,
  draft: { ...entry.draft, ending: 'open' },
  letter: null,
  isChanged: false,
});

/**
 * The server kept the letter's words aside, or has no place for them any more: what was written since goes out by
 * itself, so that it is kept too. Null where there is nothing newer.
 */
export function writtenSince(entry: Entry, { answers: sent }: Letter): Entry | null {
  if (!entry.isChanged) return null;
  const { answers } = entry.draft;
  const newer = Object.entries(answers).filter(([step, { value }]) => !isSame(value, sent[step]?.value));
  return { ...entry, draft: { ...entry.draft, answers: Object.fromEntries(newer) }, letter: null };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const isWaiting = (entry: Entry): boolean => entry.letter !== null || entry.isChanged;

/** Handed in and arrived: the phone keeps its revision and none of its words. */
export const isOver = (entry: Entry): boolean => entry.draft.ending !== 'open' && !isWaiting(entry);
