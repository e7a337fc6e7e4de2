import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { AccessService } from './access.service.ts';
import { CouplesController } from './couples.clinic.controller.ts';
import { HomeController } from './home.me.controller.ts';
import { CouplesService } from './couples.service.ts';
import { UncouplingController } from './uncoupling.clinic.controller.ts';
import { PartedController } from './uncoupling.me.controller.ts';
import { UncouplingService } from './uncoupling.service.ts';

@Module({
  imports: [IdentityModule],
  controllers: [CouplesController, HomeController, UncouplingController, PartedController],
  providers: [AccessService, CouplesService, UncouplingService],
  exports: [AccessService, CouplesService],
})
export class CouplesModule {}
