import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn } from '@usward/schedule';
import { AuditChain } from '../audit/chain.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import { Jobs } from '../platform/jobs.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { Erasing } from './erasing.ts';

/** In one night, so that no night is long; those who are left come the next. */
const mostPeople = 20;
const everySeconds = 3_600;
const auditYears = 6;

/** What has been kept long enough goes by itself: once a day in each practice, by whichever process comes first. */
@Injectable()
export class RetentionService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(Erasing) private readonly erasing: Erasing,
    @Inject(AuditChain) private readonly chain: AuditChain,
    @Inject(Jobs) jobs: Jobs,
  ) {
    jobs.every(everySeconds, () => this.look());
  }

  async years(tx: Tx, who: Who): Promise<number> {
    return (await this.practices.of(tx, who)).retentionYears;
  }

  /** To the owner: of how many the record leaves when. Nobody's name. */
  async months(tx: Tx, who: Who): Promise<Answer<typeof clinic.leavingByMonth>['months']> {
    if (!this.practices.mayChange(who)) throw new Problem('role.not-allowed');
    return tx.query('SELECT month::text, people, held FROM app.leaving_by_month()');
  }

  async change(tx: Tx, who: Who, years: number): Promise<void> {
    await this.practices.keepFor(tx, who, years);
  }

  /** Every practice whose day has not been done. Safe to repeat, and from several processes. */
  async look(): Promise<void> {
    const all = await this.work.run({ kind: 'stranger' }, (tx) =>
      tx.query<{ id: string }[]>('SELECT app.practices() AS id'),
    );
    for (const { id } of all) await this.day(id);
  }

  private async day(practiceId: string): Promise<void> {
    const people = await this.work.run({ kind: 'keeper', practiceId }, async (tx) => {
      const { timeZone, retentionYears } = await this.practices.of(tx, { practiceId });
      const today = dayIn(timeZone, this.clock.now());
      const [begun] = await tx.query<{ is: boolean }[]>('SELECT app.begin_day($1) AS is', [today]);
      if (!begun?.is) return [];
      // Row level security lets it take what is due to leave, and nothing else.
      await tx.query('DELETE FROM answer');
      await tx.query('SELECT app.forget_invitations(), app.forget_sign_ins()');
      await this.forgetAudit(tx, practiceId, retentionYears);
      return tx.query<{ id: string }[]>('SELECT app.outlived($1) AS id', [mostPeople]);
    });
    for (const { id: personId } of people) await this.erasing.run({ practiceId, personId, isHeld: false });
  }

  /** As long as the record it speaks of, and no less than six years: then the chain says that it was cut. */
  private async forgetAudit(tx: Tx, practiceId: string, years: number): Promise<void> {
    const before = new Date(this.clock.now());
    before.setUTCFullYear(before.getUTCFullYear() - Math.max(years, auditYears));
    const over = await tx.query<{ id: string }[]>('SELECT app.nobodys() AS id');
    await this.chain.cut(tx, practiceId, before, 'of none');
    if (over.length)
      await this.chain.cut(
        tx,
        practiceId,
        before,
        over.map(({ id }) => id),
      );
  }
}
