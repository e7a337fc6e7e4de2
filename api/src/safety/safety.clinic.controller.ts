import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { SafetyPage } from './safety.page.ts';
import { SafetyRecord } from './safety.record.ts';

@Controller()
export class SafetyController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(SafetyPage) private readonly page: SafetyPage,
    @Inject(SafetyRecord) private readonly record: SafetyRecord,
  ) {}

  @Clinic('safety')
  read(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.safety.params }) { coupleId }: Params<typeof clinic.safety>,
  ): Promise<Answer<typeof clinic.safety>> {
    return this.work.run(actor, (tx, who) => this.page.read(tx, who, coupleId));
  }

  @Clinic('recordSuitability')
  recordSuitability(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.recordSuitability.params }) place: Params<typeof clinic.recordSuitability>,
    @Body({ schema: clinic.recordSuitability.body }) decided: Sent<typeof clinic.recordSuitability>,
  ): Promise<Answer<typeof clinic.recordSuitability>> {
    return this.work.run(actor, async (tx, who) => ({
      suitability: await this.record.recordSuitability(tx, who, place, decided),
    }));
  }

  @Clinic('changeTags')
  changeTags(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.changeTags.params }) { coupleId }: Params<typeof clinic.changeTags>,
    @Body({ schema: clinic.changeTags.body }) { tags }: Sent<typeof clinic.changeTags>,
  ): Promise<Answer<typeof clinic.changeTags>> {
    return this.work.run(actor, async (tx, who) => {
      await this.record.changeTags(tx, who, coupleId, tags);
      return done;
    });
  }
}
