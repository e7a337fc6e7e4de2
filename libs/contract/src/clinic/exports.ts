import { z } from 'zod';
import { Day, Done, Id, Instant, line } from '../shapes.ts';

const atCouple = z.object({ coupleId: Id });
const atRelease = z.object({ coupleId: Id, releaseId: Id });

/** What leaves the house: only when everybody whom it speaks of has said yes, each alone. Nobody is told who has. */
export const exports = {
  releases: {
    params: atCouple,
    response: z.object({
      releases: z.array(
        z.object({
          releaseId: Id,
          /** Of whom; null: of both. */
          personId: Id.nullable(),
          displayName: z.string().nullable(),
          recipient: z.string(),
          on: Day,
          until: Day,
          /** `making` and `made` are of the file that this sign-in asked for. */
          state: z.enum(['waiting', 'agreed', 'making', 'made']),
          exportId: Id.nullable(),
        }),
      ),
    }),
  },
  askRelease: {
    params: atCouple,
    body: z.object({ personId: Id.nullable(), recipient: line(120) }),
    response: z.object({ releaseId: Id }),
  },
  endRelease: { params: atRelease, response: Done },
  makeRelease: { params: atRelease, response: z.object({ exportId: Id, expiresAt: Instant }) },
  fetchRelease: {
    params: z.object({ coupleId: Id, exportId: Id }),
    response: z.object({ name: z.string(), zip: z.string() }),
  },
  /** Whether anybody touched the audit of the practice, looked at not longer than an hour ago. */
  auditChain: {
    response: z.object({ wholeUntil: Instant.nullable(), checkedAt: Instant, isWhole: z.boolean() }),
  },
};
