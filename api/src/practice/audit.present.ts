import type { clinic } from '@usward/contract/clinic';
import type { AuditPage } from '../audit/audit.service.ts';
import type { KnownPerson } from '../identity/people.service.ts';
import type { Answer } from '../platform/http/route.ts';

const unknown = '—';

/** Names only of those whom the reader may know; a partner of somebody else's couple stays a dash. */
export const presentAudit = (
  { entries, next }: AuditPage,
  people: Map<string, KnownPerson>,
): Answer<typeof clinic.audit> => ({
  entries: entries.map(({ at, personId, audience, act, coupleId }) => {
    const person = personId === null ? undefined : people.get(personId);
    const staffRole = person?.roles.find((role) => role !== 'partner');
    return {
      at: at.toISOString(),
      who: person?.displayName ?? unknown,
      role: audience === 'me' ? 'partner' : (staffRole ?? unknown),
      act,
      coupleId,
    };
  }),
  next,
});
