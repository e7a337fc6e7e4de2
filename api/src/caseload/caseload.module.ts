import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.ts';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { AssignmentsModule } from '../assignments/assignments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { DialoguesModule } from '../dialogues/dialogues.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { SafetyModule } from '../safety/safety.module.ts';
import { Answers } from './answers.ts';
import { CaseloadController } from './caseload.clinic.controller.ts';
import { CaseloadRepository } from './caseload.repository.ts';
import { CaseloadService } from './caseload.service.ts';
import { CouplePage } from './couple-page.ts';
import { CoupleTabsController } from './couple-tabs.clinic.controller.ts';
import { Load } from './load.ts';
import { Talks } from './talks.ts';
import { Views } from './views.ts';

@Module({
  imports: [
    IdentityModule,
    PracticeModule,
    CouplesModule,
    AlertsModule,
    SafetyModule,
    AppointmentsModule,
    AssignmentsModule,
    DialoguesModule,
    ResponsesModule,
  ],
  controllers: [CaseloadController, CoupleTabsController],
  providers: [CaseloadRepository, CaseloadService, CouplePage, Talks, Answers, Load, Views],
})
export class CaseloadModule {}
