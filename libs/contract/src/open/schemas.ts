import { z } from 'zod';
import {
  Address,
  Country,
  DisplayName,
  Done,
  Email,
  Instant,
  Locale,
  Password,
  Pin,
  Policy,
  line,
  passage,
} from '../shapes.ts';
import { screen } from './screen.ts';
import { Options, Shown } from '../passkeys.ts';
import type { Endpoints } from '../endpoints.ts';
import type { openEndpoints } from './table.ts';

const Token = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);
const SpokenCode = z.string().regex(/^\d{4}$/);

export const SafeContact = z.object({
  how: z.enum(['any', 'mail', 'call', 'text', 'appointment']),
  when: passage(200),
  mayLeaveMessage: z.boolean(),
  whoElseReads: passage(200),
});

/** The policy and its limits as shown before joining; names nobody. */
const Invitation = z.object({
  kind: z.enum(['partner', 'staff']),
  locale: Locale,
  policy: Policy,
  expiresAt: Instant,
});

/** Whom to call, by country. */
export const HelpDirectory = z.object({
  countries: z.array(
    z.object({
      country: Country,
      lines: z.array(
        z.object({
          name: z.string(),
          number: z.string(),
          note: z.object({ en: z.string(), es: z.string() }),
          checkedOn: z.string().nullable(),
        }),
      ),
    }),
  ),
});

export const open = {
  signInPartner: {
    body: z.object({ name: line(254), password: z.string().min(1).max(200), isOwnPhone: z.boolean() }),
    response: Done,
  },
  signInStaff: {
    body: z.object({
      name: line(254),
      password: z.string().min(1).max(200),
      /** Six digits, or one of the recovery codes. */
      code: z.string().max(40).optional(),
    }),
    response: Done,
  },
  startPasskeySignIn: { response: Options },
  signInPartnerByPasskey: { body: z.object({ shown: Shown, isOwnPhone: z.boolean() }), response: Done },
  signInStaffByPasskey: { body: z.object({ shown: Shown }), response: Done },
  /** Every authenticator and recovery code is lost, and there is no other owner to ask: a wait, told by mail. */
  beginAnew: {
    body: z.object({ name: line(254), password: z.string().min(1).max(200) }),
    response: z.object({ from: Instant }),
  },
  forgotPassword: { body: z.object({ name: line(254) }), response: Done },
  resetPassword: { body: z.object({ token: Token, password: Password }), response: Done },
  confirmEmail: { body: z.object({ token: Token }), response: Done },
  lookAtInvitation: { body: z.object({ token: Token }), response: Invitation },
  join: {
    body: z.object({
      token: Token,
      code: SpokenCode,
      displayName: DisplayName,
      signInName: line(80),
      email: Email.nullable(),
      password: Password,
      pin: Pin,
      locale: Locale,
      address: Address,
      isOwnPhone: z.boolean(),
      safeContact: SafeContact,
      acknowledges: Policy,
    }),
    response: Done,
  },
  joinStaff: {
    body: z.object({
      token: Token,
      code: SpokenCode,
      displayName: DisplayName,
      signInName: line(80),
      password: Password,
      locale: Locale,
    }),
    response: Done,
  },
  declineInvitation: { body: z.object({ token: Token, code: SpokenCode }), response: Done },
  ...screen,
  help: { response: HelpDirectory },
  isLive: { response: z.object({ status: z.literal('ok') }) },
  isReady: { response: z.object({ status: z.literal('ok') }) },
} satisfies Endpoints<typeof openEndpoints>;
