import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { BetweenService, type Agreed, type OnePhone, type Paused } from '../between/between.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import type { Tx } from '../platform/work.ts';
import { Answer } from './answer.entity.ts';
import { ResponsesRepository, type OpenAnswer } from './responses.repository.ts';

export type Joint = {
  /** Words that opened to both and may still be read by the caller. */
  opened: OpenAnswer[];
  /** Occurrences for which both were present. */
  together: Set<string>;
  /** Occurrences in which somebody shared with all three and kept it for the appointment. */
  kept: Set<string>;
};

/** What is common to all three in these occurrences, for rooms that compose it. */
@Injectable()
export class JointService {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(BetweenService) private readonly between: BetweenService,
  ) {}

  async of(tx: Tx, occurrenceIds: string[]): Promise<Joint> {
    if (!occurrenceIds.length) return { opened: [], together: new Set(), kept: new Set() };
    const opened = (await this.repository.opened(tx, occurrenceIds)).filter(({ level }) => level === 'V2');
    const happenings = await this.repository.happenings(tx, occurrenceIds);
    const kept = await tx.find(Answer, {
      where: { occurrenceId: In(occurrenceIds), level: 'V2', keptForAppointment: true },
      select: { occurrenceId: true, practiceId: true, authorId: true, step: true },
    });
    const ids = (rows: { occurrenceId: string }[]) => new Set(rows.map(({ occurrenceId }) => occurrenceId));
    return { opened, together: ids(happenings), kept: ids(kept) };
  }

  /** What both said on one phone. */
  onePhone(tx: Tx, couple: Couple): Promise<OnePhone[]> {
    return this.between.onePhone(tx, couple);
  }

  /** What both said yes to, and when they paused, newest first: as far as the caller may know. */
  async standing(
    tx: Tx,
    couple: Couple,
    since: Date,
    until: Date,
  ): Promise<{ agreed: Agreed[]; pauses: Paused[] }> {
    const isWithin = ({ at }: { at: Date }) => at >= since && at < until;
    return {
      agreed: (await this.between.agreed(tx, couple)).filter(isWithin),
      pauses: (await this.between.pauses(tx, couple)).filter(isWithin),
    };
  }
}
