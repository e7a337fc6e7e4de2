import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { me } from '@usward/contract/me';
import { PrivateAreaService } from '../identity/private-area.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import {
  Asking,
  Me,
  done,
  type Answer,
  type Body as Sent,
  type Params,
  type Query as Asked,
} from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { Mine } from './mine.ts';
import { Respond } from './respond.ts';
import { Tasks } from './tasks.ts';
import { Us } from './us.ts';

@Controller()
export class ResponsesController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(Respond) private readonly responding: Respond,
    @Inject(Us) private readonly shelf: Us,
    @Inject(Mine) private readonly own: Mine,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
  ) {}

  @Me('today')
  today(@Asking() actor: TokenActor): Promise<Answer<typeof me.today>> {
    return this.work.run(actor, (tx, who) => this.tasks.today(tx, who));
  }

  @Me('occurrence')
  occurrence(
    @Asking() actor: TokenActor,
    @Param({ schema: me.occurrence.params }) { occurrenceId }: Params<typeof me.occurrence>,
  ): Promise<Answer<typeof me.occurrence>> {
    return this.work.run(actor, (tx, who) => this.tasks.one(tx, who, occurrenceId));
  }

  @Me('respond')
  async respond(
    @Asking() actor: TokenActor,
    @Param({ schema: me.respond.params }) { occurrenceId }: Params<typeof me.respond>,
    @Body({ schema: me.respond.body }) body: Sent<typeof me.respond>,
  ): Promise<Answer<typeof me.respond>> {
    const { revision, refused } = await this.work.run(actor, (tx, who) =>
      this.responding.run(tx, who, occurrenceId, body),
    );
    if (refused) throw new Problem(refused);
    return { revision };
  }

  @Me('us')
  us(
    @Asking() actor: TokenActor,
    @Query({ schema: me.us.query }) { all }: Asked<typeof me.us>,
  ): Promise<Answer<typeof me.us>> {
    return this.work.run(actor, (tx, who) => this.shelf.of(tx, who, all === 'yes'));
  }

  @Me('mine')
  mine(@Asking() actor: TokenActor): Promise<Answer<typeof me.mine>> {
    return this.work.run(actor, (tx, who) => this.own.of(tx, who));
  }

  @Me('narrow')
  narrow(
    @Asking() actor: TokenActor,
    @Param({ schema: me.narrow.params }) { occurrenceId }: Params<typeof me.narrow>,
    @Body({ schema: me.narrow.body }) { levels }: Sent<typeof me.narrow>,
  ): Promise<Answer<typeof me.narrow>> {
    return this.work.run(actor, async (tx, who) => {
      this.privateArea.mustBeOpen(who);
      await this.responding.chooseLevels(tx, who, occurrenceId, levels);
      return done;
    });
  }

  @Me('eraseAnswer')
  erase(
    @Asking() actor: TokenActor,
    @Param({ schema: me.eraseAnswer.params }) { occurrenceId, step }: Params<typeof me.eraseAnswer>,
  ): Promise<Answer<typeof me.eraseAnswer>> {
    return this.work.run(actor, async (tx, who) => {
      await this.own.erase(tx, who, occurrenceId, step);
      return done;
    });
  }

  @Me('keepAnswer')
  keep(
    @Asking() actor: TokenActor,
    @Param({ schema: me.keepAnswer.params }) { occurrenceId, step }: Params<typeof me.keepAnswer>,
    @Body({ schema: me.keepAnswer.body }) { isKept }: Sent<typeof me.keepAnswer>,
  ): Promise<Answer<typeof me.keepAnswer>> {
    return this.work.run(actor, async (tx, who) => {
      await this.own.keep(tx, who, occurrenceId, step, isKept);
      return done;
    });
  }

  @Me('dropAside')
  dropAside(
    @Asking() actor: TokenActor,
    @Param({ schema: me.dropAside.params }) { occurrenceId, asideId }: Params<typeof me.dropAside>,
  ): Promise<Answer<typeof me.dropAside>> {
    return this.work.run(actor, async (tx, who) => {
      await this.own.dropAside(tx, who, occurrenceId, asideId);
      return done;
    });
  }
}
