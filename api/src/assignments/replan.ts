import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { occurrencesOn } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Problem, present } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { OverridesService } from '../safety/overrides.service.ts';
import { Assign } from './assign.ts';
import { Assignment } from './assignment.entity.ts';
import { laterBy, type Day } from './assignments.rules.ts';
import { AssignmentsRepository } from './assignments.repository.ts';
import { AssignmentsService, planRow } from './assignments.service.ts';
import { Days } from './days.ts';

type Changed = Body<typeof clinic.changeAssignment>;
type Resumed = Body<typeof clinic.resumeAssignment>;

/** A plan changes from now on. What has begun stays as it is, and so does everything that was answered. */
@Injectable()
export class Replan {
  constructor(
    @Inject(Assign) private readonly assigning: Assign,
    @Inject(AssignmentsRepository) private readonly repository: AssignmentsRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Days) private readonly days: Days,
    @Inject(OverridesService) private readonly overrides: OverridesService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Other words, other days: the days asked for take the place of those to come, and of those that waited. */
  async change(tx: Tx, who: Who, couple: Couple, assignmentId: string, asked: Changed): Promise<void> {
    const { plan, schedule, overrideReason } = asked;
    const given = await this.going(tx, couple, assignmentId);
    if (plan) await this.keep(tx, given, { planSealed: await this.couples.sealJoint(couple, planRow(given.id), plan) }); // prettier-ignore
    if (schedule) {
      await this.mayGoOn(tx, who, couple, given, overrideReason);
      await this.days.takeComing(tx, couple, given.id);
      await this.days.add(tx, couple, given, this.assigning.due(couple, { schedule }));
      await this.keep(tx, given, { waiting: null });
    }
    await this.tell(tx, who, given, 'assignment.changed');
  }

  async pause(tx: Tx, who: Who, couple: Couple, assignmentId: string): Promise<void> {
    const given = await this.going(tx, couple, assignmentId);
    if (given.waiting) return;
    const waiting = await this.days.takeComing(tx, couple, given.id);
    if (!waiting.length) throw new Problem('assignment.nothing-ahead');
    await this.keep(tx, given, { waiting });
    await this.tell(tx, who, given, 'assignment.paused');
  }

  /** The days that waited come back, if what they are of may still be given. */
  async resume(tx: Tx, who: Who, couple: Couple, assignmentId: string, asked: Resumed): Promise<void> {
    const given = await this.going(tx, couple, assignmentId);
    if (!given.waiting) return;
    await this.mayGoOn(tx, who, couple, given, asked.overrideReason);
    await this.days.add(tx, couple, given, occurrencesOn(laterBy(given.waiting, asked.start), couple));
    await this.keep(tx, given, { waiting: null });
    await this.tell(tx, who, given, 'assignment.resumed');
  }

  private async going(tx: Tx, { id: coupleId }: Couple, id: string): Promise<Assignment> {
    const given = present(await this.repository.given(tx, coupleId, id));
    if (given.withdrawnAt) throw new Problem('assignment.ended');
    return given;
  }

  /** A reason that was written for the same tags holds; for others it is given anew, as another assignment. */
  private async mayGoOn(tx: Tx, who: Who, couple: Couple, given: Assignment, reason?: string): Promise<void> {
    const before = await this.overrides.of(tx, given.id);
    const asked = { key: given.exerciseKey, version: given.exerciseVersion, variant: given.variant };
    const { stopping } = await this.assigning.mayGive(tx, couple, asked, before ? '' : reason, before ?? []);
    if (!before && stopping.length && reason) await this.overrides.record(tx, who, couple.id, given.id, stopping, reason); // prettier-ignore
  }

  private async keep(
    tx: Tx,
    { practiceId, coupleId, id }: Assignment,
    changed: { planSealed?: Buffer; waiting?: Day[] | null },
  ): Promise<void> {
    await tx.update(Assignment, { practiceId, coupleId, id }, changed);
  }

  private async tell(tx: Tx, who: Who, { coupleId, id }: Assignment, act: string): Promise<void> {
    await this.audit.write(tx, who, act, { coupleId, subjectId: id });
    this.live.look(tx, [who.personId, ...(await this.assignments.givenTo(tx, id))]);
  }
}
