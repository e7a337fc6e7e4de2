import { Injectable } from '@nestjs/common';
import type { Person } from '../identity/person.entity.ts';
import type { Statement, Tx } from '../platform/work.ts';
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
  /** Those who belong to it now, in the order in which they were named. */
  partners: Person[];
};

export type Sort = 'next' | 'newest';
/** Behind which row a page begins: what it is sorted by, in microseconds or `infinity`, and its couple. */
export type Cursor = { key: string; id: string };
export type Asked = {
  now: Date;
  sort: Sort;
  limit: number;
  after?: Cursor | undefined;
  only?: string[] | undefined;
  /** Only those that stand so; silence is counted from `quietSince`. */
  state?: CaseState | undefined;
  quietSince: Date;
};
/** As it was counted; where that is not true any more it wants counting anew. */
export type Page = { rows: (CaseRow & { key: string })[]; timeZone: string; isTrue: boolean };

const micros = (column: string) =>
  `CASE WHEN ${column} = 'infinity' THEN 'infinity' ELSE (extract(epoch FROM ${column}) * 1e6)::bigint::text END`;
const instant = `CASE $2 WHEN 'infinity' THEN 'infinity'::timestamptz ELSE to_timestamp($2::numeric / 1e6) END`;

/** Newest first is the same order turned round, so that both ways read an index. */
const orders: Record<Sort, { key: string; behind: string; by: string }> = {
  next: {
    key: micros('next_at'),
    behind: `(next_at, couple_id) > (${instant}, $3)`,
    by: 'next_at, couple_id',
  },
  newest: {
    key: micros('opened_at'),
    behind: `opened_at <= ${instant} AND (opened_at < ${instant} OR couple_id > $3)`,
    by: 'opened_at DESC, couple_id',
  },
};

@Injectable()
export class CaseloadRepository {
  /** The caller's couples from the cursor on; `only` limits them to these. What is due is counted anew first. */
  async page(tx: Tx, asked: Asked): Promise<Page> {
    const page = await this.kept(tx, asked);
    if (page.isTrue) return page;
    await this.count(tx, asked);
    return this.kept(tx, asked);
  }

  /** What is kept of a page, as one statement. */
  asking({ now, sort, limit, after, only, state, quietSince }: Asked): Statement {
    const { key, behind, by } = orders[sort];
    const text = `WITH page AS (
         SELECT practice_id, couple_id, opened_at, next_at, open_tasks, last_heard, words_waiting, oldest_waiting, ${key} AS key
         FROM caseload WHERE reader_id = app.person() AND ($2::text IS NULL OR ${behind}) AND ($4::uuid[] IS NULL OR couple_id = ANY ($4))
           AND $6::timestamptz IS NOT NULL AND ${whereOf(state)}
         ORDER BY ${by} LIMIT $5),
       named AS (
         SELECT page.*, (
           SELECT json_agg(json_build_object('practiceId', p.practice_id, 'id', p.id, 'accountId', p.account_id, 'roles', p.roles,
             'locale', p.locale, 'address', p.address, 'joinedAt', p.joined_at, 'nameSealed', encode(p.name_sealed, 'base64'))
             ORDER BY m.started_at, m.person_id)
           FROM membership m JOIN person p ON p.practice_id = m.practice_id AND p.id = m.person_id
           WHERE m.practice_id = page.practice_id AND m.couple_id = page.couple_id AND m.kind = 'partner' AND m.ended_at IS NULL) AS partners
         FROM page)
       SELECT (SELECT json_agg(named) FROM named) AS rows,
         (SELECT time_zone FROM practice WHERE practice_id = app.practice()) AS "timeZone",
         NOT EXISTS (SELECT FROM caseload WHERE reader_id = app.person() AND due_at <= $1)
           AND (SELECT count(*) FROM caseload WHERE reader_id = app.person()) = cardinality((SELECT app.couples())) AS "isTrue"`;
    return {
      text,
      values: [now, after?.key ?? null, after?.id ?? null, only ?? null, limit, quietSince],
    };
  }

  private async kept(tx: Tx, asked: Asked): Promise<Page> {
    const { text, values } = this.asking(asked);
    const [page] = await tx.query<[KeptPage]>(text, values);
    return readPage(page);
  }

  /** Rows are held first and counted in a statement of its own: it sees what was committed while it waited for them. */
  private async count(tx: Tx, { now }: Asked): Promise<void> {
    await tx.query(
      `INSERT INTO caseload (practice_id, couple_id, reader_id, opened_at)
       SELECT practice_id, id, app.person(), opened_at FROM couple ORDER BY id ON CONFLICT DO NOTHING`,
    );
    const due = await tx.query<{ id: string }[]>(
      `SELECT couple_id AS id FROM caseload WHERE reader_id = app.person() AND due_at <= $1 ORDER BY couple_id FOR UPDATE`,
      [now],
    );
    await tx.query(
      `UPDATE caseload k SET next_at = coming.next_at, open_tasks = tasks.open, last_heard = heard.last,
         words_waiting = waiting.count, oldest_waiting = waiting.oldest, due_at = least(coming.next_at, tasks.due_at)
       FROM couple c
       CROSS JOIN LATERAL (SELECT coalesce(min(starts_at), 'infinity') AS next_at FROM appointment p
          WHERE p.practice_id = c.practice_id AND p.couple_id = c.id AND p.person_id IS NULL AND NOT p.is_cancelled AND p.starts_at > $1) AS coming
       CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE o.opens_at <= $1)::int AS open,
            coalesce(min(CASE WHEN o.opens_at > $1 THEN o.opens_at ELSE o.closes_at END), 'infinity') AS due_at
          FROM occurrence o JOIN assignment a ON a.practice_id = o.practice_id AND a.couple_id = o.couple_id AND a.id = o.assignment_id
          WHERE o.practice_id = c.practice_id AND o.couple_id = c.id AND a.withdrawn_at IS NULL AND a.begun_by IS NULL
            AND o.closes_at > $1) AS tasks
       CROSS JOIN LATERAL (SELECT max(w.handed_in_at) AS last FROM answer w
          WHERE w.practice_id = c.practice_id AND w.couple_id = c.id) AS heard
       CROSS JOIN LATERAL (SELECT count(*)::int AS count, min(w.handed_in_at) AS oldest FROM answer w
          LEFT JOIN reading r ON r.practice_id = w.practice_id AND r.couple_id = w.couple_id AND r.author_id = w.author_id AND r.reader_id = app.person()
          WHERE w.practice_id = c.practice_id AND w.couple_id = c.id AND w.handed_in_at > coalesce(r.read_until, '-infinity')
            AND NOT EXISTS (SELECT 1 FROM opening o WHERE o.practice_id = w.practice_id AND o.couple_id = w.couple_id
              AND o.occurrence_id = w.occurrence_id AND o.author_id = w.author_id AND o.step = w.step)) AS waiting
       WHERE k.practice_id = c.practice_id AND k.couple_id = c.id AND k.reader_id = app.person() AND c.id = ANY ($2)`,
      [now, due.map(({ id }) => id)],
    );
  }

  /** The partners of all the caller's couples. */
  partners(tx: Tx): Promise<(Person & { coupleId: string })[]> {
    return tx.query(
      `SELECT m.couple_id AS "coupleId", p.practice_id AS "practiceId", p.id, p.account_id AS "accountId", p.roles, p.locale,
         p.address, p.joined_at AS "joinedAt", p.name_sealed AS "nameSealed"
       FROM membership m JOIN person p ON p.practice_id = m.practice_id AND p.id = m.person_id
       WHERE m.kind = 'partner' AND m.ended_at IS NULL`,
    );
  }
}

export type KeptPage = { rows: Kept[] | null; timeZone: string; isTrue: boolean };

type Kept = {
  couple_id: string;
  opened_at: string;
  next_at: string;
  open_tasks: number;
  last_heard: string | null;
  words_waiting: number;
  oldest_waiting: string | null;
  partners:
    (Omit<Person, 'joinedAt' | 'nameSealed'> & { joinedAt: string | null; nameSealed: string })[] | null;
  key: string;
};

export const readPage = ({ rows, ...page }: KeptPage): Page => ({ ...page, rows: (rows ?? []).map(readRow) });

const dateOf = (text: string | null) => (text === null ? null : new Date(text));

const readRow = (row: Kept): CaseRow & { key: string } => ({
  coupleId: row.couple_id,
  openedAt: new Date(row.opened_at),
  nextAppointment: row.next_at === 'infinity' ? null : new Date(row.next_at),
  openTasks: row.open_tasks,
  lastHeard: dateOf(row.last_heard),
  wordsWaiting: row.words_waiting,
  oldestWaiting: dateOf(row.oldest_waiting),
  partners: (row.partners ?? []).map(({ joinedAt, nameSealed, ...person }) => ({
    ...person,
    joinedAt: dateOf(joinedAt),
    nameSealed: Buffer.from(nameSealed, 'base64'),
  })),
  key: row.key,
});
