import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { RequestsService } from './requests.service.ts';

@Controller()
export class RequestsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(RequestsService) private readonly requests: RequestsService,
  ) {}

  @Clinic('requests')
  list(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.requests>> {
    return this.work.run(actor, async (tx, who) => ({ requests: await this.requests.list(tx, who) }));
  }

  @Clinic('acknowledgeRequest')
  acknowledge(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.acknowledgeRequest.params })
    { requestId }: Params<typeof clinic.acknowledgeRequest>,
    @Body({ schema: clinic.acknowledgeRequest.body }) { note }: Sent<typeof clinic.acknowledgeRequest>,
  ): Promise<Answer<typeof clinic.acknowledgeRequest>> {
    return this.work.run(actor, async (tx, who) => {
      await this.requests.acknowledge(tx, who, requestId, note);
      return done;
    });
  }
}
