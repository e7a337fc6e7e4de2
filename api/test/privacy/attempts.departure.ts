import { id, type ActorName } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { past } from './rows.ts';

const fresh = id('fresh');
const attempt = (may: boolean) => (as: ActorName, into: string, like: string, changed: Record<string, unknown>): Attempt =>
  ({ as, into, like, with: changed, may }); // prettier-ignore
const may = attempt(true);
const mayNot = attempt(false);
const notTheirs = ['ann', 'ben', 'kimAtHome', 'keeper', 'exchange', 'kimElsewhere', 'stranger'] as const;

/** Nobody writes that a practice leaves but by the gate; each clinician gives their own, and holds what is theirs to hold. */
export const departing: Attempt[] = [
  ...([...notTheirs, 'oz', 'kim', 'sue'] as const).map((as) =>
    mayNot(as, 'departure', 'home', { id: fresh, taken_back_at: past }),
  ),
  may('kim', 'departure_part', 'lou', { clinician_id: id('kim') }),
  mayNot('kim', 'departure_part', 'lou', { clinician_id: id('hal') }),
  mayNot('kim', 'departure_part', 'lou', { clinician_id: id('kim'), departure_id: fresh }),
  mayNot('sue', 'departure_part', 'lou', { clinician_id: id('sue') }),
  ...notTheirs.map((as) => mayNot(as, 'departure_part', 'lou', { clinician_id: id('kim') })),
  may('kim', 'legal_hold', 'one', { id: fresh, ended_at: past }),
  mayNot('kim', 'legal_hold', 'one', { id: fresh, ended_at: past, held_by: id('lou') }),
  ...([...notTheirs, 'lou', 'oz', 'sue', 'max'] as const).map((as) =>
    mayNot(as, 'legal_hold', 'one', { id: fresh, ended_at: past, held_by: id(as.replace('Elsewhere', '')) }),
  ),
  may('oz', 'export_file', 'of kim', { id: fresh, person_id: id('oz'), couple_id: null, departure_id: id('departure') }),
  mayNot('kim', 'export_file', 'of kim', { id: fresh, couple_id: null, departure_id: id('departure') }),
  mayNot('oz', 'export_file', 'of kim', { id: fresh, person_id: id('oz'), couple_id: null, departure_id: fresh }),
]; // prettier-ignore
