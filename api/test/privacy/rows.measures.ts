import { id } from './actors.ts';
import {
  away,
  five,
  home,
  moved,
  one,
  oneAway,
  past,
  row,
  six,
  staff,
  therapists,
  three,
  two,
  type Table,
} from './rows.ts';

// Measures: by which right a form is used, what was typed from paper, and whether one's own line may be shown.

const sealed = Buffer.from('x');
const right = (practice: object, name: string, by: string, read: string, ended: string | null = null, change = read) =>
  row({ ...practice, id: id(name), instrument: 'gad-7', language: 'en', recorded_by: id(by), recorded_at: past, ended_at: ended, form_key: null, form_version: null }, read, change); // prettier-ignore

const typed = (
  couple: object,
  name: string,
  of: string,
  by: string,
  read: string,
  more: Record<string, unknown> = {},
) =>
  row(
    {
      ...couple, id: id(`typed ${name}`), revision: 1, person_id: id(of), right_id: id('right'), form_key: null, form_version: null, on_day: '2026-01-05',
      entered_by: id(by), entered_at: past, body_sealed: sealed, ...more,
    },
    read,
  ); // prettier-ignore

const line = (couple: object, of: string, own: string) =>
  row({ ...couple, person_id: id(of), may_show: true }, own, own);

export const measureTables: Record<string, Table> = {
  instrument_right: {
    set: 'ended_at = app.now()',
    rows: {
      standing: right(home, 'right', 'oz', staff, null, therapists),
      ended: right(home, 'right that ended', 'kim', staff, past, therapists),
      away: right(away, 'right', 'oz', 'kimElsewhere ozElsewhere'),
    },
  },
  measurement: {
    rows: {
      'of ann': typed(one, 'ann', 'ann', 'kim', 'kim max'),
      'of ann, taken back': typed(one, 'ann', 'ann', 'kim', 'kim max', { revision: 2, body_sealed: null }),
      'of ben': typed(one, 'ben', 'ben', 'kim', 'kim max'),
      'of eve': typed(two, 'eve', 'eve', 'lou', 'lou hal'),
      // She left the couple; what was typed stays in its record.
      'of fay': typed(three, 'fay', 'fay', 'lou', 'lou'),
      'of hal': typed(five, 'hal', 'hal', 'lou', 'lou'),
      // Before the transfer it was for another therapist.
      'of ivy, before': typed(six, 'ivy', 'ivy', 'pat', ''),
      'of ivy, after': typed(six, 'ivy later', 'ivy', 'val', 'val', { entered_at: moved }),
      away: typed(oneAway, 'ann', 'ann', 'kim', 'kimElsewhere'),
    },
  },
  shown_line: {
    set: 'may_show = false',
    rows: {
      ann: line(one, 'ann', 'ann'),
      ben: line(one, 'ben', 'ben'),
      eve: line(two, 'eve', 'eve'),
      fay: line(three, 'fay', ''),
      hal: line(five, 'hal', 'halAtHome'),
      away: line(oneAway, 'ann', 'annElsewhere'),
    },
  },
};
