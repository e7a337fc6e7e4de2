import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { AssignmentsModule } from '../assignments/assignments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { MeasuresModule } from '../measures/measures.module.ts';
import { NotesModule } from '../notes/notes.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { BriefsController } from './briefs.clinic.controller.ts';
import { AskingHours } from './asking-hours.ts';
import { BriefsService } from './briefs.service.ts';
import { Discussing } from './discussing.ts';
import { Gathering } from './gathering.ts';
import { Hours } from './hours.ts';

@Module({
  imports: [
    IdentityModule,
    PracticeModule,
    CouplesModule,
    AppointmentsModule,
    AssignmentsModule,
    ResponsesModule,
    NotesModule,
    MeasuresModule,
  ],
  controllers: [BriefsController],
  providers: [BriefsService, Gathering, Discussing, Hours, AskingHours],
})
export class BriefsModule {}
