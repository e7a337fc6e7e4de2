import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { CouplesService } from './couples.service.ts';

@Module({
  imports: [IdentityModule],
  providers: [CouplesService],
  exports: [CouplesService],
})
export class CouplesModule {}
