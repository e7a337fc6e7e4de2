import { id } from './actors.ts';
import { away, home, one, oneAway, past, row, two, type Table } from './rows.ts';

// What a clinician's list keeps, and the looks at it: the reader's own.

const views = (practice: object, of: string, as = of) =>
  row({ ...practice, person_id: id(of), views_sealed: 'x' }, as, as);

export const listTables: Record<string, Table> = {
  saved_views: {
    set: "views_sealed = 'y'",
    rows: { kim: views(home, 'kim'), hal: views(home, 'hal'), away: views(away, 'kim', 'kimElsewhere') },
  },
  caseload: {
    set: 'due_at = app.now()',
    rows: {
      kim: row({ ...one, reader_id: id('kim'), opened_at: past }, 'kim', 'kim'),
      lou: row({ ...two, reader_id: id('lou'), opened_at: past }, 'lou', 'lou'),
      'of a couple that is not hers': row({ ...two, reader_id: id('kim'), opened_at: past }, ''),
      away: row({ ...oneAway, reader_id: id('kim'), opened_at: past }, 'kimElsewhere', 'kimElsewhere'),
    },
  },
};
