import { Body, Controller, Inject } from '@nestjs/common';
import { me } from '@usward/contract/me';
import { PrivateAreaService } from '../identity/private-area.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, done, type Answer, type Body as Sent } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { LinesService } from './lines.service.ts';

@Controller()
export class LinesController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(LinesService) private readonly lines: LinesService,
  ) {}

  @Me('lines')
  read(@Asking() actor: TokenActor): Promise<Answer<typeof me.lines>> {
    return this.work.run(actor, async (tx, who) => {
      this.privateArea.mustBeOpen(who);
      return { mayShow: await this.lines.mine(tx, who) };
    });
  }

  @Me('changeLines')
  async change(
    @Asking() actor: TokenActor,
    @Body({ schema: me.changeLines.body }) { mayShow }: Sent<typeof me.changeLines>,
  ): Promise<Answer<typeof me.changeLines>> {
    await this.work.run(actor, (tx, who) => {
      this.privateArea.mustBeOpen(who);
      return this.lines.change(tx, who, mayShow);
    });
    return done;
  }
}
