import type { clinic } from '@usward/contract/clinic';
import type { Answer, Body } from '../platform/http/route.ts';

export type AssignmentRow = Answer<typeof clinic.assignments>['assignments'][number];
export type Plan = AssignmentRow['plan'];
export type Assign = Body<typeof clinic.assign>;
export type Assigned = Answer<typeof clinic.assign>;

type Timed = {
  opensAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  isOpened: boolean;
  isWithdrawn: boolean;
};

/** An occurrence as the clinician sees it. */
export function stateOf({ opensAt, closesAt, closedAt, isOpened, isWithdrawn }: Timed, now: Date) {
  if (isOpened) return 'opened';
  if (isWithdrawn) return 'withdrawn';
  if (opensAt > now) return 'coming';
  return closedAt || closesAt <= now ? 'closed' : 'open';
}
