import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { DialoguesModule } from '../dialogues/dialogues.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { RecordsModule } from '../records/records.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { ClosingPractice } from './closing-practice.ts';
import { ClosingPracticeController } from './closing-practice.clinic.controller.ts';
import { Erasing } from './erasing.ts';
import { ErasureDays } from './erasure-days.ts';
import { ErasureController } from './erasure.clinic.controller.ts';
import { ErasureLedger } from './erasure.ledger.ts';
import { OwnErasureController } from './erasure.me.controller.ts';
import { ErasureService } from './erasure.service.ts';
import { ErasuresRepository } from './erasures.repository.ts';
import { LegalHoldsController } from './legal-holds.clinic.controller.ts';
import { LegalHolds } from './legal-holds.service.ts';
import { OwnErasure } from './own-erasure.ts';
import { Parting } from './parting.ts';
import { ReplayService } from './replay.service.ts';
import { RetentionController } from './retention.clinic.controller.ts';
import { RetentionService } from './retention.service.ts';

/** How it ends: two part, somebody is erased, a record is old enough, a practice closes. */
@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule, DialoguesModule, ResponsesModule, RecordsModule],
  controllers: [
    ClosingPracticeController,
    ErasureController,
    LegalHoldsController,
    OwnErasureController,
    RetentionController,
  ],
  providers: [
    ClosingPractice,
    Erasing,
    ErasureDays,
    ErasureLedger,
    ErasureService,
    ErasuresRepository,
    LegalHolds,
    OwnErasure,
    Parting,
    ReplayService,
    RetentionService,
  ],
})
export class EndingsModule {}
