import { id } from './actors.ts';
import { home, moved, one, oneAway, past, row, six, two, type Table } from './rows.ts';

// Who comes to a couple, and who broke the glass. A grant holds by the clock, so its times are near to now.

const hours = (from: number) => new Date(Date.now() + from * 3_600_000).toISOString();
const arrival = (couple: object, name: string, who: string, more: object, read: string) =>
  row({ ...couple, id: id(name), person_id: id(who), told_by: id('kim'), told_at: past, ...more }, read);
const supervision = { kind: 'supervisor', told_at: hours(-96), begins_at: hours(-48), ends_at: hours(48) };
const answered = (couple: object, who: string, by: string) =>
  row({ ...couple, arrival_id: id('max for one'), author_id: id(who), shown_at: hours(-90) }, by, by);
const glass = (name: string, who: string, more: object, read: string) =>
  row({ ...home, id: id(name), person_id: id(who), asked_at: past, ...more }, read);

export const teamTables: Record<string, Table> = {
  arrival: {
    rows: {
      'max for one': arrival(one, 'max for one', 'max', supervision, 'ann ben kim max maxIdle oz'),
      'cas for one': arrival(one, 'cas for one', 'cas', { kind: 'co-therapist', begins_at: '2100-01-01' }, 'ann ben kim oz'),
      'cas for two': arrival(two, 'cas for two', 'cas', { kind: 'co-therapist', begins_at: '2100-01-01', told_by: id('lou') }, 'eve lou hal oz'),
      'val for six': arrival(six, 'val for six', 'val', { kind: 'successor', leaving_id: id('pat'), told_by: id('pat'), begins_at: moved }, 'val oz'),
      'cas, away': arrival(oneAway, 'cas for one', 'cas', { kind: 'co-therapist', begins_at: '2100-01-01' }, 'annElsewhere kimElsewhere ozElsewhere'),
      away: arrival(oneAway, 'max for one', 'max', supervision, 'annElsewhere kimElsewhere ozElsewhere'),
    },
  },
  arrival_answer: {
    set: 'brings_earlier = true',
    rows: {
      ann: answered(one, 'ann', 'ann'),
      ben: answered(one, 'ben', 'ben'),
      away: answered(oneAway, 'ann', 'annElsewhere'),
    },
  },
  'safety.supervision': {
    rows: {
      one: row({ ...one, arrival_id: id('max for one'), is_risk_consult: false }, 'kim max maxIdle'),
      away: row({ ...oneAway, arrival_id: id('max for one'), is_risk_consult: false }, 'kimElsewhere'),
    },
  },
  break_glass: {
    rows: {
      // Waits for a second person: any clinician, and the owner.
      'of lou, waiting': glass('of lou, waiting', 'lou', { couple_id: id('one') }, 'kim lou hal oz val'),
      'of oz, over': glass('of oz, over', 'oz', { couple_id: id('two'), began_at: past }, 'lou hal oz'),
      'of kim, the register': glass('of kim, the register', 'kim', {}, 'kim oz'),
      away: row({ practice_id: oneAway.practice_id, id: id('away'), person_id: id('oz'), asked_at: past }, 'ozElsewhere'),
    },
  },
}; // prettier-ignore
