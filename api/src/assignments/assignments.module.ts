import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { ExercisesModule } from '../exercises/exercises.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { SafetyModule } from '../safety/safety.module.ts';
import { Assign } from './assign.ts';
import { AssignmentsController } from './assignments.clinic.controller.ts';
import { AssignmentsRepository } from './assignments.repository.ts';
import { AssignmentsService } from './assignments.service.ts';
import { BeginningsService } from './beginnings.service.ts';
import { Days } from './days.ts';
import { ManyCouples } from './many-couples.ts';
import { PlansController } from './plans.clinic.controller.ts';
import { Programs } from './programs.ts';
import { Replan } from './replan.ts';

@Module({
  imports: [IdentityModule, CouplesModule, AlertsModule, SafetyModule, ExercisesModule],
  controllers: [AssignmentsController, PlansController],
  providers: [
    AssignmentsRepository,
    AssignmentsService,
    BeginningsService,
    Assign,
    Programs,
    Days,
    Replan,
    ManyCouples,
  ],
  exports: [AssignmentsService, BeginningsService],
})
export class AssignmentsModule {}
