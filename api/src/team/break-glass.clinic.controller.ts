import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import {
  Asking,
  Clinic,
  done,
  FreshProof,
  type Answer,
  type Body as Sent,
  type Params,
} from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { BreakGlassService } from './break-glass.service.ts';

@Controller()
export class BreakGlassController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(BreakGlassService) private readonly service: BreakGlassService,
  ) {}

  @Clinic('breakGlassLog')
  log(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.breakGlassLog>> {
    return this.work.run(actor, (tx, who) => this.service.log(tx, who));
  }

  @Clinic('breakGlass')
  @FreshProof()
  ask(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.breakGlass.body }) { reason }: Sent<typeof clinic.breakGlass>,
  ): Promise<Answer<typeof clinic.breakGlass>> {
    return this.work.run(actor, (tx, who) => this.service.ask(tx, who, reason));
  }

  @Clinic('breakGlassFor')
  name(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.breakGlassFor.params }) { glassId }: Params<typeof clinic.breakGlassFor>,
    @Body({ schema: clinic.breakGlassFor.body }) { coupleId }: Sent<typeof clinic.breakGlassFor>,
  ): Promise<Answer<typeof clinic.breakGlassFor>> {
    return this.work.run(actor, async (tx, who) => ({
      isReading: await this.service.name(tx, who, glassId, coupleId),
    }));
  }

  @Clinic('approveBreakGlass')
  @FreshProof()
  approve(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.approveBreakGlass.params }) { glassId }: Params<typeof clinic.approveBreakGlass>,
  ): Promise<Answer<typeof clinic.approveBreakGlass>> {
    return this.work.run(actor, async (tx, who) => {
      await this.service.approve(tx, who, glassId);
      return done;
    });
  }

  @Clinic('endBreakGlass')
  end(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.endBreakGlass.params }) { glassId }: Params<typeof clinic.endBreakGlass>,
  ): Promise<Answer<typeof clinic.endBreakGlass>> {
    return this.work.run(actor, async (tx, who) => {
      await this.service.end(tx, who, glassId);
      return done;
    });
  }
}
