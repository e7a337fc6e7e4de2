import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { CalendarsController } from './calendars.clinic.controller.ts';
import { CalendarsRepository } from './calendars.repository.ts';
import { CalendarsService } from './calendars.service.ts';
import { Deciding } from './deciding.ts';
import { KeptEvents } from './kept-events.ts';
import { ReadAgain } from './read-again.ts';
import { Reading } from './reading.ts';

@Module({
  imports: [AppointmentsModule, CouplesModule, IdentityModule, PracticeModule],
  controllers: [CalendarsController],
  providers: [CalendarsRepository, CalendarsService, Deciding, KeptEvents, ReadAgain, Reading],
})
export class CalendarsModule {}
