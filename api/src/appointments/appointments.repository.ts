import { Injectable } from '@nestjs/common';
import { And, In, IsNull, LessThan, LessThanOrEqual, MoreThan, MoreThanOrEqual } from 'typeorm';
import type { Tx } from '../platform/work.ts';
import { Appointment } from './appointment.entity.ts';

/** Those with one alone are nobody's but the clinician's. */
const withBoth = { personId: IsNull(), isCancelled: false };
const inOrder = { startsAt: 'ASC', id: 'ASC' } as const;

@Injectable()
export class AppointmentsRepository {
  ofCouple(tx: Tx, coupleId: string): Promise<Appointment[]> {
    return tx.find(Appointment, { where: { coupleId }, order: inOrder });
  }

  one(tx: Tx, coupleId: string, id: string): Promise<Appointment | null> {
    return tx.findOneBy(Appointment, { coupleId, id });
  }

  byId(tx: Tx, id: string): Promise<Appointment | null> {
    return tx.findOneBy(Appointment, { id });
  }

  next(tx: Tx, coupleId: string, after: Date): Promise<Appointment | null> {
    return tx.findOne(Appointment, {
      where: { coupleId, ...withBoth, startsAt: MoreThan(after) },
      order: inOrder,
    });
  }

  last(tx: Tx, coupleId: string, before: Date): Promise<Appointment | null> {
    return tx.findOne(Appointment, {
      where: { coupleId, ...withBoth, startsAt: LessThanOrEqual(before) },
      order: { startsAt: 'DESC', id: 'DESC' },
    });
  }

  /** With both: the latest that was over at this moment, and the first that was not: one that goes on is still before them. */
  async around(
    tx: Tx,
    coupleId: string,
    at: Date,
  ): Promise<{ last: Appointment | null; next: Appointment | null }> {
    const over = `starts_at + minutes * interval '1 minute' <= $2`;
    const one = (where: string, order: string) =>
      `(SELECT practice_id AS "practiceId", id, couple_id AS "coupleId", starts_at AS "startsAt", minutes, is_cancelled AS "isCancelled"
        FROM appointment WHERE couple_id = $1 AND person_id IS NULL AND NOT is_cancelled AND ${where} ORDER BY starts_at ${order}, id LIMIT 1)`;
    const found = await tx.query<Appointment[]>(
      `${one(over, 'DESC')} UNION ALL ${one(`NOT ${over}`, 'ASC')}`,
      [coupleId, at],
    );
    const isOver = ({ startsAt, minutes }: Appointment) =>
      startsAt.getTime() + minutes * 60_000 <= at.getTime();
    return { last: found.find(isOver) ?? null, next: found.find((each) => !isOver(each)) ?? null };
  }

  /** From the one moment on and before the other, of every couple the caller may see; row level security says which. */
  between(tx: Tx, from: Date, until: Date, withCancelled = false): Promise<Appointment[]> {
    return tx.find(Appointment, {
      where: {
        ...(withCancelled ? {} : { isCancelled: false }),
        startsAt: And(MoreThanOrEqual(from), LessThan(until)),
      },
      order: inOrder,
    });
  }

  /** From this one of its series on, those that are not cancelled. */
  following(tx: Tx, { coupleId, seriesId, startsAt }: Appointment): Promise<Appointment[]> {
    if (!seriesId) return Promise.resolve([]);
    return tx.find(Appointment, {
      where: { coupleId, seriesId, isCancelled: false, startsAt: MoreThanOrEqual(startsAt) },
      order: inOrder,
    });
  }

  /** Of these couples since then, and whatever ever came from this calendar. */
  beside(tx: Tx, calendarId: string, coupleIds: string[], since: Date): Promise<Appointment[]> {
    const ofThem = coupleIds.length ? [{ coupleId: In(coupleIds), startsAt: MoreThanOrEqual(since) }] : [];
    return tx.find(Appointment, { where: [{ calendarId }, ...ofThem], order: inOrder });
  }

  async insert(tx: Tx, appointments: Appointment[]): Promise<void> {
    if (appointments.length) await tx.insert(Appointment, appointments);
  }

  async change(
    tx: Tx,
    { practiceId, id }: Pick<Appointment, 'practiceId' | 'id'>,
    changed: Partial<Omit<Appointment, 'practiceId' | 'id' | 'coupleId' | 'seriesId'>>,
  ): Promise<void> {
    await tx.update(Appointment, { practiceId, id }, changed);
  }

  /** A calendar that is forgotten leaves its appointments to whoever treats the couple. */
  async release(tx: Tx, calendarId: string): Promise<void> {
    await tx.query('SELECT app.release_calendar($1)', [calendarId]);
  }

  /** The same ones; what came from the calendar of somebody who treats the couple no longer is the couple's own by now. */
  async released(tx: Tx, appointments: Appointment[]): Promise<Appointment[]> {
    const coupleIds = appointments.flatMap(({ calendarId, coupleId }) => (calendarId ? coupleId : []));
    if (!coupleIds.length) return appointments;
    const rows = await tx.query<{ id: string }[]>('SELECT app.release_left($1) AS id', [
      [...new Set(coupleIds)],
    ]);
    const ids = new Set(rows.map(({ id }) => id));
    const none = { calendarId: null, eventHash: null, eventSeriesHash: null };
    return appointments.map((one) => (ids.has(one.id) ? { ...one, ...none } : one));
  }
}
