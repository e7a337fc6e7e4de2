import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Body } from '../platform/http/route.ts';
import { Keys } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { lifeEventRow, modeRow, scopeOfBoth } from './safety.place.ts';
import { SafetyRepository } from './safety.repository.ts';
import { SafetyService } from './safety.service.ts';

/**
 * What a clinician decides about both at once. Nothing of it reaches the partners by itself: safety mode begins and ends
 * when the plan changes anyway, and then it is own weeks.
 */
@Injectable()
export class ModeService {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(SafetyRepository) private readonly repository: SafetyRepository,
    @Inject(SafetyService) private readonly safety: SafetyService,
  ) {}

  /** Of two that decide at once the second decides upon what the first did. */
  async change(
    tx: Tx,
    who: Who,
    coupleId: string,
    { stands, reason }: Body<typeof clinic.changeSafetyMode>,
  ): Promise<void> {
    await this.safety.enter(tx, who, coupleId);
    await this.repository.aloneWithMode(tx, coupleId);
    const stage = await this.repository.stage(tx, coupleId);
    const now = this.clock.now();
    if (!stands && (stage === 'none' || stage === 'ending')) return;
    if (stands && (stage === 'waiting' || stage === 'standing')) return;
    if (stage === 'none') {
      await this.repository.changeMode(tx, coupleId, { endedAt: now });
      const place = { practiceId: who.practiceId, coupleId, id: randomUUID() };
      const reasonSealed = await this.keys.seal(scopeOfBoth(place), modeRow(place), reason);
      await this.repository.addMode(tx, { ...place, decidedAt: now, decidedBy: who.personId, reasonSealed });
    } else if (stage === 'waiting') await this.repository.changeMode(tx, coupleId, { endedAt: now });
    else if (stage === 'standing')
      await this.repository.changeMode(tx, coupleId, { endDecidedAt: now, endDecidedBy: who.personId });
    else await this.repository.changeMode(tx, coupleId, { endDecidedAt: null, endDecidedBy: null });
    await this.audit.write(tx, who, 'safety.mode-decided', { coupleId });
    await this.couples.tellClinicians(tx, coupleId);
  }

  async noteLifeEvent(
    tx: Tx,
    who: Who,
    coupleId: string,
    { kind }: Body<typeof clinic.noteLifeEvent>,
  ): Promise<void> {
    await this.safety.enter(tx, who, coupleId);
    const place = { practiceId: who.practiceId, coupleId, id: randomUUID() };
    await this.repository.addLifeEvent(tx, {
      ...place,
      notedAt: this.clock.now(),
      notedBy: who.personId,
      kindSealed: await this.keys.seal(scopeOfBoth(place), lifeEventRow(place), kind),
    });
    await this.audit.write(tx, who, 'safety.asked-again', { coupleId });
    await this.couples.tellClinicians(tx, coupleId);
  }
}
