import type { clinic } from '@usward/contract/clinic';
import type { KnownPerson } from '../identity/people.service.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Practice } from './practice.entity.ts';

type Presented = Answer<typeof clinic.practice>;

export const presentPractice = (
  { name, timeZone, country, policy, isDemo }: Practice,
  verdictFeelings: Presented['verdictFeelings'],
): Presented => ({ name, timeZone, country, policy, isDemo, verdictFeelings });

export const presentTeam = (people: KnownPerson[]): Answer<typeof clinic.team> => ({
  people: people.map(({ id, displayName, roles, joinedAt, leftAt }) => ({
    personId: id,
    displayName,
    roles: roles.filter((role) => role !== 'partner'),
    hasJoined: joinedAt !== null,
    hasLeft: leftAt !== null,
  })),
});

/** What a screen needs to look like the practice; the logo is asked for where its version is another one. */
export const presentBrand = ({ actionLight, actionNight, logoVersion }: Practice) => ({
  light: actionLight,
  night: actionNight,
  logo: logoVersion,
});
