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
import { BriefsService } from './briefs.service.ts';
import { Discussing } from './discussing.ts';
import { Hours } from './hours.ts';

@Controller()
export class BriefsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(BriefsService) private readonly briefs: BriefsService,
    @Inject(Discussing) private readonly discussing: Discussing,
    @Inject(Hours) private readonly told: Hours,
  ) {}

  @Clinic('brief')
  read(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.brief.params }) { coupleId }: Params<typeof clinic.brief>,
    @Query({ schema: clinic.brief.query }) query: Asked<typeof clinic.brief>,
  ): Promise<Answer<typeof clinic.brief>> {
    return this.work.run(actor, (tx, who) => this.briefs.of(tx, who, coupleId, query));
  }

  @Clinic('discuss')
  discuss(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.discuss.params }) { coupleId, occurrenceId }: Params<typeof clinic.discuss>,
    @Body({ schema: clinic.discuss.body }) { isDiscussed }: Sent<typeof clinic.discuss>,
  ): Promise<Answer<typeof clinic.discuss>> {
    return this.work.run(actor, async (tx, who) => {
      await this.discussing.mark(tx, who, coupleId, occurrenceId, isDiscussed);
      return done;
    });
  }

  @Clinic('hours')
  hours(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.hours.params }) { coupleId }: Params<typeof clinic.hours>,
  ): Promise<Answer<typeof clinic.hours>> {
    return this.work.run(actor, (tx, who) => this.told.of(tx, who, coupleId));
  }
}
