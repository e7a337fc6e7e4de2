import { Injectable } from '@nestjs/common';
import type { Opening, VariantName } from '@usward/exercises';
import { IsNull } from 'typeorm';
import type { Tx } from '../platform/work.ts';
import { AssignmentMember } from './assignment-member.entity.ts';
import { Assignment } from './assignment.entity.ts';
import { Hold } from './hold.entity.ts';
import { Occurrence } from './occurrence.entity.ts';

/** An occurrence with the heading of its assignment, and the how many-th time it is. */
export type Due = {
  practiceId: string;
  coupleId: string;
  assignmentId: string;
  occurrenceId: string;
  key: string;
  version: number;
  variant: VariantName;
  opening: Opening;
  planSealed: Buffer;
  withdrawnAt: Date | null;
  on: string;
  opensAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  begunBy: string | null;
  turn: number;
};

const due = `
  SELECT o.practice_id AS "practiceId", o.couple_id AS "coupleId", o.assignment_id AS "assignmentId", o.id AS "occurrenceId",
         a.exercise_key AS key, a.exercise_version AS version, a.variant, a.opening, a.plan_sealed AS "planSealed",
         a.withdrawn_at AS "withdrawnAt", o.on_day::text AS "on", o.opens_at AS "opensAt", o.closes_at AS "closesAt",
         o.closed_at AS "closedAt", a.begun_by AS "begunBy",
         a.first_turn + (SELECT count(*)::int FROM occurrence e WHERE e.practice_id = o.practice_id AND e.assignment_id = o.assignment_id
            AND e.on_day < o.on_day) AS turn
  FROM occurrence o JOIN assignment a ON a.practice_id = o.practice_id AND a.couple_id = o.couple_id AND a.id = o.assignment_id`;

@Injectable()
export class AssignmentsRepository {
  async insert(tx: Tx, assignment: Assignment, people: string[]): Promise<void> {
    const { practiceId, coupleId, id: assignmentId } = assignment;
    await tx.insert(Assignment, assignment);
    await tx.insert(
      AssignmentMember,
      people.map((personId) => ({ practiceId, coupleId, assignmentId, personId })),
    );
  }

  /** How often these people had this version of the exercise until then, as far as the caller may know. */
  async turnsBefore(
    tx: Tx,
    { coupleId, exerciseKey, variant }: Pick<Assignment, 'coupleId' | 'exerciseKey' | 'variant'>,
    people: string[],
    until: Date,
  ): Promise<number> {
    const [row] = await tx.query<{ turns: number }[]>(
      `SELECT count(*)::int AS turns FROM assignment a
       JOIN occurrence o ON o.practice_id = a.practice_id AND o.couple_id = a.couple_id AND o.assignment_id = a.id
       WHERE a.couple_id = $1 AND a.exercise_key = $2 AND a.variant = $3 AND o.opens_at <= $5
         AND (a.withdrawn_at IS NULL OR o.opens_at < a.withdrawn_at)
         AND (SELECT array_agg(m.person_id ORDER BY m.person_id) FROM assignment_member m
              WHERE m.practice_id = a.practice_id AND m.couple_id = a.couple_id AND m.assignment_id = a.id)
           = (SELECT array_agg(p ORDER BY p) FROM unnest($4::uuid[]) p)`,
      [coupleId, exerciseKey, variant, people, until],
    );
    return row?.turns ?? 0;
  }

  /** Until the transaction ends nobody else begins the same for the same person. */
  async lockBeginning(tx: Tx, personId: string, key: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${personId}/${key}`]);
  }

  /** Writers share this lock, the closing takes it alone: nothing is written or held beside an opening. */
  async lock(tx: Tx, occurrenceId: string, how: 'write' | 'close'): Promise<void> {
    const name = how === 'write' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
    await tx.query(`SELECT ${name}(hashtextextended($1, 0))`, [occurrenceId]);
  }

  ofCouple(tx: Tx, coupleId: string): Promise<Assignment[]> {
    return tx.find(Assignment, {
      where: { coupleId, begunBy: IsNull() },
      order: { assignedAt: 'DESC', id: 'ASC' },
    });
  }

  members(tx: Tx, coupleId: string): Promise<AssignmentMember[]> {
    return tx.find(AssignmentMember, { where: { coupleId } });
  }

  occurrencesOf(tx: Tx, coupleId: string): Promise<Occurrence[]> {
    return tx.find(Occurrence, { where: { coupleId }, order: { opensAt: 'ASC' } });
  }

  async heldIn(tx: Tx, coupleId: string): Promise<Set<string>> {
    const holds = await tx.find(Hold, { where: { coupleId } });
    return new Set(holds.map(({ occurrenceId }) => occurrenceId));
  }

  withdraw(tx: Tx, coupleId: string, id: string, at: Date) {
    return tx.update(
      Assignment,
      { coupleId, id, begunBy: IsNull(), withdrawnAt: IsNull() },
      { withdrawnAt: at, waiting: null },
    );
  }

  /** By a clinician; what one of the two began alone is not there. */
  given(tx: Tx, coupleId: string, id: string): Promise<Assignment | null> {
    return tx.findOneBy(Assignment, { coupleId, id, begunBy: IsNull() });
  }

  byIds(tx: Tx, occurrenceIds: string[]): Promise<Due[]> {
    if (!occurrenceIds.length) return Promise.resolve([]);
    return tx.query(`${due} WHERE o.id = ANY ($1) ORDER BY o.opens_at DESC, o.id`, [occurrenceIds]);
  }

  /** What the caller has before them now: opened, not closed, not withdrawn. */
  openAt(tx: Tx, coupleId: string, now: Date): Promise<Due[]> {
    return tx.query(
      `${due} WHERE o.couple_id = $1 AND a.withdrawn_at IS NULL AND o.opens_at <= $2 AND o.closes_at > $2 AND o.closed_at IS NULL
       ORDER BY o.closes_at, o.id`,
      [coupleId, now],
    );
  }

  /** All occurrences for two that have begun, newest first. */
  jointSince(tx: Tx, coupleId: string, now: Date, limit: number): Promise<Due[]> {
    return tx.query(
      `${due} WHERE o.couple_id = $1 AND a.variant = 'couple' AND o.opens_at <= $2 ORDER BY o.opens_at DESC, o.id LIMIT $3`,
      [coupleId, now, limit],
    );
  }

  between(tx: Tx, coupleId: string, since: Date, until: Date): Promise<Due[]> {
    return tx.query(
      `${due} WHERE o.couple_id = $1 AND o.opens_at < $3 AND o.closes_at >= $2 ORDER BY o.opens_at, o.id`,
      [coupleId, since, until],
    );
  }
}
