import { Body, Controller, Inject, Param } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Limits } from '../platform/limits.ts';
import { Work } from '../platform/work.ts';
import { presentBetween } from './between.present.ts';
import { Gesturing } from './gesturing.ts';

@Controller()
export class BetweenController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(Gesturing) private readonly gesturing: Gesturing,
  ) {}

  @Me('gesture')
  gesture(
    @Asking() actor: TokenActor,
    @Param({ schema: me.gesture.params }) params: Params<typeof me.gesture>,
    @Body({ schema: me.gesture.body }) gesture: Sent<typeof me.gesture>,
  ): Promise<Answer<typeof me.gesture>> {
    return this.work.run(actor, async (tx, who) => {
      await this.limits.hit('gesture', who.personId);
      return presentBetween(await this.gesturing.run(tx, who, params, gesture));
    });
  }
}
