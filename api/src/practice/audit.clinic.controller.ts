import { Controller, Inject, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { daysLater, instantAt } from '@usward/schedule';
import { ChainCheck } from '../audit/chain-check.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, type Answer, type Query as Asked } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { PracticeService } from './practice.service.ts';
import { presentAudit } from './audit.present.ts';

/** Who saw or changed what. It stands here and not beside the audit itself, which knows nobody by name. */
@Controller()
export class AuditController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(ChainCheck) private readonly chains: ChainCheck,
  ) {}

  @Clinic('audit')
  read(
    @Asking() actor: TokenActor,
    @Query({ schema: clinic.audit.query }) { from, to, ...asked }: Asked<typeof clinic.audit>,
  ): Promise<Answer<typeof clinic.audit>> {
    return this.work.run(actor, async (tx, who) => {
      const { timeZone } = await this.practices.of(tx, who);
      const startOf = (day: string | undefined) => (day ? instantAt(day, '00:00', timeZone) : undefined);
      const page = await this.audit.page(tx, {
        ...asked,
        since: startOf(from),
        until: startOf(to && daysLater(to, 1)),
      });
      const people = await this.people.byId(
        tx,
        page.entries.flatMap(({ personId }) => personId ?? []),
      );
      await this.audit.write(tx, who, 'audit.read', asked.coupleId ? { coupleId: asked.coupleId } : {});
      return presentAudit(page, people);
    });
  }

  /** Whether anybody touched it: of the whole practice, and without a word of what stands in it. */
  @Clinic('auditChain')
  async chain(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.auditChain>> {
    const { practiceId } = await this.work.run(actor, async (_, who) => who);
    const { wholeUntil, checkedAt, faults } = await this.chains.lately(practiceId);
    return {
      wholeUntil: wholeUntil?.toISOString() ?? null,
      checkedAt: checkedAt.toISOString(),
      isWhole: !faults.length,
    };
  }
}
