import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { AccessService } from './access.service.ts';
import { CouplesService } from './couples.service.ts';

@Controller()
export class CouplesController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  @Clinic('openCouple')
  open(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.openCouple.body }) body: Sent<typeof clinic.openCouple>,
  ): Promise<Answer<typeof clinic.openCouple>> {
    return this.work.run(actor, async (tx, who) => ({ coupleId: await this.couples.open(tx, who, body) }));
  }

  @Clinic('changeCouple')
  change(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.changeCouple.params }) { coupleId }: Params<typeof clinic.changeCouple>,
    @Body({ schema: clinic.changeCouple.body }) body: Sent<typeof clinic.changeCouple>,
  ): Promise<Answer<typeof clinic.changeCouple>> {
    return this.work.run(actor, async (tx, who) => {
      const couple = await this.access.ofClinician(tx, who, coupleId);
      await this.couples.change(tx, who, couple, body);
      return done;
    });
  }

  @Clinic('endMembership')
  end(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.endMembership.params })
    { coupleId, personId }: Params<typeof clinic.endMembership>,
  ): Promise<Answer<typeof clinic.endMembership>> {
    return this.work.run(actor, async (tx, who) => {
      await this.access.ofClinician(tx, who, coupleId);
      await this.couples.endMembership(tx, who, coupleId, personId);
      return done;
    });
  }
}
