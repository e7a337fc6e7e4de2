import { Module, type DynamicModule } from '@nestjs/common';
import { AlertsModule } from './alerts/alerts.module.ts';
import { AppointmentsModule } from './appointments/appointments.module.ts';
import { AssignmentsModule } from './assignments/assignments.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { BetweenModule } from './between/between.module.ts';
import { BriefsModule } from './briefs/briefs.module.ts';
import { CalendarsModule } from './calendars/calendars.module.ts';
import { CaseloadModule } from './caseload/caseload.module.ts';
import { CouplesModule } from './couples/couples.module.ts';
import { JoiningModule } from './couples/joining.module.ts';
import { DialoguesModule } from './dialogues/dialogues.module.ts';
import { DrawsModule } from './draws/draws.module.ts';
import { entities } from './entities.ts';
import { ExercisesModule } from './exercises/exercises.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import type { Config } from './platform/config.ts';
import { MeasuresModule } from './measures/measures.module.ts';
import { NotesModule } from './notes/notes.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { PracticeModule } from './practice/practice.module.ts';
import { EndingsModule } from './endings/endings.module.ts';
import { RecordsModule } from './records/records.module.ts';
import { ResponsesModule } from './responses/responses.module.ts';
import { TeamModule } from './team/team.module.ts';
import { SafetyModule } from './safety/safety.module.ts';

/** The rooms, in the order in which they may know each other: a room uses those above it, never those below. */
const rooms = [
  AuditModule,
  IdentityModule,
  PracticeModule,
  CouplesModule,
  JoiningModule,
  TeamModule,
  AlertsModule,
  SafetyModule,
  AppointmentsModule,
  CalendarsModule,
  ExercisesModule,
  AssignmentsModule,
  DrawsModule,
  BetweenModule,
  DialoguesModule,
  ResponsesModule,
  MeasuresModule,
  NotesModule,
  CaseloadModule,
  BriefsModule,
  RecordsModule,
  EndingsModule,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, entities), ...rooms] };
  }
}
