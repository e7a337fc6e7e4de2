import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { AuditController } from './audit.clinic.controller.ts';
import { HelpController } from './help.open.controller.ts';
import { PracticeController } from './practice.clinic.controller.ts';
import { PracticeService } from './practice.service.ts';
import { VerdictListsRepository } from './verdict-lists.repository.ts';

@Module({
  imports: [IdentityModule],
  controllers: [PracticeController, HelpController, AuditController],
  providers: [PracticeService, VerdictListsRepository],
  exports: [PracticeService],
})
export class PracticeModule {}
