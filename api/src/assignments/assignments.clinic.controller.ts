import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { AccessService } from '../couples/access.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { Assign } from './assign.ts';
import { AssignmentsService } from './assignments.service.ts';
import { Programs } from './programs.ts';

@Controller()
export class AssignmentsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(Assign) private readonly assigning: Assign,
    @Inject(Programs) private readonly given: Programs,
  ) {}

  @Clinic('assign')
  assign(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.assign.params }) { coupleId }: Params<typeof clinic.assign>,
    @Body({ schema: clinic.assign.body }) body: Sent<typeof clinic.assign>,
  ): Promise<Answer<typeof clinic.assign>> {
    return this.work.run(actor, async (tx, who) => {
      const couple = await this.access.ofClinician(tx, who, coupleId);
      return this.assigning.run(tx, who, couple, body);
    });
  }

  @Clinic('programs')
  programs(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.programs>> {
    return this.work.run(actor, (tx, who) => this.given.list(tx, who));
  }

  @Clinic('assignProgram')
  assignProgram(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.assignProgram.params }) { coupleId }: Params<typeof clinic.assignProgram>,
    @Body({ schema: clinic.assignProgram.body }) body: Sent<typeof clinic.assignProgram>,
  ): Promise<Answer<typeof clinic.assignProgram>> {
    return this.work.run(actor, async (tx, who) => {
      const couple = await this.access.ofClinician(tx, who, coupleId);
      return this.given.give(tx, who, couple, body);
    });
  }

  @Clinic('withdrawAssignment')
  withdraw(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.withdrawAssignment.params })
    { coupleId, assignmentId }: Params<typeof clinic.withdrawAssignment>,
  ) {
    return this.work.run(actor, async (tx, who) => {
      await this.access.ofClinician(tx, who, coupleId);
      await this.assignments.withdraw(tx, who, coupleId, assignmentId);
      return done;
    });
  }

  @Clinic('hold')
  hold(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.hold.params }) { coupleId, occurrenceId }: Params<typeof clinic.hold>,
    @Body({ schema: clinic.hold.body }) { isHeld }: Sent<typeof clinic.hold>,
  ) {
    return this.work.run(actor, async (tx, who) => {
      await this.access.ofClinician(tx, who, coupleId);
      await this.assignments.hold(tx, who, coupleId, occurrenceId, isHeld);
      return done;
    });
  }
}
