import { z } from 'zod';
import { Day, Done, Id, Instant, line } from '../shapes.ts';

/** A zip in base64. It is given once. */
export const File = z.object({ name: z.string(), zip: z.string() });

/** What one takes along, who read it, and what may be given to others. All of it behind the PIN. */
export const exports = {
  exports: {
    response: z.object({
      exports: z.array(
        z.object({ exportId: Id, state: z.enum(['making', 'ready', 'fetched']), expiresAt: Instant }),
      ),
    }),
  },
  /** Made while one waits, for this sign-in only. */
  askExport: { response: z.object({ exportId: Id, expiresAt: Instant }) },
  fetchExport: { params: z.object({ exportId: Id }), response: File },
  readers: {
    response: z.object({
      readers: z.array(
        z.object({
          on: Day,
          role: z.enum(['clinician', 'supervisor', 'owner', 'assistant']),
          what: z.enum(['answers', 'taken', 'contact', 'released']),
        }),
      ),
    }),
  },
  releases: {
    response: z.object({
      releases: z.array(
        z.object({
          releaseId: Id,
          /** Of me alone, or of both. What the other said to it is nowhere. */
          of: z.enum(['me', 'both']),
          recipient: z.string(),
          on: Day,
          until: Day,
          agrees: z.boolean().nullable(),
        }),
      ),
    }),
  },
  /** To one's own therapist elsewhere: what one wrote for the therapists here. Asking for it is agreeing to it. */
  askRelease: { body: z.object({ recipient: line(120) }), response: z.object({ releaseId: Id }) },
  answerRelease: {
    params: z.object({ releaseId: Id }),
    body: z.object({ agrees: z.boolean() }),
    response: Done,
  },
};
