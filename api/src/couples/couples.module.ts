import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { AccessService } from './access.service.ts';
import { CouplesController } from './couples.clinic.controller.ts';
import { HomeController } from './home.me.controller.ts';
import { CouplesService } from './couples.service.ts';

@Module({
  imports: [IdentityModule],
  controllers: [CouplesController, HomeController],
  providers: [AccessService, CouplesService],
  exports: [AccessService, CouplesService],
})
export class CouplesModule {}
