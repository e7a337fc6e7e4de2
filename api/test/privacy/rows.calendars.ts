import { hash, id } from './actors.ts';
import { away, home, one, past, row, three, two, type Table } from './rows.ts';

// Appointments with one of the two alone, and what clinicians have elsewhere: their own, and nobody's besides.

const ofKim = { ...home, clinician_id: id('kim') };
const ofLou = { ...home, clinician_id: id('lou') };
const ofKimAway = { ...away, clinician_id: id('kim') };

export const calendarTables: Record<string, Table> = {
  appointment: {
    set: 'minutes = 40',
    rows: {
      'with ann alone': row({ ...one, id: id('with ann alone'), person_id: id('ann'), starts_at: past, minutes: 50 }, 'kim', 'kim'), // prettier-ignore
      one: row({ ...one, id: id('appointment one'), starts_at: past, minutes: 50 }, 'ann ben kim exchange exchangeOfSecond', 'kim'), // prettier-ignore
      three: row({ ...three, id: id('appointment three'), starts_at: past, minutes: 50 }, 'gil lou', 'lou'),
    },
  },
  calendar: {
    set: 'failures = 1',
    rows: {
      kim: row({ ...ofKim, id: id('calendar of kim') }, 'kim keeper', 'kim', 'kim'),
      lou: row({ ...ofLou, id: id('calendar of lou') }, 'lou keeper', 'lou', 'lou'),
      'kim away': row({ ...ofKimAway, id: id('calendar of kim') }, 'kimElsewhere keeperElsewhere', 'kimElsewhere', 'kimElsewhere'), // prettier-ignore
    },
  },
  calendar_decision: {
    set: 'person_id = NULL',
    rows: {
      kim: row({ ...ofKim, calendar_id: id('calendar of kim'), couple_id: id('one'), key_hash: hash('ann and ben') }, 'kim', 'kim', 'kim'), // prettier-ignore
      lou: row({ ...ofLou, calendar_id: id('calendar of lou'), couple_id: two.couple_id, key_hash: hash('eve') }, 'lou', 'lou', 'lou'), // prettier-ignore
      'kim away': row({ ...ofKimAway, calendar_id: id('calendar of kim'), couple_id: id('one'), key_hash: hash('ann and ben') }, 'kimElsewhere', 'kimElsewhere', 'kimElsewhere'), // prettier-ignore
    },
  },
};
