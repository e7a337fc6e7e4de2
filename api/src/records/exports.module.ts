import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { JoiningModule } from '../couples/joining.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { NotesModule } from '../notes/notes.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { CoupleData } from './couple-data.ts';
import { ExportFiles } from './export-files.ts';
import { OwnExportsController } from './exports.me.controller.ts';
import { ExportsService } from './exports.service.ts';
import { Making } from './making.ts';
import { OwnData } from './own-data.ts';
import { ReadersService } from './readers.service.ts';
import { ReleasesController } from './releases.clinic.controller.ts';
import { ReleasesService } from './releases.service.ts';

/** What leaves the house, for whom, and with whose yes. */
@Module({
  imports: [
    IdentityModule,
    PracticeModule,
    CouplesModule,
    JoiningModule,
    AppointmentsModule,
    ResponsesModule,
    NotesModule,
  ],
  controllers: [OwnExportsController, ReleasesController],
  providers: [ExportsService, ExportFiles, Making, OwnData, CoupleData, ReadersService, ReleasesService],
})
export class ExportsModule {}
