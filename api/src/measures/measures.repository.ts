import { Inject, Injectable } from '@nestjs/common';
import type { Answers } from '@usward/measures';
import { Keys, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { Measurement } from './measurement.entity.ts';

/**
 * What was typed: the number of the choice on each item, and which parent filled it in where that matters; of a form of
 * one's own the option tapped at each step.
 */
export type Typed = {
  answers: Answers;
  parent: 'mother' | 'father' | null;
  picked?: Readonly<Record<string, string>>;
};
export type Entry = Omit<Measurement, 'bodySealed'> & Typed;
type Place = Pick<Measurement, 'practiceId' | 'coupleId' | 'personId' | 'id' | 'revision'>;

/** As if the partner had written it for the therapist: the same key, and it dies with it. */
const scopeOf = ({ practiceId, coupleId, personId }: Place): Scope =>
  `answer/${practiceId}/${coupleId}/${personId}/V1`;
const rowOf = ({ practiceId, coupleId, personId, id, revision }: Place) =>
  `measurement|body|${practiceId}|${coupleId}|${personId}|${id}|${revision}`;

@Injectable()
export class MeasuresRepository {
  constructor(@Inject(Keys) private readonly keys: Keys) {}

  /** Until the transaction ends nobody else corrects the same entry. */
  async lock(tx: Tx, id: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  }

  newest(tx: Tx, coupleId: string, id: string): Promise<Measurement | null> {
    return tx.findOne(Measurement, { where: { coupleId, id }, order: { revision: 'DESC' } });
  }

  /** A revision beside those before; `typed` null takes the entry back. False where there is one, be it one that is not shown. */
  async add(tx: Tx, row: Omit<Measurement, 'bodySealed'>, typed: Typed | null): Promise<boolean> {
    const bodySealed = typed && (await this.keys.seal(scopeOf(row), rowOf(row), typed));
    const added = await tx
      .createQueryBuilder()
      .insert()
      .into(Measurement)
      .values({ ...row, bodySealed })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  /** As they stand: the last revision of each that was not taken back, oldest first. */
  async standing(tx: Tx, coupleId: string): Promise<Entry[]> {
    const rows = await tx
      .createQueryBuilder(Measurement, 'entry')
      .where('entry.couple_id = :coupleId AND entry.body_sealed IS NOT NULL', { coupleId })
      .andWhere(
        `NOT EXISTS (SELECT FROM measurement later WHERE later.practice_id = entry.practice_id
           AND later.couple_id = entry.couple_id AND later.id = entry.id AND later.revision > entry.revision)`,
      )
      .orderBy('entry.on_day')
      .addOrderBy('entry.entered_at')
      .addOrderBy('entry.id')
      .getMany();
    return Promise.all(rows.map((row) => this.open(row)));
  }

  async open({ bodySealed, ...row }: Measurement): Promise<Entry> {
    if (!bodySealed) throw new Error('an entry that was taken back has nothing to open');
    return { ...row, ...(await this.keys.open<Typed>(scopeOf(row), rowOf(row), bodySealed)) };
  }
}
