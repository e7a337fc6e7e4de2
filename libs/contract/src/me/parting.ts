import { z } from 'zod';
import { Day, Done, Id, Instant, StepId } from '../shapes.ts';

const byPassword = z.object({ password: z.string().min(1).max(200) });

/** What one may end alone. Nothing of it moves a byte of what the other sees. */
export const parting = {
  notForMe: { body: z.object({ asksForPaper: z.boolean() }), response: Done },
  closeAccount: { body: byPassword, response: Done },
  /** To the therapist only: I want this to stop for the two of us. */
  stopTogether: { response: Done },
  /** The one note to both, once it has happened. */
  parted: { response: z.object({ note: z.object({ on: Day, words: z.string().nullable() }).nullable() }) },
  /** The practice closes, or has closed; one's own copy can be taken until then. The same for everybody in it. */
  practiceEnd: {
    response: z.object({
      end: z.object({ closesOn: Day, isClosed: z.boolean(), copyUntil: Day }).nullable(),
    }),
  },
  erasure: { response: z.object({ dueAt: Instant.nullable() }) },
  askErasure: { body: byPassword, response: z.object({ dueAt: Instant }) },
  takeBackErasure: { response: Done },
  /** A private line stays, or leaves after its fourteen days. */
  keepAnswer: {
    params: z.object({ occurrenceId: Id, step: StepId }),
    body: z.object({ isKept: z.boolean() }),
    response: Done,
  },
};
