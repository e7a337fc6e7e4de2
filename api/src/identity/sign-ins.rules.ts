import type { Audience, Role } from '../platform/actors.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** In seconds: how long unused, how long at most, and how long the browser keeps the cookie (until it closes, if not said). */
export function lengthOf(audience: Audience, isOwnPhone: boolean) {
  if (audience === 'clinic') return { idle: 15 * minute, absolute: 12 * hour, cookie: undefined };
  if (isOwnPhone) return { idle: 90 * day, absolute: 90 * day, cookie: 90 * day };
  return { idle: 30 * minute, absolute: 12 * hour, cookie: undefined };
}

/** A clinician who is also a client is two people: the audience says which of them signs in. */
export const fits = (audience: Audience, roles: Role[]): boolean =>
  audience === 'me' ? roles.includes('partner') : roles.some((role) => role !== 'partner');
