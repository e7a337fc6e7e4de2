import type { Who } from '../platform/actors.ts';

/** By which right a form is used is for those who treat to say, and for the owner. */
export const mayRecordRights = (who: Who): boolean =>
  who.audience === 'clinic' && who.roles.some((role) => role === 'owner' || role === 'clinician');
