import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { away, two } from './rows.ts';

const tries =
  (may: boolean) =>
  (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
    as, into, like, with: changed, may,
  }); // prettier-ignore
const may = tries(true);
const mayNot = tries(false);

const second = { occurrence_id: id('second') };
const another = { appointment_id: id('fresh') };

/** A clinician marks in their own name what was talked about; each notes for oneself that one was asked. */
export const briefs: Attempt[] = [
  may('kim', 'discussion', 'one', second),
  mayNot('kim', 'discussion', 'one', { ...second, person_id: id('lou') }),
  mayNot('kim', 'discussion', 'two', { ...second, person_id: id('kim') }),
  mayNot('kim', 'discussion', 'one', { ...second, ...away }),
  mayNot('kimElsewhere', 'discussion', 'one', second),
  ...(['lou', 'oz', 'sue', 'max', 'ann', 'keeper', 'exchange'] as const).map((as) =>
    mayNot(as, 'discussion', 'one', { ...second, person_id: id(as) }),
  ),
  mayNot('kimAtHome', 'discussion', 'one', second),
  may('ann', 'asked_hour', 'ann', another),
  mayNot('ann', 'asked_hour', 'ben', another),
  mayNot('ann', 'asked_hour', 'ann', { ...another, ...two }),
  mayNot('ann', 'asked_hour', 'ann', { ...another, ...away }),
  mayNot('annElsewhere', 'asked_hour', 'ann', another),
  mayNot('fay', 'asked_hour', 'fay', another),
  mayNot('hal', 'asked_hour', 'hal', another),
  ...(['ben', 'kim', 'keeper', 'exchange'] as const).map((as) => mayNot(as, 'asked_hour', 'ann', another)),
];
