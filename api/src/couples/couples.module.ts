import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { CouplesController } from './couples.clinic.controller.ts';
import { HomeController } from './home.me.controller.ts';
import { CouplesService } from './couples.service.ts';

@Module({
  imports: [IdentityModule],
  controllers: [CouplesController, HomeController],
  providers: [CouplesService],
  exports: [CouplesService],
})
export class CouplesModule {}
