import { kinds } from '@usward/coach';
import { z } from 'zod';
import {
  Day,
  Done,
  ExerciseDocument,
  Id,
  Instant,
  Opening,
  Plan,
  StopTag,
  Variant,
  Weekday,
  Words,
  passage,
} from '../shapes.ts';

const at = z.object({ coupleId: Id });
const atOccurrence = z.object({ coupleId: Id, occurrenceId: Id });

const Shelf = z.object({
  key: z.string(),
  version: z.number().int(),
  title: Words,
  purpose: Words,
  minutes: z.object({ small: z.number(), full: z.number() }),
  variants: z.array(Variant),
  stoppedBy: z.array(StopTag),
  isStarter: z.boolean(),
  /** Where what is known about it stands. */
  source: z.string(),
  /** The practice's own, not the house's. */
  isOwn: z.boolean(),
  /** It asks of harm: it is answered in the room, and no phone gets it. */
  isInRoomOnly: z.boolean(),
});

const rhythm = {
  weeks: z.number().int().min(1).max(26),
  days: z.array(Weekday).min(1).max(7),
  /** Every week, or every so many weeks: 4 is once a month. */
  every: z.number().int().min(1).max(8).optional(),
};
/** A single one, so many months after the end. */
const boosters = z.array(z.number().int().min(1).max(12)).max(3).optional();

export const Schedule = z.discriminatedUnion('kind', [
  /** Once, open from `start` until its closing hour on `due`. */
  z.object({ kind: z.literal('once'), start: Day, due: Day, boosters }),
  /** `then`: rarer from stage to stage. */
  z.object({
    kind: z.literal('weekly'),
    start: Day,
    ...rhythm,
    then: z.array(z.object(rhythm)).max(3).optional(),
    boosters,
  }),
]);

const ProgramWeek = z.object({
  title: Words,
  purpose: Words,
  isOwn: z.boolean(),
  tasks: z.array(
    z.object({
      exercise: z.string(),
      for: z.enum(['both', 'each']),
      title: Words,
      /** On these days of the week; none where it is once in it. */
      days: z.array(Weekday),
    }),
  ),
});

/** An occurrence as the clinician sees it: never that a private answer exists. */
const Occurrence = z.object({
  occurrenceId: Id,
  on: Day,
  opensAt: Instant,
  closesAt: Instant,
  state: z.enum(['coming', 'open', 'closed', 'opened', 'withdrawn']),
  isHeld: z.boolean(),
});

export const assignments = {
  exercises: {
    query: z.object({ search: z.string().max(80).optional() }),
    response: z.object({ exercises: z.array(Shelf) }),
  },
  exercise: {
    params: z.object({
      key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
      version: z.coerce.number().int().min(1).max(1_000_000),
    }),
    response: ExerciseDocument,
  },
  assignments: {
    params: at,
    response: z.object({
      assignments: z.array(
        z.object({
          assignmentId: Id,
          key: z.string(),
          version: z.number().int(),
          title: Words,
          variant: Variant,
          for: z.array(z.string()),
          plan: Plan,
          on: Day,
          isWithdrawn: z.boolean(),
          /** How many days wait while it rests; null while it goes on. */
          waiting: z.number().int().nullable(),
          occurrences: z.array(Occurrence),
        }),
      ),
      /** What the coming seven days ask of each already, in minutes of the full versions; who has nothing is not there. */
      minutesOfTheWeek: z.array(z.object({ personId: Id, minutes: z.number().int() })),
    }),
  },
  assign: {
    params: at,
    body: z.object({
      key: z.string().max(40),
      version: z.number().int(),
      /** `both` is the joint variant; `each` and `one` are done alone. */
      for: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('both') }),
        z.object({ kind: z.literal('each') }),
        z.object({ kind: z.literal('one'), personId: Id }),
      ]),
      opening: Opening.optional(),
      schedule: Schedule,
      plan: Plan,
      /** A tag stops the exercise; all but `fear` give way to a written reason. */
      overrideReason: passage(500).optional(),
    }),
    response: z.object({
      assignmentId: Id,
      /** One for both, or one for each. */
      assignmentIds: z.array(Id),
      weeklyMinutes: z.number().int(),
      isOverWeeklyMinutes: z.boolean(),
    }),
  },
  programs: {
    response: z.object({
      programs: z.array(
        z.object({
          key: z.string(),
          /** Of the practice's own; null where the house wrote it. */
          version: z.number().int().nullable(),
          title: Words,
          purpose: Words,
          /** What people who need it would type. */
          alsoCalled: z.object({ en: z.array(z.string()), es: z.array(z.string()) }),
          for: z.enum(['couple', 'each']),
          weeks: z.array(ProgramWeek),
          /** How it ends. */
          ending: Words,
        }),
      ),
    }),
  },
  /** Every exercise of the program, over its weeks. `ownWeeks`: the weeks, from 1, that are each on their own. */
  assignProgram: {
    params: at,
    body: z.object({
      key: z.string().max(40),
      start: Day,
      ownWeeks: z.array(z.number().int().min(1).max(12)).max(12).optional(),
      overrideReason: passage(500).optional(),
    }),
    response: z.object({ assignmentIds: z.array(Id) }),
  },
  withdrawAssignment: { params: z.object({ coupleId: Id, assignmentId: Id }), response: Done },
  hold: { params: atOccurrence, body: z.object({ isHeld: z.boolean() }), response: Done },
  openTogether: { params: atOccurrence, response: z.object({ opened: z.number().int() }) },
  /** One person's words for the therapist (V1, and V2 not yet open). Reading is audited. */
  privateWords: {
    params: z.object({ coupleId: Id, personId: Id }),
    query: z.object({ since: Day.optional(), until: Day.optional() }),
    response: z.object({
      displayName: z.string(),
      words: z.array(
        z.object({
          occurrenceId: Id,
          key: z.string(),
          version: z.number().int(),
          title: Words,
          step: z.string(),
          prompt: Words,
          value: z.json(),
          level: z.enum(['V1', 'V2']),
          on: Day,
          handedInAt: Instant,
        }),
      ),
      /** What the coach pointed at where its author said yes, over the last eight weeks, the most frequent first. */
      topics: z.array(z.object({ kind: z.enum(kinds), times: z.number().int() })),
    }),
  },
};
