import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
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
import { presentForPartner } from './agenda.present.ts';
import { AgendaService } from './agenda.service.ts';

@Controller()
export class AgendaController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AgendaService) private readonly points: AgendaService,
  ) {}

  @Me('agenda')
  list(
    @Asking() actor: TokenActor,
    @Query({ schema: me.agenda.query }) { all }: Asked<typeof me.agenda>,
  ): Promise<Answer<typeof me.agenda>> {
    return this.work.run(actor, async (tx, who) =>
      presentForPartner(await this.points.forPartner(tx, who, all === 'yes'), who.personId),
    );
  }

  @Me('addPoint')
  add(
    @Asking() actor: TokenActor,
    @Param({ schema: me.addPoint.params }) { pointId }: Params<typeof me.addPoint>,
    @Body({ schema: me.addPoint.body }) body: Sent<typeof me.addPoint>,
  ): Promise<Answer<typeof me.addPoint>> {
    return this.work.run(actor, async (tx, who) => {
      await this.points.addAsPartner(tx, who, { id: pointId, ...body });
      return done;
    });
  }

  @Me('removePoint')
  remove(
    @Asking() actor: TokenActor,
    @Param({ schema: me.removePoint.params }) { pointId }: Params<typeof me.removePoint>,
  ): Promise<Answer<typeof me.removePoint>> {
    return this.work.run(actor, async (tx, who) => {
      await this.points.remove(tx, who, pointId);
      return done;
    });
  }
}
