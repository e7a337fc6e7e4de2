import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { AuditController } from './audit.clinic.controller.ts';
import { BrandService } from './brand.service.ts';
import { DutyService } from './duty.service.ts';
import { HelpService } from './help.service.ts';
import { SettingsController } from './settings.clinic.controller.ts';
import { SettingsOfMineController } from './settings.me.controller.ts';
import { HelpController } from './help.open.controller.ts';
import { PracticeController } from './practice.clinic.controller.ts';
import { PracticeService } from './practice.service.ts';
import { VerdictListsRepository } from './verdict-lists.repository.ts';

@Module({
  imports: [IdentityModule],
  controllers: [
    PracticeController,
    SettingsController,
    SettingsOfMineController,
    HelpController,
    AuditController,
  ],
  providers: [PracticeService, VerdictListsRepository, BrandService, DutyService, HelpService],
  exports: [PracticeService, DutyService],
})
export class PracticeModule {}
