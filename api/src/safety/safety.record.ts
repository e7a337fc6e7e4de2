import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { StopTag } from '@usward/exercises';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Keys } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { bodyRow, scopeOf } from './safety.place.ts';
import type { Asked } from './safety.present.ts';
import { SafetyRepository } from './safety.repository.ts';
import { askAgainOn, mayLiftFear, type Summary } from './safety.rules.ts';
import { SafetyService } from './safety.service.ts';

/** What a clinician writes into the safety record. */
@Injectable()
export class SafetyRecord {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(SafetyRepository) private readonly repository: SafetyRepository,
    @Inject(SafetyService) private readonly safety: SafetyService,
    @Inject(PracticeService) private readonly practices: PracticeService,
  ) {}

  /** Each decision is a row of its own: what was decided before stays as it was. Whoever names fear stops joint work with it. */
  async recordSuitability(
    tx: Tx,
    who: Who,
    { coupleId, personId }: { coupleId: string; personId: string },
    { decision, ...asked }: Body<typeof clinic.recordSuitability>,
  ): Promise<Summary> {
    await this.safety.enter(tx, who, coupleId);
    if (!(await this.couples.partnerIds(tx, coupleId)).includes(personId)) throw new Problem('absent');
    const place = { practiceId: who.practiceId, coupleId, personId, id: randomUUID() };
    await this.repository.decide(tx, {
      ...place,
      decision,
      decidedAt: this.clock.now(),
      askAgainOn: askAgainOn(await this.practices.today(tx, who)),
      decidedBy: who.personId,
      bodySealed: await this.keys.seal(scopeOf(place), bodyRow(place), asked satisfies Asked),
    });
    if (asked.concerns.includes('fear')) await this.nameFear(tx, who, coupleId);
    await this.audit.write(tx, who, 'safety.suitability-recorded', { coupleId, subjectId: personId });
    await this.couples.tellClinicians(tx, coupleId);
    return this.safety.suitabilityOf(tx, who, coupleId);
  }

  async changeTags(tx: Tx, who: Who, coupleId: string, wanted: StopTag[]): Promise<void> {
    await this.safety.enter(tx, who, coupleId);
    const set = await this.repository.tags(tx, coupleId);
    const lifted = set.filter(({ tag }) => !wanted.includes(tag));
    const fear = lifted.find(({ tag }) => tag === 'fear');
    if (fear) {
      const partners = await this.couples.partnerIds(tx, coupleId);
      const decisions = await this.repository.decisions(tx, coupleId);
      if (!mayLiftFear(partners, decisions, fear.setAt)) throw new Problem('suitability.missing');
    }
    await this.repository.liftTags(
      tx,
      coupleId,
      lifted.map(({ tag }) => tag),
    );
    await this.setTags(tx, who, coupleId, wanted);
    await this.audit.write(tx, who, 'safety.tags-changed', { coupleId });
    await this.couples.tellClinicians(tx, coupleId);
  }

  /** Set anew even where it stands already: no decision before this moment lifts it. */
  private async nameFear(tx: Tx, who: Who, coupleId: string): Promise<void> {
    await this.repository.liftTags(tx, coupleId, ['fear']);
    await this.setTags(tx, who, coupleId, ['fear']);
  }

  private setTags(tx: Tx, { practiceId }: Who, coupleId: string, tags: StopTag[]): Promise<void> {
    const setAt = this.clock.now();
    return this.repository.setTags(
      tx,
      [...new Set(tags)].map((tag) => ({ practiceId, coupleId, tag, setAt })),
    );
  }
}
