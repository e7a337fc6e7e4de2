import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.ts';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { AssignmentsModule } from '../assignments/assignments.module.ts';
import { BetweenModule } from '../between/between.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { DialoguesModule } from '../dialogues/dialogues.module.ts';
import { DrawsModule } from '../draws/draws.module.ts';
import { ExercisesModule } from '../exercises/exercises.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { AsidesService } from './asides.service.ts';
import { ClosingService } from './closing.service.ts';
import { Library } from './library.ts';
import { LibraryController } from './library.me.controller.ts';
import { Marks } from './marks.ts';
import { Mine } from './mine.ts';
import { Respond } from './respond.ts';
import { OpeningsController } from './responses.clinic.controller.ts';
import { ResponsesController } from './responses.me.controller.ts';
import { ReadershipRepository } from './readership.repository.ts';
import { ResponsesRepository } from './responses.repository.ts';
import { HandedInService } from './handed-in.service.ts';
import { FeltHeardService } from './felt-heard.service.ts';
import { OwnWordsService } from './own-words.service.ts';
import { OverlapService } from './overlap.service.ts';
import { RepliesController } from './replies.clinic.controller.ts';
import { RepliesService } from './replies.service.ts';
import { JointService } from './joint.service.ts';
import { Recall } from './recall.ts';
import { ExportedResponseController } from './exported-response.clinic.controller.ts';
import { ExportedResponse } from './exported-response.ts';
import { Sending } from './sending.ts';
import { Standings } from './standings.ts';
import { TakenBack } from './taken-back.ts';
import { Tasks } from './tasks.ts';
import { Us } from './us.ts';
import { PrivateWordsController } from './words.clinic.controller.ts';
import { PrivateWords } from './words.ts';

@Module({
  imports: [
    IdentityModule,
    PracticeModule,
    CouplesModule,
    AlertsModule,
    AppointmentsModule,
    AssignmentsModule,
    ExercisesModule,
    DrawsModule,
    BetweenModule,
    DialoguesModule,
  ],
  controllers: [
    ResponsesController,
    LibraryController,
    OpeningsController,
    PrivateWordsController,
    RepliesController,
    ExportedResponseController,
  ],
  providers: [
    ResponsesRepository,
    ReadershipRepository,
    Tasks,
    Respond,
    Us,
    Mine,
    ClosingService,
    Marks,
    Library,
    PrivateWords,
    ExportedResponse,
    JointService,
    FeltHeardService,
    HandedInService,
    TakenBack,
    Sending,
    Standings,
    Recall,
    OverlapService,
    RepliesService,
    OwnWordsService,
    AsidesService,
  ],
  exports: [
    ClosingService,
    JointService,
    FeltHeardService,
    HandedInService,
    OverlapService,
    OwnWordsService,
    AsidesService,
  ],
})
export class ResponsesModule {}
