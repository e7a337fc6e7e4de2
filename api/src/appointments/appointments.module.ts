import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { AppointmentsController } from './appointments.clinic.controller.ts';
import { AppointmentsRepository } from './appointments.repository.ts';
import { AppointmentsService } from './appointments.service.ts';

@Module({
  imports: [CouplesModule],
  controllers: [AppointmentsController],
  providers: [AppointmentsRepository, AppointmentsService],
  exports: [AppointmentsService],
})
export class AppointmentsModule {}
