import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import {
  Asking,
  Clinic,
  done,
  type Answer,
  type Body as Sent,
  type Params,
  type Query as Asked,
} from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { Answers } from './answers.ts';
import { Load } from './load.ts';
import { Views } from './views.ts';

@Controller()
export class CoupleTabsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Load) private readonly load: Load,
    @Inject(Views) private readonly views: Views,
  ) {}

  @Clinic('answers')
  opened(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.answers.params }) { coupleId }: Params<typeof clinic.answers>,
    @Query({ schema: clinic.answers.query }) query: Asked<typeof clinic.answers>,
  ): Promise<Answer<typeof clinic.answers>> {
    return this.work.run(actor, (tx, who) => this.answers.of(tx, who, coupleId, query));
  }

  @Clinic('load')
  loads(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.load.params }) { coupleId }: Params<typeof clinic.load>,
  ): Promise<Answer<typeof clinic.load>> {
    return this.work.run(actor, (tx, who) => this.load.of(tx, who, coupleId));
  }

  @Clinic('views')
  kept(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.views>> {
    return this.work.run(actor, async (tx, who) => ({ views: await this.views.of(tx, who) }));
  }

  @Clinic('keepViews')
  keep(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.keepViews.body }) { views }: Sent<typeof clinic.keepViews>,
  ) {
    return this.work.run(actor, async (tx, who) => {
      await this.views.keep(tx, who, views);
      return done;
    });
  }
}
