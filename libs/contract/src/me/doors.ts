import { z } from 'zod';
import { keepPasskey, passkeys } from '../passkeys.ts';
import { Done, Email, Instant, line, Password, Pin } from '../shapes.ts';

const Current = z.string().min(1).max(200);

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
    body: z.object({ password: Current, pin: Pin, next: Pin }),
    response: Done,
  },
  changePassword: { body: z.object({ current: Current, next: Password }), response: Done },
  changeSignInName: { body: z.object({ password: Current, signInName: line(80) }), response: Done },
  changeEmail: { body: z.object({ password: Current, email: Email.nullable() }), response: Done },
};
