import { Inject, Injectable } from '@nestjs/common';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Tx } from '../platform/work.ts';
import { SafetyPage } from './safety.page.ts';

/** For a job of the couple's own clinician, who proved who they are when they asked for it. */
@Injectable()
export class SafetyRecordService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SafetyPage) private readonly page: SafetyPage,
  ) {}

  taken(tx: Tx, who: Who, coupleId: string) {
    const confirmedUntil = new Date(+this.clock.now() + 60_000);
    return this.page.read(tx, { ...who, confirmedUntil }, coupleId);
  }
}
