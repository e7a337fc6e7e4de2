import { hash, id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { two } from './rows.ts';

const fresh = id('fresh');
const may = (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
  as, into, like, with: changed, may: true,
}); // prettier-ignore
const mayNot = (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
  as, into, like, with: changed, may: false,
}); // prettier-ignore

const cas = { arrival_id: id('cas for one') };

/** News is answered by each for oneself; a supervisor adds nothing anywhere, and the front desk appointments only. */
export const team: Attempt[] = [
  may('ann', 'arrival_answer', 'ann', cas),
  mayNot('ben', 'arrival_answer', 'ann', cas),
  mayNot('kim', 'arrival_answer', 'ann', cas),
  mayNot('max', 'arrival_answer', 'ann', cas),
  mayNot('annElsewhere', 'arrival_answer', 'ann', cas),
  // Of another couple's news, and of news that never was.
  mayNot('ann', 'arrival_answer', 'ann', { arrival_id: id('cas for two') }),
  mayNot('ann', 'arrival_answer', 'ann', { ...two, arrival_id: id('cas for two') }),
  mayNot('ann', 'arrival_answer', 'ann', { arrival_id: id('never was') }),
  may('kim', 'safety.supervision', 'one', cas),
  ...(['lou', 'ann', 'max', 'oz', 'kimElsewhere'] as const).map((as) => mayNot(as, 'safety.supervision', 'one', cas)),
  ...(['kim', 'ann', 'oz', 'max'] as const).flatMap((as) => [
    mayNot(as, 'arrival', 'max for one', { id: fresh }),
    mayNot(as, 'break_glass', 'of lou, waiting', { id: fresh }),
  ]),
  may('sue', 'appointment', 'one', { id: fresh }),
  mayNot('sue', 'invitation', 'ben', { id: fresh, token_hash: hash('fresh') }),
  mayNot('sue', 'assignment', 'for ann', { id: fresh }),
  mayNot('sue', 'membership', 'ben', { person_id: id('nia') }),
  ...[
    ['appointment', 'one', { id: fresh }],
    ['assignment', 'for ann', { id: fresh }],
    ['hold', 'second', { occurrence_id: id('first') }],
    ['reading', 'one', { author_id: id('ben') }],
    ['safety.stop_tag', 'two', { tag: 'fear', couple_id: id('one') }],
    ['membership', 'ben', { person_id: id('nia') }],
  ].map(([table, like, changed]) => mayNot('max', table as string, like as string, changed as object as Record<string, unknown>)),
]; // prettier-ignore
