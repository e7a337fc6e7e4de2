import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { three } from './rows.ts';

const fresh = id('fresh');
const tries =
  (may: boolean) =>
  (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
    as, into, like, with: changed, may,
  }); // prettier-ignore
const may = tries(true);
const mayNot = tries(false);

const another = { id: fresh };
/** Words of Ann's for her therapist, to which nobody has written back. */
const alone = { occurrence_id: id('of ann') };

export const notes: Attempt[] = [
  may('kim', 'note', 'of kim', another),
  mayNot('kim', 'note', 'of lou', { ...another, author_id: id('kim') }),
  mayNot('kim', 'note', 'of kim', { ...another, author_id: id('lou') }),
  mayNot('kimElsewhere', 'note', 'of kim', another),
  ...(['lou', 'oz', 'ann', 'kimAtHome', 'keeper', 'exchange'] as const).map((as) =>
    mayNot(as, 'note', 'of kim', { ...another, author_id: id(as === 'kimAtHome' ? 'kim' : as) }),
  ),
  may('lou', 'note_reader', 'hal', { reader_id: id('oz') }),
  mayNot('hal', 'note_reader', 'hal', { reader_id: id('oz') }),
  mayNot('kim', 'note_reader', 'hal', { reader_id: id('oz') }),
  mayNot('kimElsewhere', 'note_reader', 'oz, not on the case', { reader_id: id('lou') }),
  may('ben', 'agenda_point', 'ann', { ...another, added_by: id('ben') }),
  may('kim', 'agenda_point', 'kim', another),
  mayNot('ben', 'agenda_point', 'ann', another),
  mayNot('ben', 'agenda_point', 'kim', { ...another, added_by: id('ben') }),
  mayNot('kim', 'agenda_point', 'ann', { ...another, added_by: id('kim') }),
  mayNot('lou', 'agenda_point', 'kim', { ...another, added_by: id('lou') }),
  mayNot('fay', 'agenda_point', 'three', { ...another, added_by: id('fay') }),
  mayNot('exchange', 'agenda_point', 'ann', another),
  mayNot('annElsewhere', 'agenda_point', 'ann', another),
  may('kim', 'reply', 'to ann alone', alone),
  // To what the therapist may not read, or for more readers than the words have.
  ...['v0', 'vm', 'vp', 'never'].map((step) => mayNot('kim', 'reply', 'to ann alone', { step })),
  mayNot('kim', 'reply', 'to ann alone', { occurrence_id: id('second'), step: 'draft1' }),
  mayNot('kim', 'reply', 'to ann alone', { ...alone, level: 'V2' }),
  mayNot('kim', 'reply', 'to ann alone', { ...alone, therapist_id: id('lou') }),
  mayNot('kim', 'reply', 'to ann alone', { ...alone, ...three }),
  mayNot('kimElsewhere', 'reply', 'to both', {}),
  ...(['lou', 'oz', 'ann', 'ben', 'keeper', 'exchange'] as const).map((as) =>
    mayNot(as, 'reply', 'to ann alone', { ...alone, therapist_id: id(as) }),
  ),
];
