import { id } from './actors.ts';
import { home, away, one, oneAway, row, two, type Table } from './rows.ts';

// What leaves the house: the file of whoever asked, what is asked of the two, and what each said to it.

const file = (
  place: object,
  name: string,
  person: string,
  audience: string,
  who: string,
  keeper: string,
  expires = '2030-01-02T10:00:00Z',
) =>
  row(
    { couple_id: null, release_id: null, departure_id: null, ...place, id: id(`file ${name}`), person_id: id(person), audience, sign_in_id: id('sign in'), asked_at: new Date(+new Date(expires) - 86_400_000).toISOString(), expires_at: expires },
    `${who} ${keeper}`,
    who,
    expires < '2027' ? `${who} ${keeper}` : who,
  ); // prettier-ignore

export const exportTables: Record<string, Table> = {
  export_file: {
    set: 'made_at = app.now()',
    rows: {
      'of ann': file(home, 'of ann', 'ann', 'me', 'ann', 'keeper'),
      'of ann, over': file(home, 'of ann, over', 'ann', 'me', 'ann', 'keeper', '2026-01-06T10:00:00Z'),
      'of kim': file(one, 'of kim', 'kim', 'clinic', 'kim', 'keeper'),
      'of kim, at home': file(home, 'of kim, at home', 'kim', 'me', 'kimAtHome', 'keeper'),
      away: file(away, 'of ann', 'ann', 'me', 'annElsewhere', 'keeperElsewhere'),
    },
  },
  release: {
    set: 'ended_at = app.now()',
    rows: {
      'of both': row({ ...one, id: id('release one'), person_id: null, asked_by: id('kim'), ended_at: null }, 'ann ben kim', 'kim'),
      'of ann': row({ ...one, id: id('release of ann'), person_id: id('ann'), asked_by: id('ann'), ended_at: null }, 'ann kim', 'kim'),
      'of eve': row({ ...two, id: id('release of eve'), person_id: id('eve'), asked_by: id('lou'), ended_at: null }, 'eve lou hal', 'lou hal'),
      away: row({ ...oneAway, id: id('release one'), person_id: null, asked_by: id('kim'), ended_at: null }, 'annElsewhere kimElsewhere', 'kimElsewhere'),
    },
  },
  release_answer: {
    set: 'agrees = false',
    rows: {
      'of ann': row({ ...one, release_id: id('release one'), author_id: id('ann'), agrees: true }, 'ann', 'ann'),
      'of eve': row({ ...two, release_id: id('release of eve'), author_id: id('eve'), agrees: true }, 'eve', 'eve'),
      away: row({ ...oneAway, release_id: id('release one'), author_id: id('ann'), agrees: true }, 'annElsewhere', 'annElsewhere'),
    },
  },
}; // prettier-ignore
