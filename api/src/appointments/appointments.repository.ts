import { Injectable } from '@nestjs/common';
import { And, LessThan, LessThanOrEqual, MoreThan, MoreThanOrEqual } from 'typeorm';
import type { Tx } from '../platform/work.ts';
import { Appointment } from './appointment.entity.ts';

@Injectable()
export class AppointmentsRepository {
  ofCouple(tx: Tx, coupleId: string): Promise<Appointment[]> {
    return tx.find(Appointment, { where: { coupleId }, order: { startsAt: 'ASC', id: 'ASC' } });
  }

  one(tx: Tx, coupleId: string, id: string): Promise<Appointment | null> {
    return tx.findOneBy(Appointment, { coupleId, id });
  }

  byId(tx: Tx, id: string): Promise<Appointment | null> {
    return tx.findOneBy(Appointment, { id });
  }

  next(tx: Tx, coupleId: string, after: Date): Promise<Appointment | null> {
    return tx.findOne(Appointment, {
      where: { coupleId, isCancelled: false, startsAt: MoreThan(after) },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
  }

  last(tx: Tx, coupleId: string, before: Date): Promise<Appointment | null> {
    return tx.findOne(Appointment, {
      where: { coupleId, isCancelled: false, startsAt: LessThanOrEqual(before) },
      order: { startsAt: 'DESC', id: 'DESC' },
    });
  }

  /** The latest that was over at this moment, and the first that was not: one that goes on is still before them. */
  async around(
    tx: Tx,
    coupleId: string,
    at: Date,
  ): Promise<{ last: Appointment | null; next: Appointment | null }> {
    const over = `starts_at + minutes * interval '1 minute' <= $2`;
    const one = (where: string, order: string) =>
      `(SELECT practice_id AS "practiceId", id, couple_id AS "coupleId", starts_at AS "startsAt", minutes, is_cancelled AS "isCancelled"
        FROM appointment WHERE couple_id = $1 AND NOT is_cancelled AND ${where} ORDER BY starts_at ${order}, id LIMIT 1)`;
    const found = await tx.query<Appointment[]>(
      `${one(over, 'DESC')} UNION ALL ${one(`NOT ${over}`, 'ASC')}`,
      [coupleId, at],
    );
    const isOver = ({ startsAt, minutes }: Appointment) =>
      startsAt.getTime() + minutes * 60_000 <= at.getTime();
    return { last: found.find(isOver) ?? null, next: found.find((each) => !isOver(each)) ?? null };
  }

  /** From the one moment on and before the other, of every couple the caller may see; row level security says which. */
  between(tx: Tx, from: Date, until: Date): Promise<Appointment[]> {
    return tx.find(Appointment, {
      where: { isCancelled: false, startsAt: And(MoreThanOrEqual(from), LessThan(until)) },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
  }

  async insert(tx: Tx, appointment: Appointment): Promise<void> {
    await tx.insert(Appointment, appointment);
  }

  async change(
    tx: Tx,
    { practiceId, id }: Appointment,
    changed: Partial<Pick<Appointment, 'startsAt' | 'minutes' | 'isCancelled'>>,
  ): Promise<void> {
    await tx.update(Appointment, { practiceId, id }, changed);
  }
}
