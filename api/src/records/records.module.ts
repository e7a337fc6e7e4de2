import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { DialoguesModule } from '../dialogues/dialogues.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ResponsesModule } from '../responses/responses.module.ts';
import { ErasureController } from './erasure.clinic.controller.ts';
import { ErasureLedger } from './erasure.ledger.ts';
import { OwnErasureController } from './erasure.me.controller.ts';
import { ErasureService } from './erasure.service.ts';
import { Erasing } from './erasing.ts';
import { Parting } from './parting.ts';
import { RetentionService } from './retention.service.ts';

@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule, DialoguesModule, ResponsesModule],
  controllers: [ErasureController, OwnErasureController],
  providers: [Erasing, ErasureLedger, ErasureService, Parting, RetentionService],
})
export class RecordsModule {}
