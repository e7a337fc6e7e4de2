import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { away } from './rows.ts';

const may = (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
  as, into, like, with: changed, may: true,
}); // prettier-ignore
const mayNot = (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
  as, into, like, with: changed, may: false,
}); // prettier-ignore

/** What a list keeps is the reader's own, of a couple of theirs; so are the looks at it. */
export const lists: Attempt[] = [
  may('hal', 'caseload', 'lou', { reader_id: id('hal') }),
  mayNot('hal', 'caseload', 'lou', { reader_id: id('kim') }),
  mayNot('kim', 'caseload', 'kim', { reader_id: id('lou') }),
  mayNot('kim', 'caseload', 'kim', { ...away }),
  mayNot('kim', 'caseload', 'lou', { reader_id: id('kim') }),
  mayNot('kimAtHome', 'caseload', 'kim', { couple_id: id('two') }),
  mayNot('kimElsewhere', 'caseload', 'kim', { couple_id: id('two') }),
  may('lou', 'saved_views', 'kim', { person_id: id('lou') }),
  mayNot('kim', 'saved_views', 'kim', { person_id: id('lou') }),
  mayNot('ann', 'saved_views', 'kim', { person_id: id('ann') }),
  mayNot('lou', 'saved_views', 'kim', { practice_id: id('away'), person_id: id('lou') }),
];
