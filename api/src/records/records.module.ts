import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { JoiningModule } from '../couples/joining.module.ts';
import { DialoguesModule } from '../dialogues/dialogues.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { MeasuresModule } from '../measures/measures.module.ts';
import { NotesModule } from '../notes/notes.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { TeamModule } from '../team/team.module.ts';
import { CoupleData } from './couple-data.ts';
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
import { Making } from './making.ts';
import { OwnData } from './own-data.ts';
import { OwnErasure } from './own-erasure.ts';
import { Parting } from './parting.ts';
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
  ],
  controllers: [
    OwnExportsController,
    ReleasesController,
    ErasureController,
    OwnErasureController,
    SharingController,
  ],
  providers: [
    CoupleData,
    Erasing,
    ErasureDays,
    ErasureLedger,
    ErasureService,
    ErasuresRepository,
    ExportFiles,
    ExportsService,
    Making,
    OwnData,
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
