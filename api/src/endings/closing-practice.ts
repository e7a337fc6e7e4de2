import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import { Jobs, type Job } from '../platform/jobs.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import { copyDays, DeparturesService } from '../records/departures.service.ts';
import { Parting } from './parting.ts';

const refusals = {
  absent: 'absent',
  'too-soon': 'departure.day',
  'alarm-waits': 'departure.alarm-waits',
} as const;

/** The last day of a practice: the work of all couples ends at once, nobody on the staff comes in, and retention runs. */
@Injectable()
export class ClosingPractice {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(DeparturesService) private readonly departures: DeparturesService,
    @Inject(Parting) private readonly parting: Parting,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    jobs.does('close-practice', (job) => this.done(job));
  }

  async close(tx: Tx, who: Who): Promise<void> {
    if (!who.roles.includes('owner')) throw new Problem('role.not-allowed');
    const id = await this.departures.mustStand(tx);
    const [row] = await tx.query<{ told: keyof typeof refusals | 'done' }[]>(
      'SELECT app.close_departure() AS told',
    );
    const told = row?.told ?? 'absent';
    if (told !== 'done') throw new Problem(refusals[told]);
    await this.audit.write(tx, who, 'practice.closed');
    const { practiceId } = who;
    await this.jobs.send(tx, 'close-practice', { practiceId, ref: id });
    const until = new Date(+this.clock.now() + copyDays * 86_400_000);
    await this.jobs.send(tx, 'close-practice', { practiceId, ref: id }, until);
  }

  /** At once, and again when nobody takes a copy any more. Safe to repeat. */
  private done({ practiceId = '', ref }: Job): Promise<void> {
    return this.work.run({ kind: 'keeper', practiceId }, async (tx) => {
      const [ended] = await tx.query<{ couples: string[]; sign_ins: string[] }[]>(
        'SELECT couples, sign_ins FROM app.close_practice($1)',
        [ref],
      );
      for (const coupleId of ended?.couples ?? []) await this.parting.ended(tx, practiceId, coupleId);
      this.live.revoked(tx, ended?.sign_ins ?? []);
    });
  }
}
