import type { Ending, Level, Size } from '@usward/exercises/playing';

export type Answers = Record<string, { value: unknown; level: Level }>;

/** Both speak on this phone, one after the other: nothing of it goes out, or is shown to the other, before they are done. */
export interface Turns {
  size: Size;
  /** Which of the stretches is played now, and where in it. */
  stretch: number;
  at: string | null;
  /** `first` is the one whose phone it is. */
  said: Record<'first' | 'second', Record<string, unknown>>;
}

/** What both said at a step on this phone; it goes out under its own id, so that a repeat is harmless. */
export interface Piece {
  id: string;
  step: string;
  mine: unknown;
  theirs: unknown;
}

/** What a person has done with one occurrence so far. */
export interface Draft {
  answers: Answers;
  /** Steps both were present for. */
  happened: string[];
  /** Notes whose button was tapped: they go to the other at once. */
  sent: string[];
  /** The step on the screen, so that a reload comes back to it. */
  at: string | null;
  ending: Ending;
  turns?: Turns | null;
  together?: readonly Piece[];
}

/** What went out, or will: repeated until answered, always the same, so that a repeat is harmless. */
export type Letter = Omit<Draft, 'at' | 'turns'> & { write: string; base: number };

/** One occurrence on this phone: the draft, what is known of the server, and the letter under way. */
export interface Entry {
  draft: Draft;
  /** The last revision the server named. */
  revision: number;
  /** Steps of which the server has this phone's words, as far as it has said. */
  own: readonly string[];
  /** Another phone has written here too: a step that is not `own` may hold words this one never saw. */
  hasCompany: boolean;
  letter: Letter | null;
  /** Steps written since the last letter. */
  since: readonly string[];
  /** The draft holds something that neither the server nor the letter has. */
  isChanged: boolean;
}

export const blank = (): Entry => ({
  draft: { answers: {}, happened: [], sent: [], at: null, ending: 'open' },
  revision: 0,
  own: [],
  hasCompany: false,
  letter: null,
  since: [],
  isChanged: false,
});

/** A draft with something more in it; answers are added, the rest is replaced. */
export const added = (draft: Draft, more: Partial<Draft>): Draft => ({
  ...draft,
  ...more,
  answers: { ...draft.answers, ...more.answers },
});

/** The person did something. Moving to another step, or taking turns, is kept here but is not worth a letter. */
export function change(entry: Entry, what: Partial<Draft>): Entry {
  const isChanged = entry.isChanged || Object.keys(what).some((part) => part !== 'at' && part !== 'turns');
  const since = union(entry.since, Object.keys(what.answers ?? {}));
  return { ...entry, draft: added(entry.draft, what), since, isChanged };
}

/**
 * Writes the next letter if there is something to say: what was written since the last one. One under way is never
 * touched: it may have arrived. Where another phone wrote too, steps that this one has not written yet travel in a
 * letter of their own that claims to know nothing, so that words never seen here are not overwritten.
 */
export function address(entry: Entry, write: string): Entry {
  if (entry.letter || !entry.isChanged) return entry;
  const { draft, revision, own, hasCompany, since } = entry;
  const unseen = hasCompany ? since.filter((step) => !own.includes(step)) : [];
  const isWhole = unseen.length === 0 || unseen.length === since.length;
  const steps = unseen.length > 0 ? unseen : since;
  const letter: Letter = {
    write,
    base: unseen.length > 0 ? 0 : revision,
    answers: Object.fromEntries(
      steps.flatMap((step) => (draft.answers[step] ? [[step, draft.answers[step]]] : [])),
    ),
    happened: draft.happened,
    sent: draft.sent.filter((step) => isWhole || steps.includes(step)),
    ending: isWhole ? draft.ending : 'open',
    ...(isWhole && draft.together ? { together: draft.together } : {}),
  };
  return { ...entry, letter, since: since.filter((step) => !steps.includes(step)), isChanged: !isWhole };
}

/**
 * The server has it. A revision that skips one tells that somebody else wrote in between: what was emptied here may
 * still stand there, and is emptied once more.
 */
export function arrived(entry: Entry, revision: number): Entry {
  const sent = Object.entries(entry.letter?.answers ?? {});
  const steps = sent.map(([step]) => step);
  const isNext = revision === entry.revision + 1;
  const own = isNext ? union(entry.own, steps) : steps;
  const arrival = { ...entry, revision, own, hasCompany: entry.hasCompany || !isNext, letter: null };
  const emptied = sent.filter(([step, { value }]) => !isNext && entry.own.includes(step) && isEmpty(value));
  if (emptied.length === 0) return arrival;
  const since = union(
    entry.since,
    emptied.map(([step]) => step),
  );
  return { ...arrival, since, isChanged: true };
}

/** The server would not have it: kept here and begun again, to be changed before it is sent anew. */
export const returned = (entry: Entry): Entry => ({
  ...entry,
  draft: { ...entry.draft, ending: 'open' },
  letter: null,
  since: union(Object.keys(entry.letter?.answers ?? {}), entry.since),
  isChanged: false,
});

/**
 * The server kept the letter's words aside: what was written since goes out by itself, so that it is kept too. Null where
 * there is nothing newer.
 */
export function writtenSince(entry: Entry, { answers: sent }: Letter): Entry | null {
  if (!entry.isChanged) return null;
  const { answers } = entry.draft;
  const newer = Object.entries(answers).filter(
    ([step, { value }]) => entry.since.includes(step) && !isSame(value, sent[step]?.value),
  );
  const draft = { ...entry.draft, answers: Object.fromEntries(newer) };
  return { ...entry, draft, letter: null, since: newer.map(([step]) => step), own: [], hasCompany: true };
}

const union = (some: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...some, ...more]),
];

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) ? value.length === 0 : typeof value === 'string' && !value.trim());

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const isWaiting = (entry: Entry): boolean => entry.letter !== null || entry.isChanged;

/** Handed in and arrived: the phone keeps what it knows of the server, and none of its words. */
export const isOver = (entry: Entry): boolean => entry.draft.ending !== 'open' && !isWaiting(entry);

/** The same occurrence with no word left of it. */
export const emptied = ({ revision, own, hasCompany }: Entry): Entry => ({
  ...blank(),
  revision,
  own,
  hasCompany,
});

export const isEmptied = ({ draft, letter }: Entry): boolean =>
  letter === null &&
  !draft.turns &&
  draft.at === null &&
  draft.ending === 'open' &&
  Object.keys(draft.answers).length === 0;
