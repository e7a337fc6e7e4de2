import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { AllAppointments } from './all-appointments.ts';
import { AskAfterwards } from './ask-afterwards.ts';
import { AppointmentsController } from './appointments.clinic.controller.ts';
import { AppointmentsRepository } from './appointments.repository.ts';
import { AppointmentsService } from './appointments.service.ts';
import { ReadInService } from './read-in.service.ts';

@Module({
  imports: [CouplesModule, IdentityModule, PracticeModule],
  controllers: [AppointmentsController],
  providers: [AllAppointments, AppointmentsRepository, AppointmentsService, AskAfterwards, ReadInService],
  exports: [AppointmentsService, ReadInService],
})
export class AppointmentsModule {}
