import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { CouplesController } from './couples.clinic.controller.ts';
import { CouplesService } from './couples.service.ts';

@Module({
  imports: [IdentityModule],
  controllers: [CouplesController],
  providers: [CouplesService],
  exports: [CouplesService],
})
export class CouplesModule {}
