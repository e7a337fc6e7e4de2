import { Global, Module } from '@nestjs/common';
import { AuditAnchor } from './anchor.service.ts';
import { AuditService } from './audit.service.ts';
import { ChainCheck } from './chain-check.service.ts';
import { AuditChain } from './chain.service.ts';

@Global()
@Module({
  providers: [AuditService, AuditChain, AuditAnchor, ChainCheck],
  exports: [AuditService, AuditChain, ChainCheck],
})
export class AuditModule {}
