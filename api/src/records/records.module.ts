import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { DialoguesModule } from '../dialogues/dialogues.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { ErasureDays } from './erasure-days.ts';
import { ErasureController } from './erasure.clinic.controller.ts';
import { ErasureLedger } from './erasure.ledger.ts';
import { OwnErasureController } from './erasure.me.controller.ts';
import { ErasureService } from './erasure.service.ts';
import { ErasuresRepository } from './erasures.repository.ts';
import { Erasing } from './erasing.ts';
import { OwnErasure } from './own-erasure.ts';
import { Parting } from './parting.ts';
import { ReplayService } from './replay.service.ts';
import { RetentionService } from './retention.service.ts';

@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule, DialoguesModule, ResponsesModule],
  controllers: [ErasureController, OwnErasureController],
  providers: [
    Erasing,
    ErasureDays,
    ErasureLedger,
    ErasureService,
    ErasuresRepository,
    OwnErasure,
    Parting,
    ReplayService,
    RetentionService,
  ],
})
export class RecordsModule {}
