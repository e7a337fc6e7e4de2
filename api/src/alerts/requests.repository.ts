import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '../platform/work.ts';
import { Request } from './request.entity.ts';

/** When it was asked and by when it is due the table says, for all who ask. */
type Asked = Pick<Request, 'practiceId' | 'coupleId' | 'personId' | 'id' | 'kind' | 'asksForPaper'>;

const shown = 200;

@Injectable()
export class RequestsRepository {
  /** Those that wait first, by when they are due; then the others, newest first. */
  all(tx: Tx): Promise<Request[]> {
    return tx.find(Request, {
      order: { acknowledgedAt: { direction: 'DESC', nulls: 'FIRST' }, dueAt: 'ASC', id: 'ASC' },
      take: shown,
    });
  }

  waiting(tx: Tx): Promise<number> {
    return tx.countBy(Request, { acknowledgedAt: IsNull() });
  }

  one(tx: Tx, id: string): Promise<Request | null> {
    return tx.findOneBy(Request, { id });
  }

  /** One that waits already stays as it is: the partner who asks may not read it, so the database looks. */
  async insert(tx: Tx, request: Asked): Promise<void> {
    await tx.createQueryBuilder().insert().into(Request).values(request).orIgnore().execute();
  }

  async acknowledge(
    tx: Tx,
    { practiceId, id }: Request,
    by: Pick<Request, 'acknowledgedAt' | 'acknowledgedBy' | 'noteSealed'>,
  ): Promise<void> {
    await tx.update(Request, { practiceId, id }, by);
  }
}
