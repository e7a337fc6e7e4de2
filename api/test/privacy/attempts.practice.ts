import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { away } from './rows.ts';

const tries =
  (may: boolean) =>
  (as: Attempt['as'], into: string, changed: Record<string, unknown>): Attempt => ({
    as, into, like: 'home', with: changed, may,
  }); // prettier-ignore
const may = tries(true);
const mayNot = tries(false);
const fresh = { id: id('fresh') };

/** What the practice sets is its owner's to set. */
export const practice: Attempt[] = [
  ...['duty_window', 'help_line'].flatMap((into): Attempt[] => [
    may('oz', into, fresh),
    ...(['kim', 'ann', 'keeper', 'ozElsewhere'] as const).map((as) => mayNot(as, into, fresh)),
    mayNot('oz', into, { ...fresh, ...away }),
  ]),
  // There is one already: who may write there hears that, and nobody else.
  ...(['kim', 'ann', 'ozElsewhere', 'nobody'] as const).map((as) => mayNot(as, 'practice_logo', {})),
];
