import { z } from 'zod';
import { Done, Id, line } from '../shapes.ts';

/** What a therapist wrote back to an answer. No date: nothing here says when anybody did something. */
export const Reply = z.object({ text: z.string() });

export const notes = {
  /** What is to be spoken of next time. Both and the therapist see it. */
  agenda: {
    /** Also what is kept unread. */
    query: z.object({ all: z.literal('yes').optional() }),
    response: z.object({
      points: z.array(
        z.object({
          pointId: Id,
          words: z.string(),
          /** Whose it is, only where they said so themselves. */
          by: z.enum(['me', 'partner', 'therapist']).nullable(),
          /** One's own may be taken off the list. */
          isMine: z.boolean(),
          isDone: z.boolean(),
        }),
      ),
    }),
  },
  addPoint: {
    params: z.object({ pointId: Id }),
    body: z.object({ words: line(240), isNamed: z.boolean() }),
    response: Done,
  },
  removePoint: { params: z.object({ pointId: Id }), response: Done },
};
