import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Role } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { CalendarDecision } from './calendar-decision.entity.ts';
import { Calendar } from './calendar.entity.ts';
import type { Decided } from './kept-events.ts';

type Place = Pick<Calendar, 'practiceId' | 'clinicianId' | 'id'>;

@Injectable()
export class CalendarsRepository {
  all(tx: Tx): Promise<Calendar[]> {
    return tx.find(Calendar, { order: { addedAt: 'ASC', id: 'ASC' } });
  }

  one(tx: Tx, id: string): Promise<Calendar | null> {
    return tx.findOneBy(Calendar, { id });
  }

  /** Nobody else reads it again meanwhile. */
  locked(tx: Tx, id: string): Promise<Calendar | null> {
    return tx.findOne(Calendar, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** What whoever acts may do here now: nothing, once they have left. */
  async rolesOfOwner(tx: Tx): Promise<Role[]> {
    const [row] = await tx.query<{ roles: Role[] }[]>('SELECT app.roles() AS roles');
    return row?.roles ?? [];
  }

  async insert(tx: Tx, calendar: Place): Promise<void> {
    await tx.insert(Calendar, calendar);
  }

  async change(tx: Tx, { practiceId, clinicianId, id }: Place, changed: Partial<Calendar>): Promise<void> {
    await tx.update(Calendar, { practiceId, clinicianId, id }, changed);
  }

  async remove(tx: Tx, { practiceId, clinicianId, id }: Place): Promise<void> {
    await tx.delete(Calendar, { practiceId, clinicianId, id });
  }

  decisions(tx: Tx, calendarId: string): Promise<CalendarDecision[]> {
    return tx.find(CalendarDecision, { where: { calendarId } });
  }

  /** Null takes back what was said. */
  async decide(
    tx: Tx,
    { practiceId, clinicianId, id }: Place,
    said: Iterable<[key: string, as: Decided | null]>,
  ): Promise<void> {
    const rows = [...said].map(([key, as]) => ({ keyHash: Buffer.from(key, 'base64url'), as }));
    if (!rows.length) return;
    const keyHash = In(rows.map((row) => row.keyHash));
    await tx.delete(CalendarDecision, { practiceId, clinicianId, calendarId: id, keyHash });
    const kept = rows.flatMap(({ keyHash: hash, as }) => {
      const of = as === 'nobody' ? { coupleId: null, personId: null } : as;
      return of ? [{ practiceId, clinicianId, calendarId: id, keyHash: hash, ...of }] : [];
    });
    if (kept.length) await tx.insert(CalendarDecision, kept);
  }
}
