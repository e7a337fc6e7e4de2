import { id } from './actors.ts';
import { assignmentOf } from './rows.between.ts';
import { five, one, oneAway, past, row, three, two, type Table } from './rows.ts';

// Talks: that there is one, how it stands, what was typed, and its counts once it is over.

type Talk = { couple: object; at: string; by: string; with: string; more?: object };
const over = { ended: 'thanked' };

const talks: Record<string, Talk & { partners: string; exchange: string; clinicians: string; keeper?: string }> = {
  running: { couple: one, at: 'first', by: 'ann', with: 'ben', partners: 'ann ben', exchange: 'exchange', clinicians: 'kim' },
  'over, of another exchange': { couple: one, at: 'third', by: 'ben', with: 'ann', more: over, partners: 'ann ben', exchange: 'exchangeOfSecond', clinicians: 'kim' },
  // The moment between its rows.
  'just begun': { couple: one, at: 'first', by: 'ann', with: 'ben', more: over, partners: 'ann ben', exchange: 'exchange', clinicians: 'kim' },
  // Of Ann with somebody who was in the couple before Ben.
  'of before': { couple: one, at: 'third', by: 'ann', with: 'fay', more: over, partners: 'ann', exchange: 'exchangeOfSecond', clinicians: 'kim' },
  'of two': { couple: two, at: 'of two', by: 'eve', with: 'dan', partners: 'eve', exchange: '', clinicians: 'lou hal' },
  'of three': { couple: three, at: 'of three', by: 'fay', with: 'gil', more: over, partners: 'gil', exchange: '', clinicians: 'lou' },
  'of five': { couple: five, at: 'of five', by: 'jo', with: 'hal', partners: 'halAtHome', exchange: '', clinicians: 'lou' },
  away: { couple: oneAway, at: 'first', by: 'ann', with: 'ben', partners: 'annElsewhere', exchange: 'exchangeElsewhere', clinicians: 'kimElsewhere', keeper: 'keeperElsewhere' },
}; // prettier-ignore

const rowsOf = (
  make: (name: string, talk: (typeof talks)[string]) => ReturnType<typeof row>,
): Table['rows'] => Object.fromEntries(Object.entries(talks).map(([name, talk]) => [name, make(name, talk)]));

/** What hangs on a talk; the one that has just begun has nothing yet. */
const below = (make: Parameters<typeof rowsOf>[0]): Table['rows'] =>
  Object.fromEntries(Object.entries(rowsOf(make)).filter(([name]) => name !== 'just begun'));

const placed = (name: string, { couple, at }: Talk) => ({
  ...couple,
  assignment_id: id(assignmentOf[at] ?? ''),
  dialogue_id: id(`talk ${name}`),
});

export const dialogueTables: Record<string, Table> = {
  dialogue: {
    set: 'is_kept = false',
    rows: rowsOf(
      (name, { couple, at, by, with: invited, more = {}, partners, exchange, keeper = 'keeper' }) =>
      row(
        {
          ...couple, id: id(`talk ${name}`), assignment_id: id(assignmentOf[at] ?? ''), occurrence_id: id(at),
          mode: 'two-phones', begun_by: id(by), invited: id(invited), begun_at: past, ends_at: past, ...more,
        },
        `${partners} ${exchange} ${keeper}`,
        exchange,
      ), // prettier-ignore
    ),
  },
  dialogue_state: {
    set: "state_sealed = 'x'",
    rows: below((name, talk) => row(placed(name, talk), talk.exchange, talk.exchange)),
  },
  dialogue_word: {
    rows: below((name, talk) =>
      row({ ...placed(name, talk), place: 1, kind: 'meaning' }, talk.exchange, '', talk.exchange),
    ),
  },
  dialogue_summary: {
    rows: below((name, talk) => row({ ...placed(name, talk), begun_at: past }, talk.clinicians)),
  },
};
