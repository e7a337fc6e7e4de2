import { Controller, Inject, Param, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, type Answer, type Params, type Query as Asked } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { BriefsService } from './briefs.service.ts';

@Controller()
export class BriefsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(BriefsService) private readonly briefs: BriefsService,
  ) {}

  @Clinic('brief')
  read(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.brief.params }) { coupleId }: Params<typeof clinic.brief>,
    @Query({ schema: clinic.brief.query }) query: Asked<typeof clinic.brief>,
  ): Promise<Answer<typeof clinic.brief>> {
    return this.work.run(actor, (tx, who) => this.briefs.of(tx, who, coupleId, query));
  }
}
