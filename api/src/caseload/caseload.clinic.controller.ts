import { Controller, Inject, Param, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { AccessService } from '../couples/access.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, type Answer, type Params, type Query as Asked } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { CaseloadService } from './caseload.service.ts';
import { CouplePage } from './couple-page.ts';
import { Talks } from './talks.ts';

@Controller()
export class CaseloadController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CaseloadService) private readonly caseload: CaseloadService,
    @Inject(CouplePage) private readonly page: CouplePage,
    @Inject(Talks) private readonly talks: Talks,
  ) {}

  @Clinic('today')
  today(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.today>> {
    return this.work.run(actor, (tx, who) => this.caseload.today(tx, who));
  }

  @Clinic('couples')
  list(
    @Asking() actor: TokenActor,
    @Query({ schema: clinic.couples.query }) query: Asked<typeof clinic.couples>,
  ): Promise<Answer<typeof clinic.couples>> {
    return this.caseload.list(actor, query);
  }

  @Clinic('couple')
  couple(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.couple.params }) { coupleId }: Params<typeof clinic.couple>,
  ): Promise<Answer<typeof clinic.couple>> {
    return this.work.run(actor, async (tx, who) =>
      this.page.of(tx, who, await this.access.ofReader(tx, who, coupleId)),
    );
  }

  @Clinic('dialogues')
  dialogues(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.dialogues.params }) { coupleId }: Params<typeof clinic.dialogues>,
  ): Promise<Answer<typeof clinic.dialogues>> {
    return this.work.run(actor, (tx, who) => this.talks.of(tx, who, coupleId));
  }
}
