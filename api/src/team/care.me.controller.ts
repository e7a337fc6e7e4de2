import { Body, Controller, Inject, Param } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, done, Me, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { CareService } from './care.service.ts';

@Controller()
export class CareController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(CareService) private readonly care: CareService,
  ) {}

  @Me('care')
  read(@Asking() actor: TokenActor): Promise<Answer<typeof me.care>> {
    return this.work.run(actor, (tx, who) => this.care.of(tx, who));
  }

  @Me('answerNews')
  answer(
    @Asking() actor: TokenActor,
    @Param({ schema: me.answerNews.params }) { arrivalId }: Params<typeof me.answerNews>,
    @Body({ schema: me.answerNews.body }) reply: Sent<typeof me.answerNews>,
  ): Promise<Answer<typeof me.answerNews>> {
    return this.work.run(actor, async (tx, who) => {
      await this.care.reply(tx, who, arrivalId, reply);
      return done;
    });
  }
}
