import type { Who } from '../platform/actors.ts';

/** The practice's name, zone, country and policy are its owner's to change. */
export const mayChangePractice = (who: Who): boolean =>
  who.audience === 'clinic' && who.roles.includes('owner');

/** What the coach hints at is a matter of the trade: for those who treat, and for the owner. */
export const mayChangeVerdictFeelings = (who: Who): boolean =>
  who.audience === 'clinic' && who.roles.some((role) => role === 'owner' || role === 'clinician');
