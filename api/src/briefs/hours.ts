import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { HoursService } from '../responses/hours.service.ts';

/** How the appointments were for each of the two over time: for the clinician alone. Every reading is written down. */
@Injectable()
export class Hours {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(HoursService) private readonly told: HoursService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async of(tx: Tx, who: Who, coupleId: string): Promise<Answer<typeof clinic.hours>> {
    await this.couples.ofClinician(tx, who, coupleId);
    const partners = (await this.couples.everMembers(tx, coupleId))
      .filter(({ kind }) => kind === 'partner')
      .map(({ personId }) => personId);
    const known = await this.people.byId(tx, partners);
    const told = await this.told.of(tx, coupleId);
    await this.audit.write(tx, who, 'hours.read', { coupleId });
    return {
      questions: this.told.questions,
      people: partners.map((personId) => ({
        personId,
        displayName: known.get(personId)?.displayName ?? '—',
        hours: told
          .filter((one) => one.personId === personId)
          .map(({ on, answers, own }) => ({ on, answers, own })),
      })),
    };
  }
}
