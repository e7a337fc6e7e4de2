import { id } from './actors.ts';
import { away, home, row, type Table } from './rows.ts';

// What an author chose for an answer is their own: neither the other nor anybody of the practice reads it.

const chosen = (practice: object, author: string, step: string, read: string) =>
  row(
    {
      ...practice,
      author_id: id(author),
      occurrence_id: id('first'),
      step,
      at: '2026-01-05 10:00:00+00',
      level: 'V2',
    },
    read,
  );

export const sharingTables: Record<string, Table> = {
  readership: {
    rows: {
      ann: chosen(home, 'ann', 'v2', 'ann'),
      ben: chosen(home, 'ben', 'v2', 'ben'),
      away: chosen(away, 'ann', 'v2', 'annElsewhere'),
    },
  },
};
