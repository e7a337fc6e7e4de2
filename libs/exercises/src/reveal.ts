import type { Answers } from './answers.ts';
import { isHandedIn, waitsForAppointment, type Ending } from './endings.ts';
import type { FieldRule, Opening } from './exercise.ts';
import { isNarrower, readers, type Level } from './level.ts';

// The rules of opening (`product.md`, "Blind items"), as a reducer over one occurrence of a version for two.
// The server does the same on rows; this is what it is compared to.

export const authors = ['a', 'b'] as const;
export type Author = (typeof authors)[number];
export type Reader = 'author' | 'partner' | 'clinician';

export type Part = { answers: Answers; ending: Ending };
export type Opened = { author: Author; field: string };

export type Reveal = {
  readonly fields: Record<string, FieldRule>;
  readonly opening: Opening;
  readonly parts: Record<Author, Part>;
  /** The clinician keeps it for the appointment. */
  readonly held: boolean;
  readonly closed: boolean;
  /** Whose part was handed in when it closed: what comes later never opens. */
  readonly inTime: Record<Author, boolean>;
  /** The openings made so far; narrowing hides what one shows, and never removes it. */
  readonly opened: readonly Opened[];
};

export type Act =
  /** The whole part as its author now wants it; `open` saves a draft, and takes back what was handed in. */
  | { do: 'write'; author: Author; answers: Answers; ending: Ending }
  | { do: 'narrow'; author: Author; field: string; level: Level }
  /** Everything of this author back to "only me". */
  | { do: 'withdraw'; author: Author }
  /** A note goes to the other at once, by a tap that says so; from then on its words stay as they are. */
  | { do: 'send'; author: Author; field: string }
  | { do: 'hold' }
  | { do: 'release' }
  /** The closing time has come. */
  | { do: 'close' }
  /** The clinician opens with both present. It closes first: nobody edits beside the other's words. */
  | { do: 'open-in-appointment' };

export type Refusal =
  'field.unknown' | 'level.too-wide' | 'level.too-narrow' | 'response.closed' | 'opening.not-in-appointment';

const nothing: Part = { answers: {}, ending: 'open' };

/** An occurrence nobody has touched. `fields` are the rows that hold for its variant (`fieldsOf`). */
export const newReveal = (fields: Record<string, FieldRule>, opening: Opening): Reveal => ({
  fields,
  opening,
  parts: { a: nothing, b: nothing },
  held: false,
  closed: false,
  inTime: { a: false, b: false },
  opened: [],
});

/** Why this act is not allowed now, or null where it is. */
export function refusal(state: Reveal, act: Act): Refusal | null {
  switch (act.do) {
    case 'write':
      return refusalToWrite(state, act);
    case 'narrow': {
      const answer = answerOf(state, act.author, act.field);
      if (!answer) return 'field.unknown';
      return isNarrower(act.level, answer.level) ? null : 'level.too-wide';
    }
    case 'withdraw':
      return null;
    case 'send': {
      const answer = answerOf(state, act.author, act.field);
      if (!answer || state.fields[act.field]?.opens !== 'sent') return 'field.unknown';
      if (!readers(answer.level).partner) return 'level.too-narrow';
      return state.closed && !isOpened(state, act.author, act.field) ? 'response.closed' : null;
    }
    case 'hold':
    case 'release':
      return state.closed ? 'response.closed' : null;
    case 'close':
      return state.closed ? 'response.closed' : null;
    case 'open-in-appointment':
      return state.opening === 'never' ? 'opening.not-in-appointment' : null;
  }
}

/** Whether the act is allowed now; `refusal` says why not. */
export const may = (state: Reveal, act: Act): boolean => refusal(state, act) === null;

/** The state after the act. A refused act changes nothing. */
export function after(state: Reveal, act: Act): Reveal {
  if (!may(state, act)) return state;
  switch (act.do) {
    case 'write':
      return withPart(state, act.author, { answers: act.answers, ending: act.ending });
    case 'narrow':
      return withLevels(state, act.author, (field, level) => (field === act.field ? act.level : level));
    case 'withdraw':
      return withLevels(state, act.author, () => 'V0');
    case 'send': {
      const { author, field } = act;
      return isOpened(state, author, field)
        ? state
        : { ...state, opened: [...state.opened, { author, field }] };
    }
    case 'hold':
      return { ...state, held: true };
    case 'release':
      return { ...state, held: false };
    case 'close': {
      const closed = close(state);
      return { ...closed, opened: [...state.opened, ...whatOpens(closed, 'closing')] };
    }
    case 'open-in-appointment': {
      const closed = state.closed ? state : close(state);
      const isNew = (item: Opened) => !isOpened(state, item.author, item.field);
      return { ...closed, opened: [...state.opened, ...whatOpens(closed, 'appointment').filter(isNew)] };
    }
  }
}

/**
 * What both shared in time and would open now, at the closing time or in the appointment.
 * A draft, a narrower answer and no answer are the same here.
 */
export function whatOpens(state: Reveal, when: 'closing' | 'appointment'): Opened[] {
  if (state.opening === 'never') return [];
  if (when === 'closing' && (state.held || state.opening === 'appointment')) return [];
  const isShared = (author: Author, field: string) => {
    const { ending } = state.parts[author];
    const answer = answerOf(state, author, field);
    const inTime = state.closed ? state.inTime[author] : isHandedIn(ending);
    if (!answer || !inTime || (when === 'closing' && waitsForAppointment(ending))) return false;
    return readers(answer.level).partner;
  };
  return Object.entries(state.fields).flatMap(([field, { opens }]) => {
    if (opens !== 'both' && opens !== 'alone') return [];
    const shared = authors.filter((author) => isShared(author, field));
    return opens === 'alone' || shared.length === 2 ? shared.map((author) => ({ author, field })) : [];
  });
}

/** May this reader see the field that `author` wrote, now? The readers beside the author are named from the author's side. */
export function mayRead(state: Reveal, reader: Reader, author: Author, field: string): boolean {
  const answer = answerOf(state, author, field);
  if (!answer) return false;
  if (reader === 'author') return true;
  // A note is out from the moment it was sent, however far the rest is.
  const isSent = state.fields[field]?.opens === 'sent' && isOpened(state, author, field);
  if (!isHandedIn(state.parts[author].ending) && !isSent) return false;
  if (reader === 'clinician') return readers(answer.level).clinicians;
  return readers(answer.level).partner && isOpened(state, author, field);
}

function refusalToWrite(state: Reveal, act: Extract<Act, { do: 'write' }>): Refusal | null {
  for (const [field, { level }] of Object.entries(act.answers)) {
    const row = Object.hasOwn(state.fields, field) ? state.fields[field] : undefined;
    if (!row) return 'field.unknown';
    if (!isNarrower(level, row.widest)) return 'level.too-wide';
  }
  const before = state.parts[act.author];
  const isReworded = Object.entries(state.fields).some(
    ([field, { opens }]) =>
      opens === 'sent' &&
      isOpened(state, act.author, field) &&
      !isSameOrNarrower(before.answers[field], act.answers[field]),
  );
  if (isReworded) return 'response.closed';
  if (!state.closed) return null;
  if (isHandedIn(before.ending) && !isHandedIn(act.ending)) return 'response.closed';
  const isLate = Object.entries(state.fields).some(
    ([field, { opens }]) => opens !== 'never' && !isSameOrNarrower(before.answers[field], act.answers[field]),
  );
  return isLate ? 'response.closed' : null;
}

/** What is out, or may open after closing, only loses readers: its words stay, its level narrows, or it goes. */
function isSameOrNarrower(before: Answers[string] | undefined, now: Answers[string] | undefined): boolean {
  if (!now) return true;
  if (!before) return false;
  return isNarrower(now.level, before.level) && JSON.stringify(now.value) === JSON.stringify(before.value);
}

const close = (state: Reveal): Reveal => ({
  ...state,
  closed: true,
  inTime: { a: isHandedIn(state.parts.a.ending), b: isHandedIn(state.parts.b.ending) },
});

const isOpened = ({ opened }: Reveal, author: Author, field: string): boolean =>
  opened.some((item) => item.author === author && item.field === field);

function answerOf(state: Reveal, author: Author, field: string): Answers[string] | undefined {
  const { answers } = state.parts[author];
  return Object.hasOwn(answers, field) ? answers[field] : undefined;
}

const withPart = (state: Reveal, author: Author, part: Part): Reveal => ({
  ...state,
  parts: { ...state.parts, [author]: part },
});

function withLevels(state: Reveal, author: Author, next: (field: string, level: Level) => Level): Reveal {
  const { answers, ending } = state.parts[author];
  const narrowed = Object.entries(answers).map(([field, answer]): [string, Answers[string]] => [
    field,
    { ...answer, level: next(field, answer.level) },
  ]);
  return withPart(state, author, { answers: Object.fromEntries(narrowed), ending });
}
