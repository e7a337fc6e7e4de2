import { id } from './actors.ts';
import { assignmentOf } from './rows.between.ts';
import { away, home, one, oneAway, past, row, three, two, type Table } from './rows.ts';

// The end of a couple's work, and of a person's record.

const parting = (couple: object, name: string, more: object, read: string, change = '') =>
  row({ ...couple, id: id(name), at: past, ...more }, read, change);
const erasure = (practice: object, name: string, who: string, more: object, read: string, change: string) =>
  row(
    { ...practice, id: id(name), person_id: id(who), asked_by: id(who), due_at: past, ...more },
    read,
    change,
  );

export const partingTables: Record<string, Table> = {
  uncoupling: {
    set: 'called_off_at = app.now()',
    rows: {
      // Neither Ann nor Ben knows of it.
      planned: parting(one, 'parting of one', {}, 'kim', 'kim'),
      // Fay was one of the two; Gil, who still is, is told nothing here.
      happened: parting(three, 'parting of three', { happened_at: past }, 'fay lou'),
      'of two': parting(two, 'parting of two', { happened_at: past }, 'lou hal'),
      away: parting(oneAway, 'parting of one', {}, 'kimElsewhere', 'kimElsewhere'),
    },
  },
  'safety.uncoupling': {
    rows: {
      one: row({ ...one, uncoupling_id: id('parting of one'), asked_by: id('ann'), decided_by: id('kim') }, 'kim'),
      three: row({ ...three, uncoupling_id: id('parting of three'), asked_by: id('fay'), decided_by: id('lou') }, 'lou'),
      away: row({ ...oneAway, uncoupling_id: id('parting of one'), decided_by: id('kim') }, 'kimElsewhere'),
    },
  },
  erasure: {
    set: 'taken_back_at = app.now()',
    rows: {
      ann: erasure(home, 'erasure of ann', 'ann', {}, 'ann kim keeper', 'ann kim keeper'),
      // What the practice must keep is not taken back by the one who asked.
      'fay, held': erasure(home, 'erasure of fay', 'fay', { held_until: '2100-01-01' }, 'fay lou keeper', 'lou keeper'),
      'eve, done': erasure(home, 'erasure of eve', 'eve', { done_at: past }, 'eve lou hal keeper', 'keeper'),
      away: erasure(away, 'erasure of ann', 'ann', {}, 'annElsewhere kimElsewhere keeperElsewhere', 'annElsewhere kimElsewhere keeperElsewhere'),
    },
  },
}; // prettier-ignore

const answerAt = (at: string, author: string, step: string, level: string) => ({
  occurrence_id: id(at),
  assignment_id: id(assignmentOf[at] ?? ''),
  author_id: id(author),
  step,
  level,
});

/** Answers of somebody whose record the practice keeps shut, and of one whose days are over. */
export const shutOrLeaving = {
  'dan therapist': row({ ...two, ...answerAt('of two', 'dan', 'v1', 'V1'), handed_in_at: past }, ''),
  'ann only me, its days over': row(
    { ...one, ...answerAt('first', 'ann', 'over', 'V0'), handed_in_at: null, leaves_at: past },
    'ann',
    'ann',
    'ann keeper',
  ),
};
