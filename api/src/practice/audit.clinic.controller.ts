import { Controller, Inject, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { daysLater, instantAt } from '@usward/schedule';
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
}
