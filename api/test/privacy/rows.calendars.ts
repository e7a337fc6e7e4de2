import { hash, id } from './actors.ts';
import { away, home, one, past, row, two, type Table } from './rows.ts';

// Appointments with one of the two alone, and what clinicians have elsewhere: their own, and nobody's besides.

const ofKim = { ...home, clinician_id: id('kim') };
const ofLou = { ...home, clinician_id: id('lou') };
const ofKimAway = { ...away, clinician_id: id('kim') };

export const alone: Table['rows'] = {
  'with ann alone': row({ ...one, id: id('with ann alone'), person_id: id('ann'), starts_at: past, minutes: 50 }, 'kim sue keeper', 'kim sue'), // prettier-ignore
};

export const calendarTables: Record<string, Table> = {
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
