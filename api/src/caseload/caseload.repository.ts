import { Injectable } from '@nestjs/common';
import type { Person } from '../identity/person.entity.ts';
import type { Tx } from '../platform/work.ts';
import { whereOf, type CaseState } from './caseload.filters.ts';

/** One couple as its clinician sees it in a list. Counts run under the clinician's own rights: what is hidden counts nothing. */
export type CaseRow = {
  coupleId: string;
  openedAt: Date;
  nextAppointment: Date | null;
  openTasks: number;
  lastHeard: Date | null;
  wordsWaiting: number;
  oldestWaiting: Date | null;
};

export type Sort = 'next' | 'newest';
/** Behind which row a page begins: what it is sorted by, in microseconds or `infinity`, and its couple. */
export type Cursor = { key: string; id: string };
export type Asked = {
  reader: string;
  now: Date;
  sort: Sort;
  limit: number;
  after?: Cursor | undefined;
  only?: string[] | undefined;
  /** Only those that stand so; silence is counted from `quietSince`. */
  state?: CaseState | undefined;
  quietSince: Date;
};
type Page = { rows: (CaseRow & { key: string })[]; isTrue: boolean };

const micros = (column: string) =>
  `CASE WHEN ${column} = 'infinity' THEN 'infinity' ELSE (extract(epoch FROM ${column}) * 1e6)::bigint::text END`;
const instant = `CASE $3 WHEN 'infinity' THEN 'infinity'::timestamptz ELSE to_timestamp($3::numeric / 1e6) END`;

/** Newest first is the same order turned round, so that both ways read an index. */
const orders: Record<Sort, { key: string; behind: string; by: string }> = {
  next: {
    key: micros('next_at'),
    behind: `(next_at, couple_id) > (${instant}, $4)`,
    by: 'next_at, couple_id',
  },
  newest: {
    key: micros('opened_at'),
    behind: `opened_at <= ${instant} AND (opened_at < ${instant} OR couple_id > $4)`,
    by: 'opened_at DESC, couple_id',
  },
};

@Injectable()
export class CaseloadRepository {
  /** The caller's couples from the cursor on; `only` limits them to these. What is due is counted anew first. */
  async page(tx: Tx, asked: Asked): Promise<Page['rows']> {
    const page = await this.kept(tx, asked);
    if (page.isTrue) return page.rows;
    await this.count(tx, asked);
    return (await this.kept(tx, asked)).rows;
  }

  private async kept(tx: Tx, asked: Asked): Promise<Page> {
    const { reader, now, sort, limit, after, only, state, quietSince } = asked;
    const { key, behind, by } = orders[sort];
    const [page] = await tx.query<[{ rows: Kept[] | null; isTrue: boolean }]>(
      `WITH page AS (
         SELECT couple_id, opened_at, next_at, open_tasks, last_heard, words_waiting, oldest_waiting, ${key} AS key
         FROM caseload WHERE reader_id = $1 AND ($3::text IS NULL OR ${behind}) AND ($5::uuid[] IS NULL OR couple_id = ANY ($5))
           AND $7::timestamptz IS NOT NULL AND ${whereOf(state)}
         ORDER BY ${by} LIMIT $6)
       SELECT (SELECT json_agg(page) FROM page) AS rows,
         NOT EXISTS (SELECT FROM caseload WHERE reader_id = $1 AND due_at <= $2)
           AND (SELECT count(*) FROM caseload WHERE reader_id = $1) = cardinality(app.couples()) AS "isTrue"`,
      [reader, now, after?.key ?? null, after?.id ?? null, only ?? null, limit, quietSince],
    );
    return { rows: (page.rows ?? []).map(readRow), isTrue: page.isTrue };
  }

  /** Rows are held first and counted in a statement of its own: it sees what was committed while it waited for them. */
  private async count(tx: Tx, { reader, now }: Asked): Promise<void> {
    await tx.query(
      `INSERT INTO caseload (practice_id, couple_id, reader_id, opened_at)
       SELECT practice_id, id, $1, opened_at FROM couple ORDER BY id ON CONFLICT DO NOTHING`,
      [reader],
    );
    const due = await tx.query<{ id: string }[]>(
      `SELECT couple_id AS id FROM caseload WHERE reader_id = $1 AND due_at <= $2 ORDER BY couple_id FOR UPDATE`,
      [reader, now],
    );
    await tx.query(
      `UPDATE caseload k SET next_at = coming.next_at, open_tasks = tasks.open, last_heard = heard.last,
         words_waiting = waiting.count, oldest_waiting = waiting.oldest, due_at = least(coming.next_at, tasks.due_at)
       FROM couple c
       CROSS JOIN LATERAL (SELECT coalesce(min(starts_at), 'infinity') AS next_at FROM appointment p
          WHERE p.practice_id = c.practice_id AND p.couple_id = c.id AND p.person_id IS NULL AND NOT p.is_cancelled AND p.starts_at > $2) AS coming
       CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE o.opens_at <= $2)::int AS open,
            coalesce(min(CASE WHEN o.opens_at > $2 THEN o.opens_at ELSE o.closes_at END), 'infinity') AS due_at
          FROM occurrence o JOIN assignment a ON a.practice_id = o.practice_id AND a.couple_id = o.couple_id AND a.id = o.assignment_id
          WHERE o.practice_id = c.practice_id AND o.couple_id = c.id AND a.withdrawn_at IS NULL AND a.begun_by IS NULL
            AND o.closes_at > $2) AS tasks
       CROSS JOIN LATERAL (SELECT max(w.handed_in_at) AS last FROM answer w
          WHERE w.practice_id = c.practice_id AND w.couple_id = c.id) AS heard
       CROSS JOIN LATERAL (SELECT count(*)::int AS count, min(w.handed_in_at) AS oldest FROM answer w
          LEFT JOIN reading r ON r.practice_id = w.practice_id AND r.couple_id = w.couple_id AND r.author_id = w.author_id AND r.reader_id = $1
          WHERE w.practice_id = c.practice_id AND w.couple_id = c.id AND w.handed_in_at > coalesce(r.read_until, '-infinity')
            AND NOT EXISTS (SELECT 1 FROM opening o WHERE o.practice_id = w.practice_id AND o.couple_id = w.couple_id
              AND o.occurrence_id = w.occurrence_id AND o.author_id = w.author_id AND o.step = w.step)) AS waiting
       WHERE k.practice_id = c.practice_id AND k.couple_id = c.id AND k.reader_id = $1 AND c.id = ANY ($3)`,
      [reader, now, due.map(({ id }) => id)],
    );
  }

  /** Who belongs to these couples now, or to any of the caller's; partners in the order in which they were named. */
  async partners(tx: Tx, coupleIds: string[] | null): Promise<(Person & { coupleId: string })[]> {
    return tx.query(
      `SELECT m.couple_id AS "coupleId", p.practice_id AS "practiceId", p.id, p.account_id AS "accountId", p.roles, p.locale,
         p.address, p.joined_at AS "joinedAt", p.name_sealed AS "nameSealed"
       FROM membership m JOIN person p ON p.practice_id = m.practice_id AND p.id = m.person_id
       WHERE ($1::uuid[] IS NULL OR m.couple_id = ANY ($1)) AND m.kind = 'partner' AND m.ended_at IS NULL
       ORDER BY m.started_at, m.person_id`,
      [coupleIds],
    );
  }
}

type Kept = {
  couple_id: string;
  opened_at: string;
  next_at: string;
  open_tasks: number;
  last_heard: string | null;
  words_waiting: number;
  oldest_waiting: string | null;
  key: string;
};

const dateOf = (text: string | null) => (text === null ? null : new Date(text));

const readRow = (row: Kept): CaseRow & { key: string } => ({
  coupleId: row.couple_id,
  openedAt: new Date(row.opened_at),
  nextAppointment: row.next_at === 'infinity' ? null : new Date(row.next_at),
  openTasks: row.open_tasks,
  lastHeard: dateOf(row.last_heard),
  wordsWaiting: row.words_waiting,
  oldestWaiting: dateOf(row.oldest_waiting),
  key: row.key,
});
