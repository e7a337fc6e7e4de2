import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { OverridesService } from './overrides.service.ts';
import { SafetyController } from './safety.clinic.controller.ts';
import { SafetyPage } from './safety.page.ts';
import { SafetyRecord } from './safety.record.ts';
import { SafetyRepository } from './safety.repository.ts';
import { SafetyService } from './safety.service.ts';

@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule],
  controllers: [SafetyController],
  providers: [SafetyRepository, SafetyService, SafetyPage, SafetyRecord, OverridesService],
  exports: [SafetyService, OverridesService],
})
export class SafetyModule {}
