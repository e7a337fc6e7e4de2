import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { AccessService } from '../couples/access.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { EntriesService } from './entries.service.ts';
import { MeasuresService } from './measures.service.ts';
import { RightsService } from './rights.service.ts';

@Controller()
export class MeasuresController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(RightsService) private readonly rights: RightsService,
    @Inject(EntriesService) private readonly entries: EntriesService,
    @Inject(MeasuresService) private readonly measures: MeasuresService,
  ) {}

  @Clinic('instruments')
  instruments(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.instruments>> {
    return this.work.run(actor, (tx, who) => this.rights.list(tx, who));
  }

  @Clinic('recordRights')
  record(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.recordRights.params }) { instrument }: Params<typeof clinic.recordRights>,
    @Body({ schema: clinic.recordRights.body }) recorded: Sent<typeof clinic.recordRights>,
  ): Promise<Answer<typeof clinic.recordRights>> {
    return this.work.run(actor, async (tx, who) => ({
      rightId: await this.rights.record(tx, who, instrument, recorded),
    }));
  }

  @Clinic('endRights')
  end(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.endRights.params }) { instrument, rightId }: Params<typeof clinic.endRights>,
  ): Promise<Answer<typeof clinic.endRights>> {
    return this.work.run(actor, async (tx, who) => {
      await this.rights.end(tx, who, instrument, rightId);
      return done;
    });
  }

  @Clinic('measures')
  read(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.measures.params }) { coupleId }: Params<typeof clinic.measures>,
  ): Promise<Answer<typeof clinic.measures>> {
    return this.work.run(actor, async (tx, who) =>
      this.measures.of(tx, who, await this.access.ofReader(tx, who, coupleId)),
    );
  }

  @Clinic('enterMeasure')
  enter(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.enterMeasure.params }) place: Params<typeof clinic.enterMeasure>,
    @Body({ schema: clinic.enterMeasure.body }) entered: Sent<typeof clinic.enterMeasure>,
  ): Promise<Answer<typeof clinic.enterMeasure>> {
    const { coupleId, measureId } = place;
    return this.work.run(actor, async (tx, who) => ({
      revision: await this.entries.enter(tx, who, coupleId, measureId, entered),
    }));
  }

  @Clinic('withdrawMeasure')
  withdraw(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.withdrawMeasure.params }) place: Params<typeof clinic.withdrawMeasure>,
  ): Promise<Answer<typeof clinic.withdrawMeasure>> {
    return this.work.run(actor, async (tx, who) => {
      await this.entries.withdraw(tx, who, place.coupleId, place.measureId);
      return done;
    });
  }
}
