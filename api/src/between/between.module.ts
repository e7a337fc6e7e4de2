import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.ts';
import { CouplesModule } from '../couples/couples.module.ts';
import { BetweenController } from './between.me.controller.ts';
import { BetweenRepository } from './between.repository.ts';
import { BetweenService } from './between.service.ts';
import { Gesturing } from './gesturing.ts';

@Module({
  imports: [CouplesModule, AssignmentsModule],
  controllers: [BetweenController],
  providers: [BetweenRepository, BetweenService, Gesturing],
  exports: [BetweenService],
})
export class BetweenModule {}
