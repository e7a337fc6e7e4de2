import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { UncouplingService } from './uncoupling.service.ts';

@Controller()
export class UncouplingController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(UncouplingService) private readonly service: UncouplingService,
  ) {}

  @Clinic('uncoupling')
  page(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.uncoupling.params }) { coupleId }: Params<typeof clinic.uncoupling>,
  ): Promise<Answer<typeof clinic.uncoupling>> {
    return this.work.run(actor, (tx, who) => this.service.page(tx, who, coupleId));
  }

  @Clinic('uncouple')
  plan(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.uncouple.params }) { coupleId }: Params<typeof clinic.uncouple>,
    @Body({ schema: clinic.uncouple.body }) body: Sent<typeof clinic.uncouple>,
  ): Promise<Answer<typeof clinic.uncouple>> {
    return this.work.run(actor, async (tx, who) => {
      await this.service.plan(tx, who, coupleId, body);
      return done;
    });
  }

  @Clinic('callOffUncoupling')
  callOff(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.callOffUncoupling.params })
    { coupleId }: Params<typeof clinic.callOffUncoupling>,
  ): Promise<Answer<typeof clinic.callOffUncoupling>> {
    return this.work.run(actor, async (tx, who) => {
      await this.service.callOff(tx, who, coupleId);
      return done;
    });
  }

  @Clinic('goOnAlone')
  goOnAlone(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.goOnAlone.params }) { coupleId, personId }: Params<typeof clinic.goOnAlone>,
  ): Promise<Answer<typeof clinic.goOnAlone>> {
    return this.work.run(actor, async (tx, who) => ({
      coupleId: await this.service.goOnAlone(tx, who, coupleId, personId),
    }));
  }
}
