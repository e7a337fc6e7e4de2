import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { Chance } from './chance.ts';
import { DrawsRepository } from './draws.repository.ts';
import { DrawsService } from './draws.service.ts';

@Module({
  imports: [CouplesModule, AssignmentsModule],
  providers: [Chance, DrawsRepository, DrawsService],
  exports: [DrawsService],
})
export class DrawsModule {}
