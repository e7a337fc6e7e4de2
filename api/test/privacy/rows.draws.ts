import { id } from './actors.ts';
import { one, oneAway, past, row, three, two, type Table } from './rows.ts';

// What was drawn from the menus, another exercise beside the menu's, and what Ann begins alone.

const drawn = (couple: object, at: string, of: string, who: string, read: string) =>
  row(
    {
      ...couple,
      occurrence_id: id(at),
      assignment_id: id(of),
      step: 'menu',
      person_id: id(who),
      drawn_at: past,
    },
    read,
  );

export const drawTables: Record<string, Table> = {
  draw: {
    rows: {
      ann: drawn(one, 'first', 'joint one', 'ann', 'ann exchange exchangeOfSecond'),
      ben: drawn(one, 'first', 'joint one', 'ben', 'ben exchange exchangeOfSecond'),
      'ann, of another exercise': drawn(one, 'of other', 'joint other', 'ann', 'ann'),
      eve: drawn(two, 'of two', 'joint of two', 'eve', 'eve'),
      fay: drawn(three, 'of three', 'joint of three', 'fay', ''),
      gil: drawn(three, 'of three', 'joint of three', 'gil', 'gil'),
      away: drawn(oneAway, 'first', 'joint one', 'ann', 'annElsewhere exchangeElsewhere'),
    },
  },
};

type More = Record<'assignment' | 'assignment_member' | 'occurrence' | 'answer', Table['rows']>;

const assignment = (name: string, more: object, read: string, change = '') =>
  row({ ...one, id: id(name), exercise_key: 'support', exercise_version: 1, variant: 'solo', opening: 'never', assigned_at: past, ...more }, read, change); // prettier-ignore
const member = (of: string, who: string, read: string) =>
  row({ ...one, assignment_id: id(of), person_id: id(who) }, read);
const occurrence = (name: string, of: string, read: string, change = '') =>
  row({ ...one, id: id(name), assignment_id: id(of), on_day: '2026-01-05', opens_at: past, closes_at: past }, read, change); // prettier-ignore
const answer = (at: string, of: string, step: string, level: string, read: string, handedIn = true) =>
  row({ ...one, occurrence_id: id(at), assignment_id: id(of), author_id: id('ann'), step, level, handed_in_at: handedIn ? past : null }, `ann ${read}`, 'ann', 'ann'); // prettier-ignore

const begunByAnn = { begun_by: id('ann') };

export const more: More = {
  assignment: {
    'joint other': assignment('joint other', { exercise_key: 'date', variant: 'couple', opening: 'closing' }, 'ann ben kim', 'kim'), // prettier-ignore
    'begun by ann': assignment('begun by ann', begunByAnn, 'ann'),
    'begun by ann, with words for kim': assignment('told by ann', begunByAnn, 'ann kim'),
    // Nobody has it yet: the moment between its two rows.
    'begun by ann just now': assignment('begun just now', begunByAnn, ''),
  },
  assignment_member: {
    'joint other to ann': member('joint other', 'ann', 'ann kim'),
    'joint other to ben': member('joint other', 'ben', 'ben kim'),
    'begun by ann': member('begun by ann', 'ann', 'ann'),
    'told by ann': member('told by ann', 'ann', 'ann kim'),
  },
  occurrence: {
    'of other': occurrence('of other', 'joint other', 'ann ben kim keeper', 'kim'),
    'of begun': occurrence('of begun', 'begun by ann', 'ann keeper'),
    'of told': occurrence('of told', 'told by ann', 'ann kim keeper', 'kim'),
  },
  answer: {
    'ann what both pick, of another exercise': answer('of other', 'joint other', 'vm', 'VM', ''),
    'ann what both pick, draft': answer('second', 'joint one', 'vm-draft', 'VM', '', false),
    'ann begun, only me': answer('of begun', 'begun by ann', 'v0', 'V0', ''),
    'ann begun, draft for kim': answer('of begun', 'begun by ann', 'draft', 'V1', '', false),
    'ann begun, told': answer('of told', 'told by ann', 'v1', 'V1', 'kim'),
    'ann begun, not told': answer('of told', 'told by ann', 'v0', 'V0', ''),
  },
};
