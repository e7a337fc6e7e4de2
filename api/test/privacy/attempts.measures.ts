import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { away, two } from './rows.ts';

const fresh = { id: id('fresh') };
const tries =
  (may: boolean) =>
  (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
    as, into, like, with: changed, may,
  }); // prettier-ignore
const may = tries(true);
const mayNot = tries(false);
const by = (name: string) => ({ ...fresh, recorded_by: id(name) });
const next = { revision: 3, entered_by: id('kim') };
const ownForm = { right_id: null, form_key: 'own-one', form_version: 1 };

export const measures: Attempt[] = [
  may('oz', 'instrument_right', 'standing', by('oz')),
  may('kim', 'instrument_right', 'standing', by('kim')),
  mayNot('kim', 'instrument_right', 'standing', by('oz')),
  mayNot('ann', 'instrument_right', 'standing', by('ann')),
  mayNot('kimAtHome', 'instrument_right', 'standing', by('kim')),
  mayNot('kim', 'instrument_right', 'standing', { ...by('kim'), ...away }),

  may('kim', 'measurement', 'of ann', next),
  ...(['ann', 'ben', 'kimAtHome', 'lou', 'oz', 'exchange', 'keeper', 'kimElsewhere'] as const).map((as) =>
    mayNot(as, 'measurement', 'of ann', { ...next, entered_by: id(as.replace(/(AtHome|Elsewhere)$/, '')) }),
  ),
  // In the name of another; of somebody who is no partner of theirs; without rights, but to take it back.
  mayNot('kim', 'measurement', 'of ann', { ...next, entered_by: id('lou') }),
  mayNot('kim', 'measurement', 'of ann', { ...next, person_id: id('eve') }),
  mayNot('lou', 'measurement', 'of fay', { ...next, entered_by: id('lou') }),
  mayNot('kim', 'measurement', 'of ann', { ...next, ...two }),
  mayNot('kim', 'measurement', 'of ann', { ...next, right_id: id('right that ended') }),
  // A form of the practice's own needs no right; nobody else types it for that.
  may('kim', 'measurement', 'of ann', { ...next, ...ownForm }),
  mayNot('oz', 'measurement', 'of ann', { ...next, ...ownForm, entered_by: id('oz') }),
  mayNot('ann', 'measurement', 'of ann', { ...next, ...ownForm, entered_by: id('ann') }),
  mayNot('kim', 'measurement', 'of ann', { ...next, ...ownForm, person_id: id('eve') }),
  may('kim', 'measurement', 'of ann', { ...next, right_id: id('right that ended'), body_sealed: null }),
  mayNot('kim', 'measurement', 'of ann, taken back', { ...next, ...away }),

  may('gil', 'shown_line', 'fay', { person_id: id('gil') }),
  mayNot('ben', 'shown_line', 'fay', { person_id: id('gil') }),
  mayNot('fay', 'shown_line', 'fay', { person_id: id('fay'), ...two }),
  mayNot('lou', 'shown_line', 'fay', { person_id: id('gil') }),
  mayNot('ann', 'shown_line', 'ann', away),
  mayNot('exchange', 'shown_line', 'ann', { person_id: id('kim') }),
];
