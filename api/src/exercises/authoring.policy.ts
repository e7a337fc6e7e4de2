import type { Who } from '../platform/actors.ts';

/** To write what couples do is a matter of the trade: for those who treat, and for the owner. */
export const mayAuthor = (who: Who): boolean =>
  who.audience === 'clinic' && who.roles.some((role) => role === 'owner' || role === 'clinician');
