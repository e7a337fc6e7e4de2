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
