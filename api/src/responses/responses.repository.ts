import { Inject, Injectable } from '@nestjs/common';
import { levels, readers, type Ending } from '@usward/exercises';
import { In, IsNull, Not } from 'typeorm';
import type { Who } from '../platform/actors.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { Answer } from './answer.entity.ts';
import { Aside } from './aside.entity.ts';
import { Happening } from './happening.entity.ts';
import { Opening } from './opening.entity.ts';
import { ReadershipRepository } from './readership.repository.ts';
import { Reading } from './reading.entity.ts';
import { Response } from './response.entity.ts';

type Place = Pick<Answer, 'practiceId' | 'coupleId' | 'authorId' | 'occurrenceId' | 'step' | 'level'>;
export type OpenAnswer = Omit<Answer, 'bodySealed'> & { value: unknown };

/** The key of a level dies with its author; an answer moved to another row, author or level does not open. */
const scopeOf = ({ practiceId, coupleId, authorId, level }: Place): Scope =>
  `answer/${practiceId}/${coupleId}/${authorId}/${level}`;
const rowOf = ({ practiceId, authorId, occurrenceId, step, level }: Place) =>
  `answer|body|${practiceId}|${authorId}|${occurrenceId}|${step}|${level}`;

const forClinicians = levels.filter((level) => readers(level).clinicians);

@Injectable()
export class ResponsesRepository {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(ReadershipRepository) private readonly readership: ReadershipRepository,
  ) {}

  /** False when this write has been here before. */
  async isNewWrite(
    tx: Tx,
    who: Who,
    coupleId: string,
    occurrenceId: string,
    write: string,
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO response_write (practice_id, couple_id, author_id, occurrence_id, write) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (practice_id, author_id, write) DO NOTHING RETURNING 1`,
      [who.practiceId, coupleId, who.personId, occurrenceId, write],
    );
    return rows.length > 0;
  }

  /** The caller's own response, kept from other writers of the same person until the transaction ends. */
  async ownForWrite(
    tx: Tx,
    who: Pick<Who, 'practiceId' | 'personId'>,
    coupleId: string,
    occurrenceId: string,
  ): Promise<Response> {
    const [row] = await tx.query<[Response]>(
      `INSERT INTO response AS mine (practice_id, couple_id, author_id, occurrence_id, revision, ending) VALUES ($1, $2, $3, $4, 0, 'open')
       ON CONFLICT (practice_id, author_id, occurrence_id) DO UPDATE SET revision = mine.revision
       RETURNING practice_id AS "practiceId", couple_id AS "coupleId", author_id AS "authorId", occurrence_id AS "occurrenceId", revision, ending, begun_at AS "begunAt"`,
      [who.practiceId, coupleId, who.personId, occurrenceId],
    );
    return row;
  }

  own(tx: Tx, who: Who, occurrenceIds?: string[]): Promise<Response[]> {
    return tx.find(Response, {
      where: { authorId: who.personId, ...(occurrenceIds ? { occurrenceId: In(occurrenceIds) } : {}) },
    });
  }

  async ownAnswers(tx: Tx, who: Who, occurrenceIds?: string[]): Promise<OpenAnswer[]> {
    const where = { authorId: who.personId, ...(occurrenceIds ? { occurrenceId: In(occurrenceIds) } : {}) };
    return this.openAll(await tx.find(Answer, { where, order: { occurrenceId: 'ASC', step: 'ASC' } }));
  }

  /** In an order that only their own author's phone had a part in. */
  asides(tx: Tx, who: Who): Promise<Aside[]> {
    return tx.find(Aside, { where: { authorId: who.personId }, order: { write: 'ASC', step: 'ASC' } });
  }

  /** Words that are new to the clinicians wait for them, however early they were handed in for fewer. */
  async saveAnswer(tx: Tx, place: Place & { assignmentId: string }, value: unknown): Promise<void> {
    const { practiceId, coupleId, authorId, assignmentId, occurrenceId, step, level } = place;
    const sealed = await this.keys.seal(scopeOf(place), rowOf(place), value);
    await tx.query(
      `INSERT INTO answer (practice_id, couple_id, author_id, assignment_id, occurrence_id, step, level, body_sealed, leaves_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $7 = 'V0' THEN app.now() + interval '14 days' END)
       ON CONFLICT (practice_id, author_id, occurrence_id, step) DO UPDATE SET level = EXCLUDED.level, body_sealed = EXCLUDED.body_sealed,
         leaves_at = CASE WHEN answer.level = 'V0' AND answer.leaves_at IS NULL THEN NULL ELSE EXCLUDED.leaves_at END,
         handed_in_at = CASE WHEN EXCLUDED.level = ANY ($9) AND answer.level <> ALL ($9) THEN NULL ELSE answer.handed_in_at END`,
      [practiceId, coupleId, authorId, assignmentId, occurrenceId, step, level, sealed, forClinicians],
    );
  }

  async erase(tx: Tx, who: Who, occurrenceId: string, steps: string[]): Promise<void> {
    if (!steps.length) return;
    await tx.delete(Answer, {
      practiceId: who.practiceId,
      authorId: who.personId,
      occurrenceId,
      step: In(steps),
    });
  }

  /** The new revision and ending, and with it which of the author's answers others may come to see. `out` stays out. */
  async finish(tx: Tx, response: Response, ending: Ending, handedInAt: Date, out: string[]): Promise<void> {
    const { practiceId, authorId, occurrenceId, revision } = response;
    await tx.update(Response, { practiceId, authorId, occurrenceId }, { revision: revision + 1, ending });
    await tx.query(
      `UPDATE answer SET handed_in_at = CASE WHEN $4::text = 'open' AND step <> ALL ($6::text[]) THEN NULL ELSE coalesce(handed_in_at, $5) END,
         kept_for_appointment = $4::text = 'appointment'
       WHERE practice_id = $1 AND author_id = $2 AND occurrence_id = $3`,
      [practiceId, authorId, occurrenceId, ending, handedInAt, out],
    );
    await this.readership.note(tx, response, handedInAt);
  }

  /** Kept under the author's own narrowest key, whatever level it was meant for. */
  async saveAside(tx: Tx, aside: Omit<Aside, 'bodySealed'>, value: unknown): Promise<void> {
    const bodySealed = await this.keys.seal(
      scopeOf({ ...aside, level: 'V0' }),
      `aside|body|${aside.id}`,
      value,
    );
    await tx
      .createQueryBuilder()
      .insert()
      .into(Aside)
      .values({ ...aside, bodySealed })
      .orIgnore()
      .execute();
  }

  /** Whether this write found no place for some of its words. */
  hasKeptAside(tx: Tx, { practiceId, personId: authorId }: Who, occurrenceId: string, write: string) {
    return tx.existsBy(Aside, { practiceId, authorId, occurrenceId, write });
  }

  openAside(aside: Aside): Promise<unknown> {
    return this.keys.open(scopeOf({ ...aside, level: 'V0' }), `aside|body|${aside.id}`, aside.bodySealed);
  }

  /** The answers that have opened in these occurrences and may still be read, of both partners. */
  async opened(tx: Tx, occurrenceIds: string[]): Promise<OpenAnswer[]> {
    if (!occurrenceIds.length) return [];
    const rows = await tx
      .createQueryBuilder(Answer, 'answer')
      .innerJoin(
        Opening,
        'opening',
        'opening.practice_id = answer.practice_id AND opening.couple_id = answer.couple_id AND opening.occurrence_id = answer.occurrence_id AND opening.author_id = answer.author_id AND opening.step = answer.step',
      )
      .where('answer.occurrence_id IN (:...occurrenceIds)', { occurrenceIds })
      .andWhere("answer.level IN ('VP', 'V2')")
      .orderBy('answer.step')
      .addOrderBy('answer.author_id')
      .getMany();
    return this.openAll(rows);
  }

  /** The same wherever it was, as far as the caller may still read it. */
  async openedToMe(tx: Tx, { practiceId }: Who): Promise<OpenAnswer[]> {
    const rows = await tx.query<{ id: string }[]>(
      'SELECT DISTINCT occurrence_id AS id FROM opening WHERE practice_id = $1',
      [practiceId],
    );
    return this.opened(tx, rows.map(({ id }) => id)); // prettier-ignore
  }

  /** The steps of the caller's own that have opened to the other in this occurrence. */
  async ownOpened(tx: Tx, { practiceId, personId }: Who, occurrenceId: string): Promise<string[]> {
    const where = { practiceId, occurrenceId, authorId: personId };
    return (await tx.find(Opening, { where })).map(({ step }) => step);
  }

  /** Occurrences in which somebody shared with all three and kept it for the appointment, and it has not opened. */
  async keptForAppointment(tx: Tx, coupleId: string): Promise<string[]> {
    const rows = await tx.query<{ occurrenceId: string }[]>(
      `SELECT DISTINCT a.occurrence_id AS "occurrenceId" FROM answer a
       WHERE a.couple_id = $1 AND a.level = 'V2' AND a.kept_for_appointment AND NOT EXISTS (
         SELECT FROM opening o WHERE o.practice_id = a.practice_id AND o.couple_id = a.couple_id
           AND o.occurrence_id = a.occurrence_id AND o.author_id = a.author_id AND o.step = a.step)
       ORDER BY 1`,
      [coupleId],
    );
    return rows.map(({ occurrenceId }) => occurrenceId);
  }

  /** Occurrences of which something opened then, in the appointment too. */
  async openedBetween(tx: Tx, coupleId: string, since: Date, until: Date): Promise<string[]> {
    const rows = await tx.query<{ occurrenceId: string }[]>(
      `SELECT DISTINCT occurrence_id AS "occurrenceId" FROM opening
       WHERE couple_id = $1 AND opened_at >= $2 AND opened_at < $3 ORDER BY 1`,
      [coupleId, since, until],
    );
    return rows.map(({ occurrenceId }) => occurrenceId);
  }

  openings = (tx: Tx, coupleId: string): Promise<Opening[]> => tx.find(Opening, { where: { coupleId } });

  happenings(tx: Tx, occurrenceIds: string[]): Promise<Happening[]> {
    return occurrenceIds.length
      ? tx.find(Happening, { where: { occurrenceId: In(occurrenceIds) } })
      : Promise.resolve([]);
  }

  /** In how many weeks both were in something together: present for it, both opened, or agreed on these days. */
  async bricks(tx: Tx, coupleId: string, agreedOn: string[]): Promise<number> {
    const [row] = await tx.query<{ weeks: number }[]>(
      `SELECT count(DISTINCT date_trunc('week', day))::int AS weeks FROM (
         SELECT on_day AS day FROM happening WHERE couple_id = $1
         UNION ALL
         SELECT o.on_day FROM opening p
         JOIN occurrence o ON o.practice_id = p.practice_id AND o.couple_id = p.couple_id AND o.id = p.occurrence_id
         WHERE p.couple_id = $1 GROUP BY o.id, o.on_day, p.step HAVING count(*) = 2
         UNION ALL
         SELECT unnest($2::date[])) AS together`,
      [coupleId, agreedOn],
    );
    return row?.weeks ?? 0;
  }

  /** One partner's words for the clinician: handed in and not open to the other, oldest first. */
  async forClinician(
    tx: Tx,
    coupleId: string,
    authorId: string,
    since: Date,
    until: Date,
    isOpenedToo = false,
  ): Promise<OpenAnswer[]> {
    const rows = await tx
      .createQueryBuilder(Answer, 'answer')
      .where('answer.couple_id = :coupleId AND answer.author_id = :authorId', { coupleId, authorId })
      .andWhere('answer.handed_in_at >= :since AND answer.handed_in_at < :until', { since, until })
      .andWhere(
        isOpenedToo
          ? 'TRUE'
          : `NOT EXISTS (SELECT 1 FROM opening o WHERE o.practice_id = answer.practice_id AND o.couple_id = answer.couple_id
           AND o.occurrence_id = answer.occurrence_id AND o.author_id = answer.author_id AND o.step = answer.step AND answer.level = 'V2')`,
      )
      .orderBy('answer.handed_in_at')
      .addOrderBy('answer.step')
      .getMany();
    return this.openAll(rows);
  }

  /** What was handed in for the clinicians of these exercises, oldest first. */
  async handedInOf(tx: Tx, coupleId: string, keys: string[]): Promise<OpenAnswer[]> {
    if (!keys.length) return [];
    const rows = await tx
      .createQueryBuilder(Answer, 'answer')
      .where('answer.couple_id = :coupleId AND answer.handed_in_at IS NOT NULL', { coupleId })
      .andWhere('answer.level IN (:...forClinicians)', { forClinicians })
      .andWhere(
        `answer.assignment_id IN (SELECT a.id FROM assignment a WHERE a.couple_id = :coupleId AND a.exercise_key IN (:...keys))`,
        { keys },
      )
      .orderBy('answer.handed_in_at')
      .addOrderBy('answer.step')
      .getMany();
    return this.openAll(rows);
  }

  /** What one partner handed in at one time, as far as the caller may read it. */
  async handedIn(tx: Tx, coupleId: string, authorId: string, occurrenceId: string): Promise<OpenAnswer[]> {
    const rows = await tx.find(Answer, {
      where: { coupleId, authorId, occurrenceId, handedInAt: Not(IsNull()) },
      order: { step: 'ASC' },
    });
    return this.openAll(rows);
  }

  /** Up to when a clinician has read one partner's words; the beginning of time where they never have. */
  async readUntil(tx: Tx, { practiceId, personId }: Who, coupleId: string, authorId: string): Promise<Date> {
    const place = { practiceId, coupleId, readerId: personId, authorId };
    return (await tx.findOneBy(Reading, place))?.readUntil ?? new Date(0);
  }

  async markRead(tx: Tx, reader: Who, coupleId: string, authorId: string, until: Date): Promise<void> {
    await tx.query(
      `INSERT INTO reading (practice_id, couple_id, reader_id, author_id, read_until) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (practice_id, couple_id, reader_id, author_id) DO UPDATE SET read_until = greatest(reading.read_until, EXCLUDED.read_until)`,
      [reader.practiceId, coupleId, reader.personId, authorId, until],
    );
  }

  openAll(rows: Answer[]): Promise<OpenAnswer[]> {
    return Promise.all(
      rows.map(async ({ bodySealed, ...row }) => ({
        ...row,
        value: await this.keys.open<unknown>(scopeOf(row), rowOf(row), bodySealed),
      })),
    );
  }
}
