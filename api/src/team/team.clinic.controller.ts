import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import {
  Asking,
  Clinic,
  done,
  FreshProof,
  type Answer,
  type Body as Sent,
  type Params,
  type Query as Asked,
} from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { ArrivalList } from './arrivals.present.ts';
import { ArrivalsService } from './arrivals.service.ts';
import { Colleagues } from './colleagues.ts';
import { Desk } from './desk.ts';

@Controller()
export class TeamController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Colleagues) private readonly colleagues: Colleagues,
    @Inject(ArrivalsService) private readonly service: ArrivalsService,
    @Inject(ArrivalList) private readonly list: ArrivalList,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  @Clinic('changeRoles')
  @FreshProof()
  changeRoles(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.changeRoles.params }) { personId }: Params<typeof clinic.changeRoles>,
    @Body({ schema: clinic.changeRoles.body }) { roles }: Sent<typeof clinic.changeRoles>,
  ): Promise<Answer<typeof clinic.changeRoles>> {
    return this.work.run(actor, async (tx, who) => {
      await this.colleagues.changeRoles(tx, who, personId, roles);
      return done;
    });
  }

  @Clinic('leave')
  @FreshProof()
  leave(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.leave.params }) { personId }: Params<typeof clinic.leave>,
  ): Promise<Answer<typeof clinic.leave>> {
    return this.work.run(actor, async (tx, who) => {
      await this.colleagues.leave(tx, who, personId);
      return done;
    });
  }

  @Clinic('recoverColleague')
  @FreshProof()
  recover(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.recoverColleague.params }) { personId }: Params<typeof clinic.recoverColleague>,
  ): Promise<Answer<typeof clinic.recoverColleague>> {
    return this.work.run(actor, async (tx, who) => ({
      codes: await this.colleagues.recover(tx, who, personId),
    }));
  }

  @Clinic('handOver')
  @FreshProof()
  handOver(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.handOver.params }) { personId }: Params<typeof clinic.handOver>,
    @Body({ schema: clinic.handOver.body }) { to, beginsAt }: Sent<typeof clinic.handOver>,
  ): Promise<Answer<typeof clinic.handOver>> {
    return this.work.run(actor, async (tx, who) => ({
      couples: await this.service.handOver(tx, who, personId, to, beginsAt),
    }));
  }

  @Clinic('arrivals')
  arrivals(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.arrivals>> {
    return this.work.run(actor, (tx, who) => this.list.of(tx, who));
  }

  @Clinic('announce')
  announce(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.announce.params }) { coupleId }: Params<typeof clinic.announce>,
    @Body({ schema: clinic.announce.body }) asked: Sent<typeof clinic.announce>,
  ): Promise<Answer<typeof clinic.announce>> {
    return this.work.run(actor, async (tx, who) => ({
      arrivalId: await this.service.announce(tx, who, coupleId, asked),
    }));
  }

  @Clinic('callOff')
  callOff(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.callOff.params }) { arrivalId }: Params<typeof clinic.callOff>,
  ): Promise<Answer<typeof clinic.callOff>> {
    return this.work.run(actor, async (tx, who) => {
      await this.service.callOff(tx, who, arrivalId);
      return done;
    });
  }

  @Clinic('endCoTherapist')
  endCoTherapist(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.endCoTherapist.params })
    { coupleId, personId }: Params<typeof clinic.endCoTherapist>,
  ): Promise<Answer<typeof clinic.endCoTherapist>> {
    return this.work.run(actor, async (tx, who) => {
      await this.service.endCoTherapist(tx, who, coupleId, personId);
      return done;
    });
  }

  @Clinic('desk')
  register(
    @Asking() actor: TokenActor,
    @Query({ schema: clinic.desk.query }) asked: Asked<typeof clinic.desk>,
  ): Promise<Answer<typeof clinic.desk>> {
    return this.work.run(actor, (tx, who) => this.desk.read(tx, who, asked));
  }
}
