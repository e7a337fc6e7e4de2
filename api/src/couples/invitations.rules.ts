import type { Invitation } from './invitation.entity.ts';

export const daysOpen = 14;
const wrongCodesAllowed = 5;

/** Used, cancelled, declined, expired and guessed at: all the same to whoever holds the link. */
export const isOpen = (invitation: Invitation, now: Date): boolean =>
  !invitation.usedAt &&
  !invitation.cancelledAt &&
  !invitation.declinedAt &&
  invitation.expiresAt > now &&
  invitation.wrongCodes < wrongCodesAllowed;
