import { id } from './actors.ts';
import { five, one, oneAway, past, row, three, two, type Table } from './rows.ts';

// What the therapist writes: notes of their own, points of the agenda, replies beside answers.

const note = (couple: object, name: string, author: string, read: string, own = read) =>
  row({ ...couple, id: id(`note ${name}`), author_id: id(author), begun_at: past }, read, own, own);
const shared = (couple: object, of: string, author: string, reader: string, read: string, own: string) =>
  row({ ...couple, note_id: id(`note ${of}`), author_id: id(author), reader_id: id(reader) }, read, '', own);
const point = (
  couple: object,
  name: string,
  [by, as]: [string, 'partner' | 'clinician'],
  read: string,
  settle: string,
  remove: string,
  done: string | null = null,
) =>
  row(
    { ...couple, id: id(`point ${name}`), added_by: id(by), added_as: as, is_named: false, added_at: past, done_at: done },
    read,
    settle,
    remove,
  ); // prettier-ignore
const reply = (
  [couple, at, author, step]: [object, string, string, string],
  [level, therapist]: ['V1' | 'V2', string],
  read: string,
  change: string,
  remove: string,
) =>
  row(
    { ...couple, occurrence_id: id(at), author_id: id(author), step, level, therapist_id: id(therapist), written_at: past },
    read,
    change,
    remove,
  ); // prettier-ignore

export const noteTables: Record<string, Table> = {
  note: {
    set: 'revision = 2',
    rows: {
      'of kim': note(one, 'of kim', 'kim', 'kim'),
      // Of somebody who was on the case.
      'of lou, on one': note(one, 'of lou, on one', 'lou', ''),
      'of lou': note(two, 'of lou', 'lou', 'lou'),
      'of lou, shared': note(two, 'of lou, shared', 'lou', 'lou hal', 'lou'),
      'of hal': note(two, 'of hal', 'hal', 'hal'),
      away: note(oneAway, 'of kim', 'kim', 'kimElsewhere'),
    },
  },
  note_reader: {
    rows: {
      hal: shared(two, 'of lou, shared', 'lou', 'hal', 'lou hal', 'lou'),
      // Who is not on the case reads nothing of it, whatever stands here.
      kim: shared(two, 'of lou, shared', 'lou', 'kim', 'lou', 'lou'),
      'oz, not on the case': shared(one, 'of kim', 'kim', 'oz', 'kim', 'kim'),
      away: shared(oneAway, 'of kim', 'kim', 'oz', 'kimElsewhere', 'kimElsewhere'),
    },
  },
  agenda_point: {
    set: 'done_at = app.now()',
    rows: {
      ann: point(one, 'of ann', ['ann', 'partner'], 'ann ben kim', 'kim', 'ann'),
      kim: point(one, 'of kim', ['kim', 'clinician'], 'ann ben kim', 'kim', 'kim'),
      'ann, spoken of': point(one, 'old', ['ann', 'partner'], 'ann ben kim', 'kim', '', past),
      two: point(two, 'of two', ['eve', 'partner'], 'eve lou hal', 'lou hal', 'eve'),
      three: point(three, 'of three', ['fay', 'partner'], 'gil lou', 'lou', ''),
      five: point(five, 'of five', ['hal', 'partner'], 'halAtHome lou', 'lou', 'halAtHome'),
      away: point(oneAway, 'of ann', ['ann', 'partner'], 'annElsewhere kimElsewhere', 'kimElsewhere', 'annElsewhere'), // prettier-ignore
    },
  },
  reply: {
    set: "body_sealed = 'x'",
    rows: {
      'to ann alone': reply([one, 'first', 'ann', 'v1'], ['V1', 'kim'], 'ann kim', 'kim', 'ann kim'),
      'to both': reply([one, 'first', 'ann', 'v2'], ['V2', 'kim'], 'ann ben kim', 'kim', 'ann kim'),
      'to both, not opened': reply([one, 'second', 'ann', 'v2'], ['V2', 'kim'], 'ann kim', 'kim', 'ann kim'),
      // Of a colleague who was on the case.
      'to what was taken back': reply([one, 'first', 'ann', 'back'], ['V1', 'lou'], 'ann', '', 'ann'),
      'to what was left to the therapist': reply([one, 'first', 'ann', 'left'], ['V2', 'lou'], 'ann kim', '', 'ann'), // prettier-ignore
      'to a draft': reply([one, 'second', 'ann', 'draft'], ['V2', 'lou'], 'ann', '', 'ann'),
      'to ben alone, before it opened': reply([one, 'first', 'ben', 'v2'], ['V1', 'lou'], 'ben kim', '', 'ben'), // prettier-ignore
      'to eve': reply([two, 'of two', 'eve', 'v1'], ['V1', 'hal'], 'eve lou hal', 'hal', 'eve hal'),
      'to fay': reply([three, 'of three', 'fay', 'v2'], ['V2', 'lou'], 'fay gil lou', 'lou', 'fay lou'),
      'to hal': reply([five, 'of five', 'hal', 'v2'], ['V2', 'lou'], 'halAtHome lou', 'lou', 'halAtHome lou'),
      away: reply([oneAway, 'first', 'ann', 'v2'], ['V2', 'kim'], 'annElsewhere kimElsewhere', 'kimElsewhere', 'annElsewhere kimElsewhere'), // prettier-ignore
    },
  },
};

const audited = (couple: object, name: string, by: string, act: string, read: string, subject?: string) =>
  row(
    { ...couple, id: id(`audit ${name}`), person_id: id(by), audience: 'clinic', act, subject_id: subject ? id(subject) : null },
    read,
  ); // prettier-ignore

/** That there are notes is known to their author, and to nobody else but whoever reads one. */
export const auditOfNotes: Table['rows'] = {
  'kim keeps a note': audited(one, 'note of kim', 'kim', 'note.begun', 'kim keeper'),
  'lou keeps a note': audited(two, 'note of lou', 'lou', 'note.begun', 'lou keeper'),
  'hal reads a note of lou': audited(two, 'note read', 'hal', 'note.read', 'lou hal keeper', 'lou'),
};
