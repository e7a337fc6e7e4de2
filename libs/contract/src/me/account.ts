import { z } from 'zod';
import { keepPasskey, passkeys } from '../passkeys.ts';
import { Device, Done, Email, Id, Instant, line, Password, Pin } from '../shapes.ts';

const Current = z.string().min(1).max(200);

/** How one signs in, and where; and the door of the private area. */
export const account = {
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
  devices: { response: z.object({ devices: z.array(Device) }) },
  revokeDevice: { params: z.object({ deviceId: Id }), response: Done },
  /** 32 bytes, base64: seals the drafts kept on this device. The same key for the same person on the same device. */
  deviceKey: { response: z.object({ key: z.string() }) },
  /** `pin`: the PIN, or the code that the therapist told. */
  changePin: { body: z.object({ password: Current, pin: Pin, next: Pin }), response: Done },
  changePassword: { body: z.object({ current: Current, next: Password }), response: Done },
  changeSignInName: { body: z.object({ password: Current, signInName: line(80) }), response: Done },
  changeEmail: { body: z.object({ password: Current, email: Email.nullable() }), response: Done },
};
