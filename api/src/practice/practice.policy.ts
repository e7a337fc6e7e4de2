import type { Who } from '../platform/actors.ts';

/** The practice's name, zone, country and policy are its owner's to change. */
export const mayChangePractice = (who: Who): boolean =>
  who.audience === 'clinic' && who.roles.includes('owner');
