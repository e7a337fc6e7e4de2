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
import { TeamModule } from '../team/team.module.ts';
import { SafetyModule } from '../safety/safety.module.ts';
import { ClosingPractice } from './closing-practice.ts';
import { CoupleData } from './couple-data.ts';
import { CoupleRecord } from './couple-record.ts';
import { DepartureFile } from './departure-file.ts';
import { DepartureNotice } from './departure-notice.ts';
import { DeparturesController } from './departures.clinic.controller.ts';
import { DeparturesService } from './departures.service.ts';
import { Erasing } from './erasing.ts';
import { ErasureDays } from './erasure-days.ts';
import { ErasureController } from './erasure.clinic.controller.ts';
import { ErasureLedger } from './erasure.ledger.ts';
import { OwnErasureController } from './erasure.me.controller.ts';
import { ErasureService } from './erasure.service.ts';
import { ErasuresRepository } from './erasures.repository.ts';
import { ExportFiles } from './export-files.ts';
import { OwnExportsController } from './exports.me.controller.ts';
import { ExportsService } from './exports.service.ts';
import { LegalHoldsController } from './legal-holds.clinic.controller.ts';
import { LegalHolds } from './legal-holds.service.ts';
import { Making } from './making.ts';
import { OwnData } from './own-data.ts';
import { OwnPart } from './own-part.ts';
import { Papers } from './papers.ts';
import { OwnErasure } from './own-erasure.ts';
import { Parting } from './parting.ts';
import { PracticeEndController } from './practice-end.me.controller.ts';
import { ReadersService } from './readers.service.ts';
import { ReleasesController } from './releases.clinic.controller.ts';
import { ReleasesService } from './releases.service.ts';
import { ReplayService } from './replay.service.ts';
import { RetentionService } from './retention.service.ts';
import { SharingController } from './sharing.me.controller.ts';
import { SharingService } from './sharing.service.ts';

/** What leaves the house, for whom, and with whose yes; and how it ends. */
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
    ErasureController,
    OwnErasureController,
    SharingController,
    LegalHoldsController,
    DeparturesController,
    PracticeEndController,
  ],
  providers: [
    ClosingPractice,
    CoupleData,
    CoupleRecord,
    DepartureFile,
    DepartureNotice,
    DeparturesService,
    LegalHolds,
    Erasing,
    ErasureDays,
    ErasureLedger,
    ErasureService,
    ErasuresRepository,
    ExportFiles,
    ExportsService,
    Making,
    OwnData,
    OwnPart,
    Papers,
    OwnErasure,
    Parting,
    ReadersService,
    ReleasesService,
    ReplayService,
    RetentionService,
    SharingService,
  ],
})
export class RecordsModule {}
