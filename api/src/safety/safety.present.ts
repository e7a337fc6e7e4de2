import type { clinic } from '@usward/contract/clinic';
import { dayIn } from '@usward/schedule';
import type { KnownPerson } from '../identity/people.service.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Suitability } from './suitability.entity.ts';

/** The sealed part of a decision. */
export type Asked = Omit<Body<typeof clinic.recordSuitability>, 'decision'>;
/** What was left in the box. */
export type Left = Partner['screens'][number];
type Partner = Answer<typeof clinic.safety>['partners'][number];

export const presentPartner = (
  personId: string,
  person: KnownPerson | undefined,
  timeZone: string,
  decided: Suitability | undefined,
  asked: Asked | undefined,
  screens: Left[],
): Partner => ({
  personId,
  displayName: person?.displayName ?? '—',
  decision: decided?.decision ?? null,
  on: decided ? dayIn(timeZone, decided.decidedAt) : null,
  askAgainOn: decided?.askAgainOn ?? null,
  wasAskedAlone: asked?.wasAskedAlone ?? null,
  concerns: asked?.concerns ?? [],
  note: asked?.note ?? null,
  screens,
});
