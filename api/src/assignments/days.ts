import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { VariantName } from '@usward/exercises';
import { dayIn, type Occurrence as Due } from '@usward/schedule';
import { In, MoreThan } from 'typeorm';
import type { Couple } from '../couples/couple.entity.ts';
import { Clock } from '../platform/clock.ts';
import { Jobs } from '../platform/jobs.ts';
import type { Tx } from '../platform/work.ts';
import type { Day } from './assignments.rules.ts';
import { Hold } from './hold.entity.ts';
import { Occurrence } from './occurrence.entity.ts';

type Its = { id: string; variant: VariantName };

/** The days of an assignment. They come with it or are added later; they go only before they have begun. */
@Injectable()
export class Days {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async add(tx: Tx, couple: Couple, { id, variant }: Its, due: readonly Due[]): Promise<void> {
    const { practiceId, id: coupleId } = couple;
    const occurrences = due.map(({ on, opensAt, closesAt }) => ({
      practiceId,
      coupleId,
      assignmentId: id,
      id: randomUUID(),
      onDay: on,
      opensAt: new Date(opensAt),
      closesAt: new Date(closesAt),
      closedAt: null,
    }));
    await tx.insert(Occurrence, occurrences);
    // A version for one stays open: nothing of it is for the other, so nothing needs an end.
    if (variant === 'couple')
      for (const { id: ref, closesAt } of occurrences)
        await this.jobs.send(tx, 'close-occurrence', { practiceId, ref }, closesAt);
  }

  /** Takes away what has not begun, and says what it was. The database refuses any other. */
  async takeComing(
    tx: Tx,
    { practiceId, id: coupleId, timeZone }: Couple,
    assignmentId: string,
  ): Promise<Day[]> {
    const coming = await tx.find(Occurrence, {
      where: { coupleId, assignmentId, opensAt: MoreThan(this.clock.now()) },
      order: { opensAt: 'ASC' },
    });
    const ids = coming.map(({ id }) => id);
    if (ids.length) {
      await tx.delete(Hold, { practiceId, coupleId, occurrenceId: In(ids) });
      await tx.delete(Occurrence, { practiceId, coupleId, id: In(ids) });
    }
    return coming.map(({ onDay, closesAt }) => ({ on: onDay, last: dayIn(timeZone, closesAt) }));
  }
}
