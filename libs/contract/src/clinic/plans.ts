import { z } from 'zod';
import { errors, type ErrorCode } from '../errors.ts';
import { Day, Done, Id, Plan, Words, passage } from '../shapes.ts';
import { Schedule } from './assignments.ts';

const at = z.object({ coupleId: Id });
const atAssignment = z.object({ coupleId: Id, assignmentId: Id });

/** How a couple stands in the list. `discharged`: nobody of the two is in it any more. */
export const caseStates = ['open-tasks', 'quiet', 'not-joined', 'no-appointment', 'discharged'] as const;
export const CaseState = z.enum(caseStates);

/** A look at the list that its clinician keeps under a name. */
const View = z.object({
  name: z.string().trim().min(1).max(40),
  search: z.string().max(80).optional(),
  state: CaseState.optional(),
  sort: z.enum(['next', 'newest']),
});

export const plans = {
  /** Other words from now on, or other days. Days that have begun stay as they are, and so does every answer. */
  changeAssignment: {
    params: atAssignment,
    body: z.object({
      plan: Plan.optional(),
      schedule: Schedule.optional(),
      overrideReason: passage(500).optional(),
    }),
    response: Done,
  },
  /** What is open stays open; the days to come wait. */
  pauseAssignment: { params: atAssignment, response: Done },
  /** The days that waited, later by whole weeks: the first of them not before `start`. */
  resumeAssignment: {
    params: atAssignment,
    body: z.object({ start: Day, overrideReason: passage(500).optional() }),
    response: Done,
  },
  /** To each alone in many couples: nothing for two can be said here. A result for each, in their order. */
  assignToMany: {
    body: z.object({
      coupleIds: z.array(Id).min(1).max(25),
      key: z.string().max(40),
      version: z.number().int(),
      schedule: Schedule,
      plan: Plan,
    }),
    response: z.object({
      results: z.array(
        z.object({
          assignmentIds: z.array(Id),
          refused: z.enum(Object.keys(errors) as [ErrorCode, ...ErrorCode[]]).nullable(),
        }),
      ),
    }),
  },
  views: { response: z.object({ views: z.array(View) }) },
  keepViews: { body: z.object({ views: z.array(View).max(20) }), response: Done },
  /** What has opened to both and to the therapist, newest first. Reading is audited. */
  answers: {
    params: at,
    query: z.object({ after: z.string().max(200).optional() }),
    response: z.object({
      answers: z.array(
        z.object({
          occurrenceId: Id,
          key: z.string(),
          version: z.number().int(),
          title: Words,
          on: Day,
          pieces: z.array(
            z.object({ personId: Id, by: z.string(), step: z.string(), prompt: Words, value: z.json() }),
          ),
        }),
      ),
      next: z.string().nullable(),
    }),
  },
  /**
   * Who carries what, over time, from what both opened. How fair it felt, each told the therapist alone: it never opens to
   * the other.
   */
  load: {
    params: at,
    response: z.object({
      weeks: z.array(
        z.object({
          on: Day,
          told: z.array(
            z.object({
              personId: Id,
              displayName: z.string(),
              me: z.number().int(),
              partner: z.number().int(),
              both: z.number().int(),
              others: z.number().int(),
              nobody: z.number().int(),
            }),
          ),
        }),
      ),
      felt: z.array(
        z.object({
          personId: Id,
          displayName: z.string(),
          answers: z.array(z.object({ on: Day, words: z.array(Words), own: z.string().nullable() })),
        }),
      ),
    }),
  },
};
