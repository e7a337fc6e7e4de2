import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import { Jobs } from '../platform/jobs.ts';
import type { Tx } from '../platform/work.ts';
import { ErasureRow } from './erasure.entity.ts';

/** Until then it may be taken back. */
const waitMs = 7 * 86_400_000;

@Injectable()
export class ErasuresRepository {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** Not done and not taken back. */
  standing(tx: Tx, personId: string): Promise<ErasureRow | null> {
    return tx.findOneBy(ErasureRow, { personId, takenBackAt: IsNull(), doneAt: IsNull() });
  }

  async add(tx: Tx, { practiceId, personId: askedBy }: Who, personId: string): Promise<Date> {
    if (await tx.existsBy(ErasureRow, { personId, takenBackAt: IsNull() }))
      throw new Problem('erasure.asked');
    const now = this.clock.now();
    const row = {
      practiceId,
      id: randomUUID(),
      personId,
      askedBy,
      askedAt: now,
      dueAt: new Date(+now + waitMs),
    };
    await tx.insert(ErasureRow, row);
    await this.jobs.send(tx, 'erase-person', { practiceId, ref: row.id }, row.dueAt);
    return row.dueAt;
  }
}
