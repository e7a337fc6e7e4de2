import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { AccessService } from '../couples/access.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { presentForStaff } from './agenda.present.ts';
import { AgendaService } from './agenda.service.ts';

@Controller()
export class AgendaClinicController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(AgendaService) private readonly points: AgendaService,
  ) {}

  @Clinic('agenda')
  list(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.agenda.params }) { coupleId }: Params<typeof clinic.agenda>,
  ): Promise<Answer<typeof clinic.agenda>> {
    return this.work.run(actor, async (tx, who) => {
      const points = await this.points.of(tx, await this.access.ofClinician(tx, who, coupleId));
      return presentForStaff(points, who.personId, await this.points.names(tx, points));
    });
  }

  @Clinic('addPoint')
  add(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.addPoint.params }) { coupleId, pointId }: Params<typeof clinic.addPoint>,
    @Body({ schema: clinic.addPoint.body }) body: Sent<typeof clinic.addPoint>,
  ): Promise<Answer<typeof clinic.addPoint>> {
    return this.work.run(actor, async (tx, who) => {
      await this.points.addAsClinician(tx, who, coupleId, { id: pointId, ...body });
      return done;
    });
  }

  @Clinic('settlePoint')
  settle(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.settlePoint.params }) { coupleId, pointId }: Params<typeof clinic.settlePoint>,
    @Body({ schema: clinic.settlePoint.body }) { isDone }: Sent<typeof clinic.settlePoint>,
  ): Promise<Answer<typeof clinic.settlePoint>> {
    return this.work.run(actor, async (tx, who) => {
      await this.points.settle(tx, who, coupleId, pointId, isDone);
      return done;
    });
  }

  @Clinic('removePoint')
  remove(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.removePoint.params }) { coupleId, pointId }: Params<typeof clinic.removePoint>,
  ): Promise<Answer<typeof clinic.removePoint>> {
    return this.work.run(actor, async (tx, who) => {
      await this.points.remove(tx, who, pointId, coupleId);
      return done;
    });
  }
}
