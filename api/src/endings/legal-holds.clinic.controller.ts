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
import { LegalHolds } from './legal-holds.service.ts';

@Controller()
export class LegalHoldsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(LegalHolds) private readonly holds: LegalHolds,
  ) {}

  @Clinic('legalHold')
  @FreshProof()
  of(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.legalHold.params }) { coupleId }: Params<typeof clinic.legalHold>,
  ): Promise<Answer<typeof clinic.legalHold>> {
    return this.work.run(actor, (tx, who) => this.holds.of(tx, who, coupleId));
  }

  @Clinic('holdCouple')
  @FreshProof()
  hold(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.holdCouple.params }) { coupleId }: Params<typeof clinic.holdCouple>,
    @Body({ schema: clinic.holdCouple.body }) { reason }: Sent<typeof clinic.holdCouple>,
  ): Promise<Answer<typeof clinic.holdCouple>> {
    return this.work.run(actor, async (tx, who) => {
      await this.holds.hold(tx, who, coupleId, reason);
      return done;
    });
  }

  @Clinic('releaseCouple')
  @FreshProof()
  release(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.releaseCouple.params }) { coupleId }: Params<typeof clinic.releaseCouple>,
  ): Promise<Answer<typeof clinic.releaseCouple>> {
    return this.work.run(actor, async (tx, who) => {
      await this.holds.release(tx, who, coupleId);
      return done;
    });
  }
}
