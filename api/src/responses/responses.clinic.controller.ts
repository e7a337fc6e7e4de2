import { Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import { Asking, Clinic, type Answer, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { ClosingService } from './closing.service.ts';
import { ResponsesRepository } from './responses.repository.ts';

@Controller()
export class OpeningsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(ClosingService) private readonly closing: ClosingService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  @Clinic('assignments')
  list(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.assignments.params }) { coupleId }: Params<typeof clinic.assignments>,
  ): Promise<Answer<typeof clinic.assignments>> {
    return this.work.run(actor, async (tx, who) => {
      const couple = await this.access.ofReader(tx, who, coupleId);
      const known = await this.people.byId(tx, await this.couples.partnerIds(tx, coupleId));
      const names = new Map([...known].map(([id, { displayName }]) => [id, displayName]));
      const opened = new Set(
        (await this.repository.openings(tx, coupleId)).map(({ occurrenceId }) => occurrenceId),
      );
      await this.audit.write(tx, who, 'plan.read', { coupleId });
      return {
        assignments: await this.assignments.ofCouple(tx, couple, names, opened),
        minutesOfTheWeek: await this.assignments.minutesOfTheWeek(tx, couple),
      };
    });
  }

  @Clinic('openTogether')
  async openTogether(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.openTogether.params })
    { coupleId, occurrenceId }: Params<typeof clinic.openTogether>,
  ): Promise<Answer<typeof clinic.openTogether>> {
    const due = await this.work.run(actor, async (tx, who) => {
      await this.access.ofClinician(tx, who, coupleId);
      const [found] = await this.assignments.byIds(tx, [occurrenceId]);
      if (!found || found.coupleId !== coupleId || found.variant !== 'couple') throw new Problem('absent');
      if (found.opening === 'never') throw new Problem('opening.not-in-appointment');
      await this.audit.write(tx, who, 'opening.in-appointment', { coupleId, subjectId: occurrenceId });
      return found;
    });
    return { opened: await this.closing.openInAppointment({ ...due, id: due.occurrenceId }) };
  }
}
