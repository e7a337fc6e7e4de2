import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { Checking } from './checking.ts';
import { DraftsController } from './drafts.clinic.controller.ts';
import { DraftsService } from './drafts.service.ts';
import { ExercisesController } from './exercises.clinic.controller.ts';
import { ExercisesRepository } from './exercises.repository.ts';
import { ExercisesService } from './exercises.service.ts';
import { PublishingService } from './publishing.service.ts';
import { VersionsController } from './versions.clinic.controller.ts';
import { VersionsService } from './versions.service.ts';

@Module({
  imports: [AuditModule, IdentityModule],
  controllers: [ExercisesController, DraftsController, VersionsController],
  providers: [
    Checking,
    DraftsService,
    ExercisesRepository,
    ExercisesService,
    PublishingService,
    VersionsService,
  ],
  exports: [ExercisesService, VersionsService],
})
export class ExercisesModule {}
