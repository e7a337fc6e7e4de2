import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.ts';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { AssignmentsModule } from '../assignments/assignments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { JoiningModule } from '../couples/joining.module.ts';
import { DialoguesModule } from '../dialogues/dialogues.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { MeasuresModule } from '../measures/measures.module.ts';
import { NotesModule } from '../notes/notes.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { SafetyModule } from '../safety/safety.module.ts';
import { TeamModule } from '../team/team.module.ts';
import { CoupleData } from './couple-data.ts';
import { CoupleRecord } from './couple-record.ts';
import { DepartureFile } from './departure-file.ts';
import { DepartureNotice } from './departure-notice.ts';
import { DeparturesController } from './departures.clinic.controller.ts';
import { DeparturesService } from './departures.service.ts';
import { ExportFiles } from './export-files.ts';
import { OwnExportsController } from './exports.me.controller.ts';
import { ExportsService } from './exports.service.ts';
import { Making } from './making.ts';
import { OwnData } from './own-data.ts';
import { OwnPart } from './own-part.ts';
import { Papers } from './papers.ts';
import { PracticeEndController } from './practice-end.me.controller.ts';
import { ReadersService } from './readers.service.ts';
import { ReleasesController } from './releases.clinic.controller.ts';
import { ReleasesService } from './releases.service.ts';
import { SharingController } from './sharing.me.controller.ts';
import { SharingService } from './sharing.service.ts';

/** What leaves the house, for whom, and with whose yes. */
@Module({
  imports: [
    IdentityModule,
    PracticeModule,
    CouplesModule,
    JoiningModule,
    AppointmentsModule,
    DialoguesModule,
    ResponsesModule,
    NotesModule,
    MeasuresModule,
    TeamModule,
    AlertsModule,
    AssignmentsModule,
    SafetyModule,
  ],
  controllers: [
    OwnExportsController,
    ReleasesController,
    SharingController,
    DeparturesController,
    PracticeEndController,
  ],
  providers: [
    CoupleData,
    CoupleRecord,
    DepartureFile,
    DepartureNotice,
    DeparturesService,
    ExportFiles,
    ExportsService,
    Making,
    OwnData,
    OwnPart,
    Papers,
    ReadersService,
    ReleasesService,
    SharingService,
  ],
  exports: [DeparturesService],
})
export class RecordsModule {}
