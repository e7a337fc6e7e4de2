import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { RequestsController } from './requests.clinic.controller.ts';
import { NotForMeController } from './requests.me.controller.ts';
import { RequestsRepository } from './requests.repository.ts';
import { RequestsService } from './requests.service.ts';

@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule],
  controllers: [RequestsController, NotForMeController],
  providers: [RequestsRepository, RequestsService],
  exports: [RequestsService],
})
export class AlertsModule {}
