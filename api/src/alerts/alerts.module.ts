import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { JoiningModule } from '../couples/joining.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { AcknowledgingService } from './acknowledging.service.ts';
import { AlarmPagesService } from './alarm-pages.service.ts';
import { AlarmsController } from './alarms.clinic.controller.ts';
import { AlarmsRepository } from './alarms.repository.ts';
import { AlarmsService } from './alarms.service.ts';
import { CallingService } from './calling.service.ts';
import { CoverService } from './cover.service.ts';
import { CoverageService } from './coverage.service.ts';
import { LadderService } from './ladder.service.ts';
import { RequestsController } from './requests.clinic.controller.ts';
import { NotForMeController } from './requests.me.controller.ts';
import { RequestsRepository } from './requests.repository.ts';
import { RequestsService } from './requests.service.ts';

@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule, JoiningModule],
  controllers: [RequestsController, NotForMeController, AlarmsController],
  providers: [
    RequestsRepository,
    RequestsService,
    AlarmsRepository,
    AlarmsService,
    AlarmPagesService,
    AcknowledgingService,
    CallingService,
    LadderService,
    CoverService,
    CoverageService,
  ],
  exports: [RequestsService, AlarmsService, CoverageService, CoverService],
})
export class AlertsModule {}
