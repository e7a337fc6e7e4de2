import { hash, id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { away } from './rows.ts';

const tries =
  (may: boolean) =>
  (as: Attempt['as'], into: string, changed: Record<string, unknown>): Attempt => ({
    as, into, like: 'kim', with: changed, may,
  }); // prettier-ignore
const may = tries(true);
const mayNot = tries(false);
const others = ['ann', 'lou', 'oz', 'keeper', 'exchange', 'kimAtHome', 'kimElsewhere', 'nobody'] as const;
const fresh = { id: id('fresh') };
const another = { key_hash: hash('fresh') };

/** A clinician has calendars for oneself, and says of entries that they are one’s own couples. */
export const calendars: Attempt[] = [
  may('kim', 'calendar', fresh),
  ...others.map((as) => mayNot(as, 'calendar', fresh)),
  mayNot('kim', 'calendar', { ...fresh, clinician_id: id('lou') }),
  mayNot('kim', 'calendar', { ...fresh, ...away }),
  may('kim', 'calendar_decision', another),
  may('kim', 'calendar_decision', { ...another, couple_id: null }),
  ...others.map((as) => mayNot(as, 'calendar_decision', another)),
  mayNot('kim', 'calendar_decision', { ...another, couple_id: id('two') }),
  mayNot('kim', 'calendar_decision', { ...another, clinician_id: id('lou') }),
];
