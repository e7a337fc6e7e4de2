import { z } from 'zod';
import { Day, DisplayName, Done, Id } from './shapes.ts';

const Coded = (most: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .max(most);
const Extensions = z.record(z.string().max(60), z.json()).default({});

/** What a browser answers to `navigator.credentials.create`, as JSON. */
const Made = z.object({
  id: Coded(1400),
  rawId: Coded(1400),
  type: z.literal('public-key'),
  clientExtensionResults: Extensions,
  response: z.object({ clientDataJSON: Coded(4000), attestationObject: Coded(8000) }),
});

/** What a browser answers to `navigator.credentials.get`, as JSON. */
export const Shown = z.object({
  id: Coded(1400),
  rawId: Coded(1400),
  type: z.literal('public-key'),
  clientExtensionResults: Extensions,
  response: z.object({
    clientDataJSON: Coded(4000),
    authenticatorData: Coded(4000),
    signature: Coded(8000),
    userHandle: Coded(200).nullish(),
  }),
});

/** What a browser is given to ask for one: the shapes are WebAuthn’s own. */
export const Options = z.object({ options: z.record(z.string(), z.json()) });

const Passkey = z.object({ id: Id, name: DisplayName, since: Day, lastUsed: Day.nullable() });
const one = z.object({ passkeyId: Id });

/** One’s own passkeys, the same for partners and staff. */
export const passkeys = {
  passkeys: { response: z.object({ passkeys: z.array(Passkey) }) },
  /** A new one needs the password, and a fresh proof by what one has: the PIN of a partner, the second factor of the staff. */
  startPasskey: { body: z.object({ password: z.string().min(1).max(200) }), response: Options },
  renamePasskey: { params: one, body: z.object({ name: DisplayName }), response: Done },
  removePasskey: { params: one, response: Done },
};

export const keepPasskey = z.object({ name: DisplayName, made: Made });
