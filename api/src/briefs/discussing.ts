import { Inject, Injectable } from '@nestjs/common';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { Discussion } from './discussion.entity.ts';

/** What was kept for the appointment and talked about there is not put before anybody again. Only the clinicians see the mark. */
@Injectable()
export class Discussing {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async mark(tx: Tx, who: Who, coupleId: string, occurrenceId: string, isDiscussed: boolean): Promise<void> {
    await this.access.ofClinician(tx, who, coupleId);
    const [due] = await this.assignments.byIds(tx, [occurrenceId]);
    if (!due || due.coupleId !== coupleId || due.variant !== 'couple') throw new Problem('absent');
    const place = { practiceId: who.practiceId, coupleId, occurrenceId };
    const row = { ...place, personId: who.personId, at: this.clock.now() };
    if (isDiscussed) await tx.createQueryBuilder().insert().into(Discussion).values(row).orIgnore().execute();
    else await tx.delete(Discussion, place);
    const act = isDiscussed ? 'topic.discussed' : 'topic.put-back';
    await this.audit.write(tx, who, act, { coupleId, subjectId: occurrenceId });
    await this.couples.tellClinicians(tx, coupleId);
  }
}
