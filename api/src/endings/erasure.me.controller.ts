import { Body, Controller, Inject } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, done, type Answer, type Body as Sent } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { OwnErasure } from './own-erasure.ts';

@Controller()
export class OwnErasureController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(OwnErasure) private readonly service: OwnErasure,
  ) {}

  @Me('erasure')
  erasure(@Asking() actor: TokenActor): Promise<Answer<typeof me.erasure>> {
    return this.work.run(actor, async (tx, who) => ({
      dueAt: (await this.service.dueAt(tx, who))?.toISOString() ?? null,
    }));
  }

  @Me('askErasure')
  async ask(
    @Asking() actor: TokenActor,
    @Body({ schema: me.askErasure.body }) { password }: Sent<typeof me.askErasure>,
  ): Promise<Answer<typeof me.askErasure>> {
    return { dueAt: (await this.service.ask(actor, password)).toISOString() };
  }

  @Me('takeBackErasure')
  takeBack(@Asking() actor: TokenActor): Promise<Answer<typeof me.takeBackErasure>> {
    return this.work.run(actor, async (tx, who) => {
      await this.service.takeBack(tx, who);
      return done;
    });
  }
}
