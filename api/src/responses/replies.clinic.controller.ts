import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { AccessService } from '../couples/access.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { RepliesService } from './replies.service.ts';

@Controller()
export class RepliesController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(RepliesService) private readonly replies: RepliesService,
  ) {}

  @Clinic('replies')
  list(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.replies.params }) { coupleId }: Params<typeof clinic.replies>,
  ): Promise<Answer<typeof clinic.replies>> {
    return this.work.run(actor, async (tx, who) => {
      await this.access.ofClinician(tx, who, coupleId);
      return this.replies.ofCouple(tx, who, coupleId);
    });
  }

  @Clinic('reply')
  write(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.reply.params }) { coupleId, ...place }: Params<typeof clinic.reply>,
    @Body({ schema: clinic.reply.body }) body: Sent<typeof clinic.reply>,
  ): Promise<Answer<typeof clinic.reply>> {
    return this.work.run(actor, async (tx, who) => {
      await this.access.ofClinician(tx, who, coupleId);
      await this.replies.write(tx, who, coupleId, place, body);
      return done;
    });
  }

  @Clinic('takeBackReply')
  takeBack(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.takeBackReply.params })
    { coupleId, ...place }: Params<typeof clinic.takeBackReply>,
  ): Promise<Answer<typeof clinic.takeBackReply>> {
    return this.work.run(actor, async (tx, who) => {
      await this.access.ofClinician(tx, who, coupleId);
      await this.replies.takeBack(tx, who, coupleId, place);
      return done;
    });
  }
}
