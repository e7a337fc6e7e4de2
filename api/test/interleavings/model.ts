import {
  after,
  authors,
  isHandedIn,
  isNarrower,
  mayRead,
  refusal,
  type Act as Pure,
  type Answers,
  type Author,
  type Ending,
  type Level,
  type Reveal,
} from '@usward/exercises';
import { fields, type Field } from './exercise.ts';

/** An act as it leaves a phone: `base` and the fields are those that the phone knew. */
export type PersonalAct =
  | { do: 'write'; author: Author; base: number; answers: Answers; ending: Ending; sent: Field[] }
  | { do: 'levels'; author: Author; levels: Record<string, Level> }
  | { do: 'erase'; author: Author; field: string };
export type Act = PersonalAct | { do: 'hold' | 'release' | 'close' | 'open-in-appointment' };

/** The rules of opening, and around them what the server adds: it merges steps, counts revisions, keeps words aside. */
export type Known = {
  reveal: Reveal;
  revision: Record<Author, number>;
  asides: Record<Author, string[]>;
};

type Given = [string, Answers[string]];
/** What the act is answered, and what holds from then on. */
export type Outcome = { code: string; known: Known };

export function play(known: Known, act: Act): Outcome {
  switch (act.do) {
    case 'write':
      return write(known, act);
    case 'levels':
      return chooseLevels(known, act);
    case 'erase': {
      const { answers, ending } = known.reveal.parts[act.author];
      if (!answers[act.field]) return { code: 'absent', known };
      const others = Object.entries(answers).filter(([field]) => field !== act.field);
      return carry(known, { do: 'write', author: act.author, answers: Object.fromEntries(others), ending });
    }
    default:
      return carry(known, act);
  }
}

/**
 * A write that does not know the last one overwrites nothing, though it may narrow, and hands in nothing that was only
 * saved. Its other words, and those that come too late, are kept aside.
 */
function write(
  known: Known,
  { author, base, answers, ending, sent }: Extract<Act, { do: 'write' }>,
): Outcome {
  const { answers: stored, ending: was } = known.reveal.parts[author];
  const given = Object.entries(answers);
  if (given.some(([field, { level }]) => !isNarrower(level, known.reveal.fields[field]?.widest ?? 'V0')))
    return { code: 'level.too-wide', known };

  const isNew = ([field]: Given) => !(field in stored);
  const differs = ([field, { value }]: Given) => stored[field]?.value !== value;
  const isStale = base !== known.revision[author];
  // Also where the words are the same, so that nobody can find out by guessing.
  const isConflict = isStale && given.some((one) => !isNew(one));
  const isOnlySaved = isConflict && isHandedIn(was) && !isHandedIn(ending);
  const narrows = ([field, { level }]: Given) => isNarrower(level, stored[field]?.level ?? 'V0');
  const taken = given.filter(
    (one) => !isStale || (isNew(one) ? !isOnlySaved : !differs(one) && narrows(one)),
  );
  const outcome = sending(known, isConflict ? [] : sent, {
    do: 'write',
    author,
    answers: { ...stored, ...Object.fromEntries(taken) },
    ending: isConflict ? was : ending,
  });
  if (outcome.code !== 'ok') return { ...outcome, known: withAsides(known, author, given.filter(differs)) };
  if (!isConflict) return outcome;
  const left = given.filter((one) => differs(one) && !taken.includes(one));
  return { code: 'response.conflict', known: withAsides(outcome.known, author, left) };
}

/** What goes out with a write: with it, or neither. */
function sending(known: Known, sent: Field[], act: Extract<Pure, { do: 'write' }>): Outcome {
  const written = carry(known, act);
  if (written.code !== 'ok') return written;
  const sends = sent.map((field) => ({ do: 'send' as const, author: act.author, field }));
  const why = sends.map((send) => refusal(written.known.reveal, send)).find((one) => one);
  if (why) return { code: why === 'response.closed' ? why : 'answer.invalid', known };
  return { code: 'ok', known: { ...written.known, reveal: sends.reduce(after, written.known.reveal) } };
}

function chooseLevels(known: Known, { author, levels }: Extract<Act, { do: 'levels' }>): Outcome {
  const { answers, ending } = known.reveal.parts[author];
  const chosen = Object.entries(levels);
  if (!chosen.every(([field]) => field in answers)) return { code: 'absent', known };
  const isAll = chosen.length === Object.keys(answers).length;
  if (isAll && chosen.every(([, level]) => level === 'V0')) return carry(known, { do: 'withdraw', author });
  const [first, ...more] = chosen;
  if (first && !more.length && isNarrower(first[1], answers[first[0]]?.level ?? 'V0'))
    return carry(known, { do: 'narrow', author, field: first[0], level: first[1] });
  const changed = chosen.map(([field, level]) => [field, { ...answers[field], level }]);
  return carry(known, {
    do: 'write',
    author,
    ending,
    answers: { ...answers, ...Object.fromEntries(changed) },
  });
}

function carry(known: Known, act: Pure): Outcome {
  const { reveal, revision } = known;
  const why = refusal(reveal, act);
  if (why) return { code: why, known };
  const counted = 'author' in act ? { ...revision, [act.author]: revision[act.author] + 1 } : revision;
  return { code: 'ok', known: { ...known, reveal: after(reveal, act), revision: counted } };
}

const withAsides = (known: Known, author: Author, words: Given[]): Known => ({
  ...known,
  asides: {
    ...known.asides,
    [author]: [...known.asides[author], ...words.map(([field, { value }]) => `${field}: ${String(value)}`)],
  },
});

/** Everything the three can read, as short lines. */
export type View = Record<Author | 'clinician', string[]>;

export function viewOf({ reveal, revision, asides }: Known, seen: View): View {
  const { parts, closed, opening } = reveal;
  const lines = (author: Author, may: (field: string) => boolean) =>
    fields.filter(may).map((field) => `${author} ${field}: ${String(parts[author].answers[field]?.value)}`);
  const shared = (author: Author) => lines(author, (field) => mayRead(reveal, 'partner', author, field));
  const opened = [...shared('a'), ...shared('b')];
  const unopened = !closed ? 'nothing' : opening === 'appointment' ? 'waiting' : 'closed';

  const of = (author: Author) => [
    ...opened.map((line) => `us ${line}`),
    `us ${opened.length ? 'opened' : unopened}`,
    ...Object.entries(parts[author].answers).map(
      ([field, { value, level }]) => `mine ${field} ${level}: ${String(value)}`,
    ),
    ...asides[author].map((words) => `aside ${words}`),
    `revision ${revision[author]} ${parts[author].ending}${closed ? ' closed' : ''}`,
  ];
  const isJoint = (author: Author, field: string) =>
    mayRead(reveal, 'partner', author, field) && mayRead(reveal, 'clinician', author, field);
  const joint = fields.flatMap((field) =>
    authors.flatMap((author) => lines(author, (one) => one === field && isJoint(author, one))),
  );
  const alone = authors.flatMap((author) =>
    lines(author, (field) => mayRead(reveal, 'clinician', author, field) && !isJoint(author, field)),
  );
  // The brief shows one thing of what opened, and of whom turns with the day; what has not opened stands behind a door each.
  const quoted = joint.map((line) => `brief ${line.slice(2)}`);
  const shown = quoted.filter((line) => seen.clinician.includes(line) || !isQuoted(seen)).slice(0, 1);
  return { a: of('a').sort(), b: of('b').sort(), clinician: [...alone, ...shown].sort() };
}

const isQuoted = ({ clinician }: View) => clinician.some((line) => line.startsWith('brief '));
