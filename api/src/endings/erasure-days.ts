import { Inject, Injectable } from '@nestjs/common';
import { dayIn, instantAt } from '@usward/schedule';
import { Clock } from '../platform/clock.ts';
import { Jobs } from '../platform/jobs.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { ErasureRow } from './erasure.entity.ts';
import { Erasing } from './erasing.ts';

/** On which days something of an erasure is done: when it was asked for, and when the practice need not keep the record. */
@Injectable()
export class ErasureDays {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(Erasing) private readonly erasing: Erasing,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    jobs.does('erase-person', ({ practiceId = '', ref }) => this.due(practiceId, ref));
  }

  async plan(tx: Tx, { practiceId, id, dueAt, heldUntil, restrictedAt }: ErasureRow): Promise<void> {
    const { timeZone } = await this.practices.of(tx, { practiceId });
    const at = heldUntil && restrictedAt ? instantAt(heldUntil, '03:00', timeZone) : dueAt;
    await this.jobs.send(tx, 'erase-person', { practiceId, ref: id }, at);
  }

  /** Safe to repeat; before its time, or when it was taken back, it does nothing. */
  private async due(practiceId: string, id: string): Promise<void> {
    const now = this.clock.now();
    const [row, today, hold] = await this.work.run(
      { kind: 'keeper', practiceId },
      async (tx) =>
        [
          await tx.findOneBy(ErasureRow, { id }),
          dayIn((await this.practices.of(tx, { practiceId })).timeZone, now),
          await this.isHeld(tx, id),
        ] as const,
    );
    if (!row || row.takenBackAt || row.doneAt || row.dueAt > now) return;
    const isHeld = hold || (row.heldUntil !== null && row.heldUntil > today);
    if (isHeld && row.restrictedAt) return;
    await this.erasing.run({ practiceId, personId: row.personId, isHeld }, async (tx) => {
      await tx.update(ErasureRow, { practiceId, id }, isHeld ? { restrictedAt: now } : { doneAt: now });
      if (isHeld) await this.plan(tx, { ...row, restrictedAt: now });
    });
  }

  /** A court or a complaint asks for what is theirs. */
  private async isHeld(tx: Tx, id: string): Promise<boolean> {
    const asked = 'SELECT app.is_held(e.person_id) AS is FROM erasure e WHERE e.id = $1';
    const [row] = await tx.query<{ is: boolean }[]>(asked, [id]);
    return row?.is ?? false;
  }
}
