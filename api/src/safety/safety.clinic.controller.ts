import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { ModeService } from './mode.service.ts';
import { SafetyPage } from './safety.page.ts';
import { SafetyRecord } from './safety.record.ts';
import { ScreensService } from './screens.service.ts';

@Controller()
export class SafetyController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(SafetyPage) private readonly page: SafetyPage,
    @Inject(SafetyRecord) private readonly record: SafetyRecord,
    @Inject(ScreensService) private readonly screens: ScreensService,
    @Inject(ModeService) private readonly modes: ModeService,
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

  @Clinic('makeScreenCode')
  makeScreenCode(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.makeScreenCode.params }) place: Params<typeof clinic.makeScreenCode>,
  ): Promise<Answer<typeof clinic.makeScreenCode>> {
    return this.work.run(actor, (tx, who) => this.screens.makeCode(tx, who, place));
  }

  @Clinic('changeSafetyMode')
  changeSafetyMode(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.changeSafetyMode.params }) { coupleId }: Params<typeof clinic.changeSafetyMode>,
    @Body({ schema: clinic.changeSafetyMode.body }) decided: Sent<typeof clinic.changeSafetyMode>,
  ): Promise<Answer<typeof clinic.changeSafetyMode>> {
    return this.work.run(actor, async (tx, who) => {
      await this.modes.change(tx, who, coupleId, decided);
      return done;
    });
  }

  @Clinic('noteLifeEvent')
  noteLifeEvent(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.noteLifeEvent.params }) { coupleId }: Params<typeof clinic.noteLifeEvent>,
    @Body({ schema: clinic.noteLifeEvent.body }) noted: Sent<typeof clinic.noteLifeEvent>,
  ): Promise<Answer<typeof clinic.noteLifeEvent>> {
    return this.work.run(actor, async (tx, who) => {
      await this.modes.noteLifeEvent(tx, who, coupleId, noted);
      return done;
    });
  }
}
