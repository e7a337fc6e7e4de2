import { Inject, Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { Answer } from './answer.entity.ts';
import { repeats, textsIn } from './overlap.rules.ts';
import { ResponsesRepository } from './responses.repository.ts';

/** So many of the latest are looked at. */
const lookedThrough = 400;

/** Warns a clinician whose words for the couple repeat what one of the two wrote for the therapist alone. */
@Injectable()
export class OverlapService {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  /** `except`: a partner who alone reads these words, and may read their own again. */
  async warn(
    tx: Tx,
    who: Who,
    coupleId: string,
    { words, isSure, except }: { words: string; isSure: boolean; except?: string },
  ): Promise<void> {
    const rows = await tx.find(Answer, {
      where: { coupleId, level: 'V1', ...(except ? { authorId: Not(except) } : {}) },
      order: { handedInAt: 'DESC' },
      take: lookedThrough,
    });
    const known = await this.repository.openAll(rows);
    if (
      !repeats(
        words,
        known.flatMap(({ value }) => textsIn(value)),
      )
    )
      return;
    if (!isSure) throw new Problem('words.overlap');
    await this.audit.write(tx, who, 'words.repeated', { coupleId });
  }
}
