import { Body, Controller, Inject } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { RetentionService } from './retention.service.ts';

@Controller()
export class RetentionController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(RetentionService) private readonly service: RetentionService,
  ) {}

  @Clinic('retention')
  retention(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.retention>> {
    return this.work.run(actor, async (tx, who) => ({ years: await this.service.years(tx, who) }));
  }

  @Clinic('changeRetention')
  changeRetention(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.changeRetention.body }) { years }: Sent<typeof clinic.changeRetention>,
  ): Promise<Answer<typeof clinic.changeRetention>> {
    return this.work.run(actor, async (tx, who) => {
      await this.service.change(tx, who, years);
      return done;
    });
  }

  @Clinic('leavingByMonth')
  months(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.leavingByMonth>> {
    return this.work.run(actor, async (tx, who) => ({ months: await this.service.months(tx, who) }));
  }
}
