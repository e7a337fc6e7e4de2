import { hash, id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { away } from './rows.ts';

const tries =
  (may: boolean) =>
  (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
    as, into, like, with: changed, may,
  }); // prettier-ignore
const may = tries(true);
const mayNot = tries(false);
const event = { id: id('fresh'), source_hash: hash('fresh') };
const step = { id: id('fresh') };

export const alarms: Attempt[] = [
  may('keeper', 'risk_event', 'of ann', event),
  mayNot('keeper', 'risk_event', 'of ann', { ...event, ...away }),
  may('keeper', 'risk_step', 'of ann', step),
  mayNot('keeper', 'risk_step', 'of ann', { ...step, ...away }),
  ...(['ann', 'kim', 'lou', 'val', 'oz', 'exchange', 'keeperElsewhere'] as const).flatMap((as) => [
    mayNot(as, 'risk_event', 'of ann', event),
    mayNot(as, 'risk_step', 'of ann', step),
  ]),
  mayNot('oz', 'alarm_cover', 'home', away),
  mayNot('kim', 'alarm_cover', 'home', {}),
  mayNot('keeper', 'alarm_cover', 'home', {}),
];
