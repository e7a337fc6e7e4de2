import { id } from './actors.ts';
import { five, one, oneAway, past, row, three, two, type Table } from './rows.ts';

export const assignmentOf: Record<string, string> = {
  first: 'joint one', second: 'joint one', third: 'joint two', 'of ann': 'for ann', 'of two': 'joint of two', 'of three': 'joint of three', 'of five': 'joint of five',
}; // prettier-ignore

const living = { at: '2099-12-31T00:00:00Z', until: '2100-01-01T00:00:00Z' };
const ended = { at: past, until: '2026-01-05T11:00:00Z' };
const place = (couple: object, at: string) => ({
  ...couple,
  occurrence_id: id(at),
  assignment_id: id(assignmentOf[at] ?? ''),
  step: 'plan',
});

/** Its author reads it, changes it and takes it away, and so does the exchange but for the last. */
function tap(couple: object, at: string, author: string, kind: string, read: string, as = author) {
  const exchange = read
    .split(' ')
    .filter((name) => name.startsWith('exchange'))
    .join(' ');
  return row(
    { ...place(couple, at), ...living, author_id: id(author), id: id(`${kind} of ${author} at ${at}`), kind },
    `${as} ${read}`,
    `${as} ${exchange}`,
    as,
  );
}
const common = (couple: object, at: string, kind: string, level: string, read: string, time: object = {}) =>
  row({ ...place(couple, at), at: past, ...time, id: id(`${kind} ${level} ${at} ${JSON.stringify(time)}`), kind, level }, read); // prettier-ignore

/** Taken back, its body is gone. */
const spoken = (at: string, body_sealed: string | null, read: string, change: string) =>
  row({ ...place(one, at), at: past, body_sealed, id: id(`${body_sealed} ${at}`), kind: 'one-phone', level: 'V2' }, read, change); // prettier-ignore

export const betweenTables: Record<string, Table> = {
  gesture: {
    set: "kind = 'spent', body_sealed = NULL",
    rows: {
      'ann offers': tap(one, 'first', 'ann', 'offer', 'ben exchange'),
      'ann is ready': tap(one, 'first', 'ann', 'ready', 'exchange'),
      'ann chooses': tap(one, 'first', 'ann', 'choice', 'exchange'),
      'ann has done with it': tap(one, 'first', 'ann', 'spent', 'exchange'),
      'ann offered': row({ ...place(one, 'first'), ...ended, author_id: id('ann'), id: id('lapsed'), kind: 'offer' }, '', 'exchange', 'keeper'), // prettier-ignore
      'ann offers elsewhere': tap(one, 'third', 'ann', 'offer', 'ben exchangeOfSecond'),
      'ben is ready': tap(one, 'first', 'ben', 'ready', 'exchange'),
      'eve offers': tap(two, 'of two', 'eve', 'offer', ''),
      'fay offers': row({ ...place(three, 'of three'), ...living, author_id: id('fay'), id: id('offer of fay'), kind: 'offer' }, 'gil'), // prettier-ignore
      'gil is ready': tap(three, 'of three', 'gil', 'ready', ''),
      'hal offers': tap(five, 'of five', 'hal', 'offer', '', 'halAtHome'),
      'ann away': tap(oneAway, 'first', 'ann', 'offer', 'exchangeElsewhere', 'annElsewhere'),
      'ann was ready, away': row({ ...place(oneAway, 'first'), ...ended, author_id: id('ann'), id: id('lapsed'), kind: 'ready' }, '', 'exchangeElsewhere', 'keeperElsewhere'), // prettier-ignore
    },
  },
  standing: {
    set: 'body_sealed = NULL',
    rows: {
      agreed: common(one, 'first', 'agreed', 'V2', 'ann ben kim exchange'),
      'agreed, just the two': common(one, 'first', 'agreed', 'VP', 'ann ben exchange'),
      'a pause': common(one, 'first', 'pause', 'V2', 'ann ben kim exchange', ended),
      'going on': common(one, 'first', 'go-on', 'V2', 'ann ben exchange'),
      'both ready': common(one, 'first', 'both-ready', 'VP', 'ann ben exchange', living),
      'both were ready': row({ ...place(one, 'first'), ...ended, id: id('were ready'), kind: 'both-ready', level: 'VP' }, 'exchange', '', 'keeper'), // prettier-ignore
      'said on one phone': spoken('first', 'words', 'ann ben kim exchange', 'exchange'),
      'said and taken back': spoken('first', null, 'exchange', 'exchange'),
      'said elsewhere': spoken('third', 'words', 'ann ben kim exchangeOfSecond', 'exchangeOfSecond'),
      'agreed elsewhere': common(one, 'third', 'agreed', 'V2', 'ann ben kim exchangeOfSecond'),
      'of two': common(two, 'of two', 'agreed', 'V2', 'eve lou hal'),
      'of three': common(three, 'of three', 'pause', 'V2', 'gil lou', ended),
      'of five': common(five, 'of five', 'agreed', 'V2', 'halAtHome lou'),
      away: common(oneAway, 'first', 'agreed', 'V2', 'annElsewhere kimElsewhere exchangeElsewhere'),
      'both were ready, away': row({ ...place(oneAway, 'first'), ...ended, id: id('were ready'), kind: 'both-ready', level: 'VP' }, 'exchangeElsewhere', '', 'keeperElsewhere'), // prettier-ignore
    },
  },
};
