import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.ts';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { DialoguesModule } from '../dialogues/dialogues.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { SafetyModule } from '../safety/safety.module.ts';
import { CaseloadController } from './caseload.clinic.controller.ts';
import { CaseloadRepository } from './caseload.repository.ts';
import { CaseloadService } from './caseload.service.ts';
import { CouplePage } from './couple-page.ts';
import { Talks } from './talks.ts';

@Module({
  imports: [
    IdentityModule,
    PracticeModule,
    CouplesModule,
    AlertsModule,
    SafetyModule,
    AppointmentsModule,
    DialoguesModule,
    ResponsesModule,
  ],
  controllers: [CaseloadController],
  providers: [CaseloadRepository, CaseloadService, CouplePage, Talks],
})
export class CaseloadModule {}
