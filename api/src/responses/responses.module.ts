import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { AssignmentsModule } from '../assignments/assignments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ClosingService } from './closing.service.ts';
import { Mine } from './mine.ts';
import { Respond } from './respond.ts';
import { OpeningsController } from './responses.clinic.controller.ts';
import { ResponsesController } from './responses.me.controller.ts';
import { ResponsesRepository } from './responses.repository.ts';
import { JointService } from './joint.service.ts';
import { TakenBack } from './taken-back.ts';
import { Tasks } from './tasks.ts';
import { Us } from './us.ts';
import { PrivateWords } from './words.ts';

@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule, AppointmentsModule, AssignmentsModule],
  controllers: [ResponsesController, OpeningsController],
  providers: [
    ResponsesRepository,
    Tasks,
    Respond,
    Us,
    Mine,
    ClosingService,
    PrivateWords,
    JointService,
    TakenBack,
  ],
  exports: [ClosingService, JointService],
})
export class ResponsesModule {}
