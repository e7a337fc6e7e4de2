import { z } from 'zod';
import { keepPasskey, passkeys } from '../passkeys.ts';
import { Done, Instant, Pin } from '../shapes.ts';

/** The private area, and the ways into the house. */
export const doors = {
  openPrivate: {
    body: z.object({ pin: Pin }),
    /** `misses`: wrong PINs since the last right one; told once, to whoever knows it. */
    response: z.object({
      until: Instant,
      misses: z.object({ times: z.number().int(), last: Instant }).nullable(),
    }),
  },
  ...passkeys,
  keepPasskey: { body: keepPasskey, response: Done },
  /** `pin`: the PIN, or the code that the therapist told. */
  changePin: {
    body: z.object({ password: z.string().min(1).max(200), pin: Pin, next: Pin }),
    response: Done,
  },
};
