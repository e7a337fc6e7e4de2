import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { Couple } from '../couples/couple.entity.ts';
import { AccessService } from '../couples/access.service.ts';
import type { TokenActor, Who } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work, type Tx } from '../platform/work.ts';
import { ManyCouples } from './many-couples.ts';
import { Replan } from './replan.ts';

@Controller()
export class PlansController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Replan) private readonly replan: Replan,
    @Inject(ManyCouples) private readonly many: ManyCouples,
  ) {}

  @Clinic('changeAssignment')
  change(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.changeAssignment.params }) at: Params<typeof clinic.changeAssignment>,
    @Body({ schema: clinic.changeAssignment.body }) body: Sent<typeof clinic.changeAssignment>,
  ) {
    return this.at(actor, at.coupleId, (tx, who, couple) =>
      this.replan.change(tx, who, couple, at.assignmentId, body),
    );
  }

  @Clinic('pauseAssignment')
  pause(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.pauseAssignment.params }) at: Params<typeof clinic.pauseAssignment>,
  ) {
    return this.at(actor, at.coupleId, (tx, who, couple) =>
      this.replan.pause(tx, who, couple, at.assignmentId),
    );
  }

  @Clinic('resumeAssignment')
  resume(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.resumeAssignment.params }) at: Params<typeof clinic.resumeAssignment>,
    @Body({ schema: clinic.resumeAssignment.body }) body: Sent<typeof clinic.resumeAssignment>,
  ) {
    return this.at(actor, at.coupleId, (tx, who, couple) =>
      this.replan.resume(tx, who, couple, at.assignmentId, body),
    );
  }

  @Clinic('assignToMany')
  async assignToMany(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.assignToMany.body }) body: Sent<typeof clinic.assignToMany>,
  ): Promise<Answer<typeof clinic.assignToMany>> {
    return { results: await this.many.give(actor, body) };
  }

  private at(actor: TokenActor, coupleId: string, does: (tx: Tx, who: Who, couple: Couple) => Promise<void>) {
    return this.work.run(actor, async (tx, who) => {
      await does(tx, who, await this.access.ofClinician(tx, who, coupleId));
      return done;
    });
  }
}
