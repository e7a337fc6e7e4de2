import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { AgendaClinicController } from './agenda.clinic.controller.ts';
import { AgendaController } from './agenda.me.controller.ts';
import { AgendaService } from './agenda.service.ts';
import { NotesController } from './notes.clinic.controller.ts';
import { NotesRepository } from './notes.repository.ts';
import { NotesService } from './notes.service.ts';

@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule, AppointmentsModule, ResponsesModule],
  controllers: [NotesController, AgendaClinicController, AgendaController],
  providers: [NotesRepository, NotesService, AgendaService],
  exports: [AgendaService, NotesService],
})
export class NotesModule {}
