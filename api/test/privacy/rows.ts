import { id, type ActorName } from './actors.ts';

// Every table with a few rows, and by hand who may read, change or delete each. Whoever is not named may not.
// Columns that are not given are filled with something of their type.

type Row = { columns: Record<string, unknown>; read: ActorName[]; change: ActorName[]; remove: ActorName[] };
export type Table = { rows: Record<string, Row>; set?: string };

const split = (names = '') => names.split(' ').filter(Boolean) as ActorName[];
export const row = (columns: Record<string, unknown>, read: string, change = '', remove = ''): Row => ({
  columns,
  read: split(read),
  change: split(change),
  remove: split(remove),
});

export const past = '2026-01-05T10:00:00Z';
/** When couple six was transferred. */
export const moved = '2026-02-05T10:00:00Z';
export const home = { practice_id: id('home') };
export const away = { practice_id: id('away') };
export const one = { ...home, couple_id: id('one') };
export const two = { ...home, couple_id: id('two') };
export const three = { ...home, couple_id: id('three') };
export const six = { ...home, couple_id: id('six') };
export const five = { ...home, couple_id: id('five') };
export const oneAway = { ...away, couple_id: id('one') };

export const therapists = 'kim lou hal oz val';
export const staff = `${therapists} sue max maxIdle`;
export const all = `ann ben eve fay gil ${staff} halAtHome kimAtHome exchange exchangeOfSecond keeper`;
export const allAway = 'annElsewhere kimElsewhere ozElsewhere exchangeElsewhere keeperElsewhere';

/** Of these a supervisor, who has said which couple, reads what its clinician reads. Max and Kim are of couple one only. */
export const bySupervision = [
  'couple', 'appointment', 'assignment', 'assignment_member', 'occurrence', 'standing', 'answer', 'hold', 'opening', 'happening',
  'dialogue_summary', 'policy_acknowledgement',
]; // prettier-ignore

/** Tables without a row of anyone: who may touch them is the catalog gate’s question. */
export const withoutRows = ['app.mark', 'app.limit_hit', 'migration', 'safety.screen_code'];
