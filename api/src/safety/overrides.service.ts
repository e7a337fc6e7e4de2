import { Inject, Injectable } from '@nestjs/common';
import type { StopTag } from '@usward/exercises';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { Keys } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { TagOverride } from './tag-override.entity.ts';

/** Keeps a clinician's reason for giving an exercise that a tag would have stopped. */
@Injectable()
export class OverridesService {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  /** The tags for which a reason was written; null where there is none. */
  async of(tx: Tx, assignmentId: string): Promise<StopTag[] | null> {
    return (await tx.findOneBy(TagOverride, { assignmentId }))?.tags ?? null;
  }

  async record(
    tx: Tx,
    who: Who,
    coupleId: string,
    assignmentId: string,
    tags: StopTag[],
    reason: string,
  ): Promise<void> {
    const { practiceId, personId: decidedBy } = who;
    const reasonSealed = await this.keys.seal(
      `safety/${practiceId}/${coupleId}`,
      `tag_override|reason|${assignmentId}`,
      reason,
    );
    await tx.insert(TagOverride, { practiceId, coupleId, assignmentId, tags, reasonSealed, decidedBy });
    await this.audit.write(tx, who, 'safety.tag-overridden', { coupleId, subjectId: assignmentId });
  }
}
