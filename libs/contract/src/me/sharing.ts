import { z } from 'zod';
import { Day, Id, Level } from '../shapes.ts';

/** What made an answer wider or narrower, and who reads it from then on. Days, never hours. */
export const SharingAct = z.object({
  on: Day,
  what: z.enum(['chose', 'fewer', 'took-back', 'sent', 'opened', 'opened-in-appointment']),
  level: Level,
});

/** What else one shared, beside answers. Only what the caller chose, or what both were told. */
export const shared = {
  shared: {
    response: z.object({
      /** Words of a talk that both kept. */
      talks: z.array(z.object({ dialogueId: Id, on: Day })),
      /** The therapist may show one's line while both are there. */
      showsLine: z.boolean(),
      releases: z.array(
        z.object({
          releaseId: Id,
          on: Day,
          of: z.enum(['me', 'both']),
          recipient: z.string(),
          agrees: z.boolean(),
        }),
      ),
      /** Who read along with the therapist, or took their place. */
      along: z.array(
        z.object({
          arrivalId: Id,
          kind: z.enum(['co-therapist', 'supervisor', 'successor']),
          name: z.string(),
          from: Day,
          until: Day.nullable(),
        }),
      ),
    }),
  },
};
