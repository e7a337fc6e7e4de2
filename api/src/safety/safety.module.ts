import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ModeService } from './mode.service.ts';
import { OverridesService } from './overrides.service.ts';
import { SafetyController } from './safety.clinic.controller.ts';
import { SafetyPage } from './safety.page.ts';
import { SafetyRecordService } from './safety-record.service.ts';
import { SafetyRecord } from './safety.record.ts';
import { SafetyRepository } from './safety.repository.ts';
import { SafetyService } from './safety.service.ts';
import { ScreenController } from './screen.open.controller.ts';
import { ScreensService } from './screens.service.ts';

@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule],
  controllers: [SafetyController, ScreenController],
  providers: [
    SafetyRepository,
    SafetyService,
    SafetyPage,
    SafetyRecordService,
    SafetyRecord,
    OverridesService,
    ScreensService,
    ModeService,
  ],
  exports: [SafetyService, SafetyRecordService, OverridesService],
})
export class SafetyModule {}
