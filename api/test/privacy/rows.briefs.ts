import { id } from './actors.ts';
import { five, one, oneAway, past, row, six, three, two, type Table } from './rows.ts';

// Around the appointment: what was talked about, for the couple's clinicians; and for which ones each was asked how it
// was, for that one alone.

const talkedAbout = (couple: object, at: string, by: string, read: string) =>
  row({ ...couple, occurrence_id: id(at), person_id: id(by), at: past }, read, '', read);
const asked = (couple: object, who: string, about: string, read: string) =>
  row({ ...couple, person_id: id(who), appointment_id: id(about) }, read);

export const briefTables: Record<string, Table> = {
  discussion: {
    rows: {
      one: talkedAbout(one, 'first', 'kim', 'kim'),
      two: talkedAbout(two, 'of two', 'lou', 'lou hal'),
      // By the clinician of before.
      six: talkedAbout(six, 'of six', 'pat', 'val'),
      away: talkedAbout(oneAway, 'first', 'kim', 'kimElsewhere'),
    },
  },
  asked_hour: {
    rows: {
      ann: asked(one, 'ann', 'appointment one', 'ann'),
      ben: asked(one, 'ben', 'appointment one', 'ben'),
      fay: asked(three, 'fay', 'appointment three', 'fay'),
      hal: asked(five, 'hal', 'appointment five', 'halAtHome'),
      away: asked(oneAway, 'ann', 'appointment one', 'annElsewhere'),
    },
  },
};
