import { Body, Controller, Inject, Param } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import { Asking, Me, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Limits } from '../platform/limits.ts';
import { Work } from '../platform/work.ts';
import { PartingTalk } from './parting-talk.service.ts';
import { Talking } from './talking.ts';

@Controller()
export class DialoguesController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(Talking) private readonly talking: Talking,
    @Inject(PartingTalk) private readonly parting: PartingTalk,
  ) {}

  @Me('beginDialogue')
  begin(
    @Asking() actor: TokenActor,
    @Param({ schema: me.beginDialogue.params }) params: Params<typeof me.beginDialogue>,
    @Body({ schema: me.beginDialogue.body }) body: Sent<typeof me.beginDialogue>,
  ): Promise<Answer<typeof me.beginDialogue>> {
    return this.work.run(actor, async (tx, who) => {
      await this.limits.hit('begin', who.personId);
      return this.talking.begin(tx, who, params, body);
    });
  }

  @Me('dialogue')
  look(
    @Asking() actor: TokenActor,
    @Param({ schema: me.dialogue.params }) { dialogueId }: Params<typeof me.dialogue>,
  ): Promise<Answer<typeof me.dialogue>> {
    return this.work.run(actor, (tx, who) => this.talking.look(tx, who, dialogueId));
  }

  @Me('moveDialogue')
  async move(
    @Asking() actor: TokenActor,
    @Param({ schema: me.moveDialogue.params }) params: Params<typeof me.moveDialogue>,
    @Body({ schema: me.moveDialogue.body }) body: Sent<typeof me.moveDialogue>,
  ): Promise<Answer<typeof me.moveDialogue>> {
    const answer = await this.work.run(actor, async (tx, who) => {
      await this.limits.hit('dialogue', who.personId);
      const moved = await this.talking.move(tx, who, params, body);
      return moved ?? { refused: await this.parting.late(tx, who, params, body) };
    });
    if (answer.refused !== null) throw new Problem(answer.refused);
    return answer.page;
  }

  @Me('letGoDialogue')
  letGo(
    @Asking() actor: TokenActor,
    @Param({ schema: me.letGoDialogue.params }) { dialogueId }: Params<typeof me.letGoDialogue>,
  ): Promise<Answer<typeof me.letGoDialogue>> {
    return this.work.run(actor, async (tx) => {
      await this.talking.letGo(tx, dialogueId);
      return done;
    });
  }
}
