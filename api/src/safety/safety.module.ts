import { Module } from '@nestjs/common';
import { SafetyService } from './safety.service.ts';

@Module({ providers: [SafetyService], exports: [SafetyService] })
export class SafetyModule {}
