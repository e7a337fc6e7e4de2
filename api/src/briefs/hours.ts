import { Inject, Injectable } from '@nestjs/common';
import { theHour } from '@usward/catalogue';
import { dayIn } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { HandedInService } from '../responses/handed-in.service.ts';
import type { HoursPage } from './briefs.present.ts';
import { hourOf, questions } from './hours.rules.ts';

/** How the appointments were for each of the two over time: for the staff who may read the couple. Every reading is written down. */
@Injectable()
export class Hours {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(HandedInService) private readonly handedIn: HandedInService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  /** Oldest first, of both however long ago they left. */
  async of(tx: Tx, who: Who, coupleId: string): Promise<HoursPage> {
    const { timeZone } = await this.access.ofReader(tx, who, coupleId);
    const partners = (await this.couples.everMembers(tx, coupleId))
      .filter(({ kind }) => kind === 'partner')
      .map(({ personId }) => personId);
    const known = await this.people.byId(tx, partners);
    const told = await this.handedIn.of(tx, coupleId, [theHour.key]);
    await this.audit.write(tx, who, 'hours.read', { coupleId });
    return {
      questions,
      people: partners.map((personId) => ({
        personId,
        displayName: known.get(personId)?.displayName ?? '—',
        hours: told
          .filter((one) => one.personId === personId)
          .map(({ at, answers }) => hourOf(dayIn(timeZone, at), answers)),
      })),
    };
  }
}
