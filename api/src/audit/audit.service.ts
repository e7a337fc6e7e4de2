import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { AuditEntry } from './audit-entry.entity.ts';

type By = Pick<Who, 'practiceId' | 'personId' | 'audience'>;

/** Writes into the transaction of the act itself: what is not written down does not happen. */
@Injectable()
export class AuditService {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** `act` is a word of the product such as `brief.read`; those that begin with `safety.` are hidden from the owner. */
  async write(
    tx: Tx,
    by: By,
    act: string,
    about: { coupleId?: string; subjectId?: string } = {},
  ): Promise<void> {
    await tx.insert(AuditEntry, {
      practiceId: by.practiceId,
      id: randomUUID(),
      at: this.clock.now(),
      personId: by.personId,
      audience: by.audience,
      act,
      coupleId: about.coupleId ?? null,
      subjectId: about.subjectId ?? null,
    });
  }
}
