import { id } from './actors.ts';
import { away, home, one, oneAway, past, row, staff, three, two, type Table } from './rows.ts';

// A practice that leaves, what each clinician gives into it, and what must not be shredded.

const leaving = (practice: object, more: object, read: string) =>
  row({ ...practice, id: id('departure'), asked_by: id('oz'), asked_at: past, closes_on: '2026-06-01', needs_second: true, approved_by: id('kim'), approved_at: past, taken_back_at: null, closed_at: null, ...more }, read); // prettier-ignore
const given = (practice: object, by: string, read: string, remove: string) =>
  row({ ...practice, departure_id: id('departure'), clinician_id: id(by) }, read, '', remove);
const held = (couple: object, more: object, who: string) =>
  row({ ...couple, id: id('hold'), held_by: id('kim'), since: past, ended_at: null, ...more }, who, who);

export const departureTables: Record<string, Table> = {
  departure: {
    rows: {
      home: leaving(home, {}, staff),
      // There was nobody to say yes.
      away: leaving(
        away,
        { needs_second: false, approved_by: null, approved_at: null },
        'kimElsewhere ozElsewhere',
      ),
    },
  },
  departure_part: {
    rows: {
      val: given(home, 'val', 'val oz', 'val'),
      lou: given(home, 'lou', 'lou oz', 'lou'),
      away: given(away, 'kim', 'kimElsewhere ozElsewhere', 'kimElsewhere'),
    },
  },
  legal_hold: {
    set: 'ended_at = app.now()',
    rows: {
      one: held(one, {}, 'kim'),
      two: held(two, { held_by: id('lou') }, 'lou hal'),
      three: held(three, { held_by: id('lou') }, 'lou'),
      away: held(oneAway, {}, 'kimElsewhere'),
    },
  },
};
