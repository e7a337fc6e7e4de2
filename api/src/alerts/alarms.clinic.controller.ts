import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { AcknowledgingService } from './acknowledging.service.ts';
import { AlarmPagesService } from './alarm-pages.service.ts';
import { CoverService } from './cover.service.ts';

@Controller()
export class AlarmsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AlarmPagesService) private readonly pages: AlarmPagesService,
    @Inject(AcknowledgingService) private readonly acknowledging: AcknowledgingService,
    @Inject(CoverService) private readonly cover: CoverService,
  ) {}

  @Clinic('alarms')
  alarms(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.alarms>> {
    return this.work.run(actor, (tx, who) => this.pages.list(tx, who));
  }

  @Clinic('alarm')
  alarm(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.alarm.params }) { alarmId }: Params<typeof clinic.alarm>,
  ): Promise<Answer<typeof clinic.alarm>> {
    return this.work.run(actor, (tx, who) => this.pages.one(tx, who, alarmId));
  }

  @Clinic('acknowledgeAlarm')
  acknowledge(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.acknowledgeAlarm.params }) { alarmId }: Params<typeof clinic.acknowledgeAlarm>,
    @Body({ schema: clinic.acknowledgeAlarm.body }) { note }: Sent<typeof clinic.acknowledgeAlarm>,
  ): Promise<Answer<typeof clinic.acknowledgeAlarm>> {
    return this.work.run(actor, async (tx, who) => {
      await this.acknowledging.acknowledge(tx, who, alarmId, note);
      return done;
    });
  }

  @Clinic('alarmSettings')
  settings(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.alarmSettings>> {
    return this.work.run(actor, (tx, who) => this.cover.shown(tx, who));
  }

  @Clinic('changeAlarmSettings')
  change(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.changeAlarmSettings.body }) body: Sent<typeof clinic.changeAlarmSettings>,
  ): Promise<Answer<typeof clinic.changeAlarmSettings>> {
    return this.work.run(actor, async (tx, who) => {
      await this.cover.change(tx, who, body);
      return done;
    });
  }
}
