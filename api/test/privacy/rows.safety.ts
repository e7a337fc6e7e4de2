import { id } from './actors.ts';
import { one, oneAway, past, row, two, type Table } from './rows.ts';

// What was said alone in the building, and what its clinicians decided: theirs, and nobody's else. None stands for
// couples one and two: others of these tests ask why nothing is given to them.

const screen = (couple: object, who: string, read: string) =>
  row({ ...couple, person_id: id(who), id: id(`screen ${who}`), answered_at: past }, read);
const over = { decided_at: past, decided_by: id('kim'), begun_at: past, ended_at: past };
const event = (couple: object, by: string, read: string) =>
  row({ ...couple, id: id('event'), noted_at: '2026-01-01T00:00:00Z', noted_by: id(by) }, read);

export const safetyTables: Record<string, Table> = {
  'safety.screen': {
    rows: {
      ann: screen(one, 'ann', 'kim'),
      eve: screen(two, 'eve', 'lou hal'),
      away: screen(oneAway, 'ann', 'kimElsewhere'),
    },
  },
  'safety.mode': {
    set: 'ended_at = app.now()',
    rows: {
      one: row({ ...one, id: id('mode'), ...over }, 'kim', 'kim'),
      two: row({ ...two, id: id('mode of two'), ...over }, 'lou hal', 'lou hal'),
      // Decided, and waiting for the plan to change: nothing new for two, and nothing else is different yet.
      away: row({ ...oneAway, id: id('mode'), decided_at: '2100-01-01', decided_by: id('kim') }, 'kimElsewhere', 'kimElsewhere'),
    },
  },
  'safety.life_event': {
    rows: {
      one: event(one, 'kim', 'kim'),
      two: row({ ...two, id: id('event of two'), noted_at: past, noted_by: id('lou') }, 'lou hal'),
      away: event(oneAway, 'kim', 'kimElsewhere'),
    },
  },
}; // prettier-ignore
