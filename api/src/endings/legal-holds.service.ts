import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { ErasureDays } from './erasure-days.ts';
import { ErasuresRepository } from './erasures.repository.ts';
import { LegalHold } from './legal-hold.entity.ts';

const reasonRow = (id: string) => `legal_hold|reason|${id}`;

/** A court or a complaint asks for the record: it is kept shut, and not shredded, until its clinician says that it is over. */
@Injectable()
export class LegalHolds {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(ErasuresRepository) private readonly erasures: ErasuresRepository,
    @Inject(ErasureDays) private readonly days: ErasureDays,
  ) {}

  async of(tx: Tx, who: Who, coupleId: string): Promise<Answer<typeof clinic.legalHold>> {
    const couple = await this.access.ofClinician(tx, who, coupleId);
    const row = await tx.findOneBy(LegalHold, { coupleId, endedAt: IsNull() });
    if (!row) return { hold: null };
    const reason = await this.couples.openJoint<string>(couple, reasonRow(row.id), row.reasonSealed);
    await this.audit.write(tx, who, 'hold.read', { coupleId });
    return { hold: { reason, since: row.since.toISOString() } };
  }

  async hold(tx: Tx, who: Who, coupleId: string, reason: string): Promise<void> {
    const couple = await this.access.ofClinician(tx, who, coupleId);
    if (await tx.existsBy(LegalHold, { coupleId, endedAt: IsNull() })) throw new Problem('hold.stands');
    const id = randomUUID();
    const reasonSealed = await this.couples.sealJoint(couple, reasonRow(id), reason);
    const { practiceId, personId: heldBy } = who;
    await tx.insert(LegalHold, { practiceId, coupleId, id, heldBy, since: this.clock.now(), reasonSealed });
    await this.audit.write(tx, who, 'hold.begun', { coupleId });
    await this.couples.tellClinicians(tx, coupleId);
  }

  /** What was asked for meanwhile has its day now. */
  async release(tx: Tx, who: Who, coupleId: string): Promise<void> {
    await this.access.ofClinician(tx, who, coupleId);
    const over = await tx.update(LegalHold, { coupleId, endedAt: IsNull() }, { endedAt: this.clock.now() });
    if (!over.affected) return;
    for (const { personId, kind } of await this.couples.everMembers(tx, coupleId)) {
      const asked = kind === 'partner' ? await this.erasures.standing(tx, personId) : null;
      if (asked) await this.days.plan(tx, asked);
    }
    await this.audit.write(tx, who, 'hold.ended', { coupleId });
    await this.couples.tellClinicians(tx, coupleId);
  }
}
