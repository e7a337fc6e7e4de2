import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { Keys } from '../platform/keys.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { after, cursorOf } from './audit.cursor.ts';
import { sealOf } from './chain.service.ts';
import { digestOfRow, microsOf } from './chain.rules.ts';

const pageSize = 50;

/** All that is not named is not asked for. `until` is not included. */
type Sought = {
  coupleId?: string | undefined;
  personId?: string | undefined;
  act?: string | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
  after?: string | undefined;
};
export type AuditPage = { entries: AuditEntry[]; next: string | null };

/** Without a person where which of the two it was is nobody's to know. */
type By = Pick<Who, 'practiceId' | 'audience'> & { personId: string | null };

/** Writes into the transaction of the act itself: what is not written down does not happen. */
@Injectable()
export class AuditService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
  ) {}

  /** `act` is a word of the product such as `brief.read`; those that begin with `safety.` are hidden from the owner. */
  async write(
    tx: Tx,
    by: By,
    act: string,
    about: { coupleId?: string; subjectId?: string } = {},
  ): Promise<void> {
    const { practiceId, personId, audience } = by;
    const { coupleId = null, subjectId = null } = about;
    const at = this.clock.now();
    const row = { id: randomUUID(), personId, audience, act, coupleId, subjectId };
    const seal = sealOf(this.keys, digestOfRow(practiceId, { ...row, micros: microsOf(at) }));
    await tx.insert(AuditEntry, { ...row, practiceId, at, seal });
  }
  /** The newest entries first, of those that row level security lets the caller see. */
  async page(tx: Tx, { coupleId, personId, act, since, until, after: bookmark }: Sought): Promise<AuditPage> {
    const query = tx
      .createQueryBuilder(AuditEntry, 'entry')
      .orderBy('entry.at', 'DESC')
      .addOrderBy('entry.id', 'DESC')
      .limit(pageSize + 1);
    if (coupleId) query.andWhere('entry.couple_id = :coupleId', { coupleId });
    if (personId) query.andWhere('entry.person_id = :personId', { personId });
    if (act) query.andWhere('entry.act = :act', { act });
    if (since) query.andWhere('entry.at >= :since', { since });
    if (until) query.andWhere('entry.at < :until', { until });
    if (bookmark) query.andWhere('(entry.at, entry.id) < (:at, :id)', after(bookmark));
    const found = await query.getMany();
    const entries = found.slice(0, pageSize);
    const last = entries.at(-1);
    return { entries, next: found.length > pageSize && last ? cursorOf(last) : null };
  }
}
