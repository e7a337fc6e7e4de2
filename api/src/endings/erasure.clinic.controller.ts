import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { ErasureService } from './erasure.service.ts';

@Controller()
export class ErasureController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(ErasureService) private readonly service: ErasureService,
  ) {}

  @Clinic('erasures')
  erasures(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.erasures.params }) { coupleId }: Params<typeof clinic.erasures>,
  ): Promise<Answer<typeof clinic.erasures>> {
    return this.work.run(actor, async (tx, who) => ({
      erasures: await this.service.ofCouple(tx, who, coupleId),
    }));
  }

  @Clinic('erasePartner')
  erase(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.erasePartner.params }) { coupleId, personId }: Params<typeof clinic.erasePartner>,
  ): Promise<Answer<typeof clinic.erasePartner>> {
    return this.work.run(actor, async (tx, who) => ({
      dueAt: (await this.service.askFor(tx, who, coupleId, personId)).toISOString(),
    }));
  }

  @Clinic('holdErasure')
  hold(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.holdErasure.params }) { coupleId, personId }: Params<typeof clinic.holdErasure>,
    @Body({ schema: clinic.holdErasure.body }) { until }: Sent<typeof clinic.holdErasure>,
  ): Promise<Answer<typeof clinic.holdErasure>> {
    return this.work.run(actor, async (tx, who) => {
      await this.service.hold(tx, who, coupleId, personId, until);
      return done;
    });
  }
}
