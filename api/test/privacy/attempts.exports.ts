import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { three } from './rows.ts';

const tries =
  (may: boolean) =>
  (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
    as, into, like, with: changed, may,
  }); // prettier-ignore
const may = tries(true);
const mayNot = tries(false);
const fresh = { id: id('fresh') };
const answered = (who: string, release = 'release one') => ({ author_id: id(who), release_id: id(release) });

export const leaving: Attempt[] = [
  may('ann', 'export_file', 'of ann', fresh),
  may('kim', 'export_file', 'of kim', fresh),
  mayNot('ben', 'export_file', 'of ann', fresh),
  mayNot('keeper', 'export_file', 'of ann', fresh),
  mayNot('ann', 'export_file', 'of ann', { ...fresh, audience: 'clinic' }),
  mayNot('ann', 'export_file', 'of ann', { ...fresh, couple_id: id('one') }),
  mayNot('lou', 'export_file', 'of kim', { ...fresh, person_id: id('lou') }),
  mayNot('annElsewhere', 'export_file', 'of ann', fresh),
  may('kim', 'release', 'of both', fresh),
  may('ann', 'release', 'of ann', fresh),
  mayNot('kim', 'release', 'of both', { ...fresh, asked_by: id('lou') }),
  mayNot('lou', 'release', 'of both', { ...fresh, asked_by: id('lou') }),
  mayNot('ann', 'release', 'of both', { ...fresh, asked_by: id('ann') }),
  mayNot('ann', 'release', 'of ann', { ...fresh, person_id: id('ben') }),
  mayNot('ben', 'release', 'of ann', fresh),
  mayNot('fay', 'release', 'of ann', { ...three, ...fresh, person_id: id('fay'), asked_by: id('fay') }),
  mayNot('kimElsewhere', 'release', 'of both', fresh),
  may('ben', 'release_answer', 'of ann', answered('ben')),
  may('ann', 'release_answer', 'of ann', answered('ann', 'release of ann')),
  mayNot('ben', 'release_answer', 'of ann', answered('ann', 'release of ann')),
  mayNot('ben', 'release_answer', 'of ann', answered('ben', 'release of ann')),
  mayNot('eve', 'release_answer', 'of ann', answered('eve')),
  mayNot('kim', 'release_answer', 'of ann', answered('kim')),
  mayNot('annElsewhere', 'release_answer', 'of ann', {}),
];
