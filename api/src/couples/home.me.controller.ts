import { Body, Controller, Inject } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import { Asking, Me, done, type Answer, type Body as Sent } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { CouplesService } from './couples.service.ts';

@Controller()
export class HomeController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  @Me('changeHome')
  change(
    @Asking() actor: TokenActor,
    @Body({ schema: me.changeHome.body }) body: Sent<typeof me.changeHome>,
  ): Promise<Answer<typeof me.changeHome>> {
    return this.work.run(actor, async (tx, who) => {
      await this.couples.changeHome(tx, present(await this.couples.ofPartner(tx, who)), body);
      return done;
    });
  }
}
