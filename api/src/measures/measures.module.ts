import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { ExercisesModule } from '../exercises/exercises.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { EntriesService } from './entries.service.ts';
import { LinesService } from './lines.service.ts';
import { MeasuresController } from './measures.clinic.controller.ts';
import { LinesController } from './measures.me.controller.ts';
import { MeasuresRepository } from './measures.repository.ts';
import { MeasuresService } from './measures.service.ts';
import { RightsService } from './rights.service.ts';

@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule, AlertsModule, ExercisesModule, ResponsesModule],
  controllers: [MeasuresController, LinesController],
  providers: [MeasuresRepository, RightsService, EntriesService, LinesService, MeasuresService],
  exports: [MeasuresService, LinesService],
})
export class MeasuresModule {}
