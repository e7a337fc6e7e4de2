import { Injectable } from '@nestjs/common';
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
/** Only those that stand so; silence is counted from `quietSince`. */
export type Looked = { state?: CaseState | undefined; quietSince: Date };
export type Cursor = { key: string; id: string };

/** What a list is sorted by, as text that sorts the same way; couples without an appointment come last. */
const keys: Record<Sort, string> = {
  next: `coalesce(to_char(next_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS'), '9')`,
  newest: `lpad((1e12 - extract(epoch FROM opened_at) * 1000)::bigint::text, 13, '0')`,
};

@Injectable()
export class CaseloadRepository {
  /** The caller's couples from the cursor on; `only` limits them to these. */
  async page(
    tx: Tx,
    reader: string,
    sort: Sort,
    now: Date,
    limit: number,
    after?: Cursor,
    only?: string[],
    { state, quietSince }: Looked = { quietSince: now },
  ): Promise<(CaseRow & { key: string })[]> {
    return tx.query(
      `WITH mine AS (
         SELECT c.practice_id, c.id, c.opened_at,
           (SELECT min(starts_at) FROM appointment p WHERE p.practice_id = c.practice_id AND p.couple_id = c.id
              AND NOT p.is_cancelled AND p.starts_at >= $2) AS next_at
         FROM couple c WHERE $5::uuid[] IS NULL OR c.id = ANY ($5)
       ), page AS (
         SELECT *, ${keys[sort]} AS key FROM mine
         WHERE ($3::text IS NULL OR (${keys[sort]}, id) > ($3, $4::uuid)) AND $7::timestamptz IS NOT NULL AND ${whereOf(state)}
         ORDER BY key, id LIMIT $6
       )
       SELECT page.id AS "coupleId", opened_at AS "openedAt", next_at AS "nextAppointment", page.key,
         (SELECT count(*)::int FROM occurrence o JOIN assignment a ON a.practice_id = o.practice_id AND a.couple_id = o.couple_id AND a.id = o.assignment_id
            WHERE o.practice_id = page.practice_id AND o.couple_id = page.id AND a.withdrawn_at IS NULL AND a.begun_by IS NULL
              AND o.opens_at <= $2 AND o.closes_at > $2) AS "openTasks",
         heard.last AS "lastHeard", waiting.count AS "wordsWaiting", waiting.oldest AS "oldestWaiting"
       FROM page
       CROSS JOIN LATERAL (SELECT max(w.handed_in_at) AS last FROM answer w
          WHERE w.practice_id = page.practice_id AND w.couple_id = page.id) AS heard
       CROSS JOIN LATERAL (SELECT count(*)::int AS count, min(w.handed_in_at) AS oldest FROM answer w
          LEFT JOIN reading r ON r.practice_id = w.practice_id AND r.couple_id = w.couple_id AND r.author_id = w.author_id AND r.reader_id = $1
          WHERE w.practice_id = page.practice_id AND w.couple_id = page.id AND w.handed_in_at > coalesce(r.read_until, '-infinity')
            AND NOT EXISTS (SELECT 1 FROM opening o WHERE o.practice_id = w.practice_id AND o.couple_id = w.couple_id
              AND o.occurrence_id = w.occurrence_id AND o.author_id = w.author_id AND o.step = w.step)) AS waiting
       ORDER BY page.key, page.id`,
      [reader, now, after?.key ?? null, after?.id ?? null, only ?? null, limit, quietSince],
    );
  }

  /** Who belongs to these couples now, partners in the order in which they were named. */
  async partners(tx: Tx, coupleIds: string[]): Promise<{ coupleId: string; personId: string }[]> {
    return tx.query(
      `SELECT couple_id AS "coupleId", person_id AS "personId" FROM membership
       WHERE couple_id = ANY ($1) AND kind = 'partner' AND ended_at IS NULL ORDER BY started_at, person_id`,
      [coupleIds],
    );
  }

  async allCoupleIds(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>('SELECT id FROM couple');
    return rows.map(({ id }) => id);
  }
}
