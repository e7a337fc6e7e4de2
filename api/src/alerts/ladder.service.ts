import { Inject, Injectable } from '@nestjs/common';
import { CouplesService } from '../couples/couples.service.ts';
import { Clock } from '../platform/clock.ts';
import { Jobs, type Job } from '../platform/jobs.ts';
import { Work, type Tx } from '../platform/work.ts';
import { DutyService } from '../practice/duty.service.ts';
import { CallingService } from './calling.service.ts';
import { CoverService } from './cover.service.ts';
import { AlarmsRepository } from './alarms.repository.ts';
import { calls, nextLook, type Call } from './alarms.rules.ts';
import type { RiskEvent } from './risk-event.entity.ts';

/** Who is told of an alarm, and who after them: rung by rung, until somebody acknowledges it. Always as a keeper. */
@Injectable()
export class LadderService {
  constructor(
    @Inject(AlarmsRepository) private readonly repository: AlarmsRepository,
    @Inject(CoverService) private readonly cover: CoverService,
    @Inject(CallingService) private readonly calling: CallingService,
    @Inject(DutyService) private readonly duty: DutyService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Work) private readonly work: Work,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    jobs.does('alarm', (job) => this.climb(job));
  }

  /** Whom an alarm that is raised now belongs to. */
  async ownerNow(tx: Tx, place: Pick<RiskEvent, 'practiceId' | 'coupleId'>): Promise<string | null> {
    const [first] = calls(
      { ...(await this.standing(tx, place)), hasCover: false, told: [] },
      this.clock.now(),
    );
    return first?.personId ?? null;
  }

  /** The first rung, in the transaction that raises it. */
  async begin(tx: Tx, event: RiskEvent): Promise<void> {
    await this.calling.call(tx, event, [{ rung: 'owner', personId: event.ownerId }]);
    await this.lookAgain(tx, event, event.nextAt);
  }

  /** Harmless when repeated: only what is due and unacknowledged goes on, and once. */
  async climb({ practiceId = '', ref }: Job): Promise<void> {
    await this.work.run({ kind: 'keeper', practiceId }, async (tx) => {
      const event = await this.repository.locked(tx, ref);
      const now = this.clock.now();
      if (!event || event.acknowledgedAt || event.nextAt > now) return;
      const told: Call[] = (await this.repository.steps(tx, event.id)).map(({ rung, personId }) => ({
        rung,
        personId,
      }));
      const hasCover = (await this.cover.of(tx, practiceId)) !== null;
      const next = calls({ ...(await this.standing(tx, event)), hasCover, told }, now);
      await this.calling.call(tx, event, next);
      const owner = next.find(({ rung }) => rung === 'next')?.personId ?? event.ownerId;
      const nextAt = nextLook([...told, ...next], event.hours, now);
      await this.repository.change(tx, event, { ownerId: owner, nextAt });
      await this.lookAgain(tx, event, nextAt);
    });
  }

  private async standing(tx: Tx, { practiceId, coupleId }: Pick<RiskEvent, 'practiceId' | 'coupleId'>) {
    const members = await this.couples.members(tx, coupleId);
    const owners = await tx.query<{ id: string }[]>('SELECT id FROM app.owners() AS id');
    return {
      duty: await this.duty.of(tx, { practiceId }),
      clinicians: members.filter(({ kind }) => kind === 'clinician').map(({ personId }) => personId),
      owners: owners.map(({ id }) => id),
    };
  }

  private async lookAgain(tx: Tx, { practiceId, id: ref }: RiskEvent, at: Date): Promise<void> {
    await this.jobs.send(tx, 'alarm', { practiceId, ref }, at);
  }
}
