import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Answer } from '../platform/http/route.ts';
import { Keys } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { bodyRow, scopeOf } from './safety.place.ts';
import { presentPartner, type Asked } from './safety.present.ts';
import { SafetyRepository } from './safety.repository.ts';
import { lastOfEach } from './safety.rules.ts';
import { SafetyService } from './safety.service.ts';
import type { Suitability } from './suitability.entity.ts';

/** The safety record as the couple's clinicians read it: the last decision about each partner of today. */
@Injectable()
export class SafetyPage {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(SafetyRepository) private readonly repository: SafetyRepository,
    @Inject(SafetyService) private readonly safety: SafetyService,
  ) {}

  async read(tx: Tx, who: Who, coupleId: string): Promise<Answer<typeof clinic.safety>> {
    await this.safety.enterToRead(tx, who, coupleId);
    const partners = await this.couples.partnerIds(tx, coupleId);
    const names = await this.people.byId(tx, partners);
    const { timeZone } = await this.practices.of(tx, who);
    const last = lastOfEach(await this.repository.decisions(tx, coupleId));
    await this.audit.write(tx, who, 'safety.read', { coupleId });
    const shown = partners.map(async (personId) => {
      const decided = last.get(personId);
      const asked = decided && (await this.asked(decided));
      return presentPartner(personId, names.get(personId), timeZone, decided, asked);
    });
    return {
      suitability: await this.safety.suitabilityOf(tx, who, coupleId),
      partners: await Promise.all(shown),
      tags: await this.safety.tagsOf(tx, coupleId),
    };
  }

  private asked(decided: Suitability): Promise<Asked> {
    return this.keys.open<Asked>(scopeOf(decided), bodyRow(decided), decided.bodySealed);
  }
}
