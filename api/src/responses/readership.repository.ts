import { Injectable } from '@nestjs/common';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { Opening } from './opening.entity.ts';
import { Readership } from './readership.entity.ts';
import type { Response } from './response.entity.ts';

/** What an author chose about who reads, and when: written where it has become another, and read by its author only. */
@Injectable()
export class ReadershipRepository {
  /** After a write of this response: one row for each answer that has other readers than before. */
  async note(tx: Tx, { practiceId, authorId, occurrenceId }: Response, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO readership (practice_id, author_id, occurrence_id, step, at, level)
       SELECT a.practice_id, a.author_id, a.occurrence_id, a.step, greatest($4, last.at + interval '1 microsecond'), now.level
       FROM answer a
       CROSS JOIN LATERAL (SELECT CASE WHEN a.handed_in_at IS NULL THEN 'V0' ELSE a.level END AS level) now
       LEFT JOIN LATERAL (SELECT r.at, r.level FROM readership r WHERE r.practice_id = a.practice_id AND r.author_id = a.author_id
         AND r.occurrence_id = a.occurrence_id AND r.step = a.step ORDER BY r.at DESC LIMIT 1) last ON true
       WHERE a.practice_id = $1 AND a.author_id = $2 AND a.occurrence_id = $3 AND now.level <> coalesce(last.level, 'V0')`,
      [practiceId, authorId, occurrenceId, at],
    );
  }

  /** Nothing of an answer that was always only the author's. */
  own(tx: Tx, { practiceId, personId: authorId }: Who): Promise<Readership[]> {
    return tx.find(Readership, { where: { practiceId, authorId }, order: { at: 'ASC' } });
  }

  openings(tx: Tx, { practiceId, personId: authorId }: Who): Promise<Opening[]> {
    return tx.find(Opening, { where: { practiceId, authorId } });
  }
}
