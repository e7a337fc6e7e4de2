import { id } from './actors.ts';
import { all, allAway, away, home, row, staff, therapists, type Table } from './rows.ts';

// The library of a practice: what is published everybody in it plays, drafts are its authors'.

const authorsAway = 'kimElsewhere ozElsewhere';
const version = { key: 'own-one', version: 1, document: '{}', published_by: id('kim') };
const draft = {
  id: id('draft'),
  what: 'exercise',
  key: 'own-one',
  revision: 1,
  document: '{}',
  alerts: '{}',
  left_out: '[]',
  changed_by: id('kim'),
};

export const libraryTables: Record<string, Table> = {
  library_draft: {
    set: 'revision = 2',
    rows: {
      'of home': row({ ...home, ...draft }, therapists, therapists, therapists),
      'of away': row({ ...away, ...draft }, authorsAway, authorsAway, authorsAway),
    },
  },
  exercise_version: {
    rows: {
      'of home': row({ ...home, ...version, alerts: '{}' }, all),
      'of away': row({ ...away, ...version, alerts: '{}' }, allAway),
      // Whoever founds a practice reads nothing in it yet.
      'of a new one': row({ practice_id: id('new practice'), ...version, alerts: '{}' }, ''),
    },
  },
  program_version: {
    rows: {
      'of home': row({ ...home, ...version }, staff),
      'of away': row({ ...away, ...version }, authorsAway),
    },
  },
  not_offered: {
    rows: {
      'of home': row({ ...home, key: 'own-one' }, staff, '', therapists),
      'of away': row({ ...away, key: 'own-one' }, authorsAway, '', authorsAway),
    },
  },
};
