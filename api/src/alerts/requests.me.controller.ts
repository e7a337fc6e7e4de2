import { Body, Controller, Inject } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, done, type Answer, type Body as Sent } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { RequestsService } from './requests.service.ts';

@Controller()
export class NotForMeController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(RequestsService) private readonly requests: RequestsService,
  ) {}

  @Me('notForMe')
  notForMe(
    @Asking() actor: TokenActor,
    @Body({ schema: me.notForMe.body }) { asksForPaper }: Sent<typeof me.notForMe>,
  ): Promise<Answer<typeof me.notForMe>> {
    return this.work.run(actor, async (tx, who) => {
      await this.requests.notForMe(tx, who, asksForPaper);
      return done;
    });
  }

  @Me('stopTogether')
  stopTogether(@Asking() actor: TokenActor): Promise<Answer<typeof me.stopTogether>> {
    return this.work.run(actor, async (tx, who) => {
      await this.requests.stopTogether(tx, who);
      return done;
    });
  }
}
