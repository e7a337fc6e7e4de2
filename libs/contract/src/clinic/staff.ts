import { z } from 'zod';
import { keepPasskey, Options, passkeys, Shown } from '../passkeys.ts';
import { Brand, Device, DisplayName, Done, Email, Id, Locale, Password, Role } from '../shapes.ts';

const CurrentPassword = z.string().min(1).max(200);

/** The clinician's own account. */
export const staff = {
  whoAmI: {
    response: z.object({
      personId: Id,
      displayName: z.string(),
      locale: Locale,
      roles: z.array(Role),
      practiceName: z.string(),
      practiceTimeZone: z.string(),
      brand: Brand,
      isDemo: z.boolean(),
      hasSecondFactor: z.boolean(),
      /** The safety pages stay open until then; null when they ask again. */
      confirmedUntil: z.iso.datetime().nullable(),
    }),
  },
  changeMe: { body: z.object({ displayName: DisplayName, locale: Locale }).partial(), response: Done },
  signOut: { response: Done },
  /** Asked again before the safety pages: the six digits, or the password where no second factor is set (demo). */
  confirm: {
    body: z.object({ proof: z.string().min(1).max(200) }),
    response: z.object({ until: z.iso.datetime() }),
  },
  startSecondFactor: {
    body: z.object({ password: CurrentPassword }),
    response: z.object({ uri: z.string(), secret: z.string() }),
  },
  keepSecondFactor: {
    body: z.object({ code: z.string().regex(/^\d{6}$/) }),
    response: z.object({ recoveryCodes: z.array(z.string()) }),
  },
  ...passkeys,
  /** The first second factor of an account comes with recovery codes, told this once. */
  keepPasskey: { body: keepPasskey, response: z.object({ recoveryCodes: z.array(z.string()) }) },
  startConfirmByPasskey: { response: Options },
  confirmByPasskey: { body: z.object({ shown: Shown }), response: z.object({ until: z.iso.datetime() }) },
  changePassword: { body: z.object({ current: CurrentPassword, next: Password }), response: Done },
  changeEmail: { body: z.object({ password: CurrentPassword, email: Email.nullable() }), response: Done },
  devices: { response: z.object({ devices: z.array(Device) }) },
  revokeDevice: { params: z.object({ deviceId: Id }), response: Done },
  live: {},
};
