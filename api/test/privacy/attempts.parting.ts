import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { departing } from './attempts.departure.ts';

const fresh = id('fresh');
const may = (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
  as, into, like, with: changed, may: true,
}); // prettier-ignore
const mayNot = (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
  as, into, like, with: changed, may: false,
}); // prettier-ignore

/** Only the couple's clinician plans an end, and nobody writes that it has happened; each asks to be erased for themselves. */
export const parting: Attempt[] = [
  ...departing,
  may('kim', 'uncoupling', 'planned', { id: fresh, called_off_at: '2026-01-06T10:00:00Z' }),
  mayNot('kim', 'uncoupling', 'planned', { id: fresh, happened_at: '2026-01-06T10:00:00Z' }),
  may('kim', 'safety.uncoupling', 'one', { uncoupling_id: fresh }),
  ...(['ann', 'ben', 'lou', 'oz', 'max', 'sue', 'keeper', 'kimElsewhere', 'stranger'] as const).flatMap((as) => [
    mayNot(as, 'uncoupling', 'planned', { id: fresh }),
    mayNot(as, 'safety.uncoupling', 'one', { uncoupling_id: fresh }),
  ]),
  mayNot('fay', 'uncoupling', 'happened', { id: fresh }),
  may('ben', 'erasure', 'ann', { id: fresh, person_id: id('ben'), asked_by: id('ben') }),
  may('kim', 'erasure', 'ann', { id: fresh, person_id: id('ben'), asked_by: id('kim') }),
  mayNot('ben', 'erasure', 'ann', { id: fresh, person_id: id('ben'), done_at: '2026-01-06T10:00:00Z' }),
  mayNot('kim', 'erasure', 'ann', { id: fresh, person_id: id('ben'), done_at: '2026-01-06T10:00:00Z' }),
  mayNot('ben', 'erasure', 'ann', { id: fresh, person_id: id('gil') }),
  mayNot('kim', 'erasure', 'ann', { id: fresh, person_id: id('gil') }),
  ...(['lou', 'oz', 'max', 'sue', 'kimElsewhere', 'stranger'] as const).map((as) =>
    mayNot(as, 'erasure', 'ann', { id: fresh, person_id: id('ben') }),
  ),
]; // prettier-ignore
