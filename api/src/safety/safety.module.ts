import { Module } from '@nestjs/common';
import { Overrides } from './overrides.ts';
import { SafetyService } from './safety.service.ts';

@Module({ providers: [SafetyService, Overrides], exports: [SafetyService, Overrides] })
export class SafetyModule {}
