import { z } from 'zod';
import { Done, Id, Instant, Policy } from '../shapes.ts';

/** Who reads what one writes to the therapist, now and soon. Nothing here moves with what the partner does. */
export const care = {
  care: {
    response: z.object({
      therapists: z.array(z.string()),
      policy: Policy,
      news: z.array(
        z.object({
          arrivalId: Id,
          kind: z.enum(['co-therapist', 'supervisor', 'successor']),
          name: z.string(),
          /** Whom a successor follows. */
          leaving: z.string().nullable(),
          beginsAt: Instant,
          endsAt: Instant.nullable(),
          /** By me. What I answered is not read back. */
          isShown: z.boolean(),
          isAnswered: z.boolean(),
        }),
      ),
    }),
  },
  /** Shown on this phone; and of a transfer, what one says to it. */
  answerNews: {
    params: z.object({ arrivalId: Id }),
    body: z.object({ acknowledges: Policy, bringsEarlier: z.boolean() }).partial(),
    response: Done,
  },
};
