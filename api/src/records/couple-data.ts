import { Inject, Injectable } from '@nestjs/common';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { CoupleRecord } from './couple-record.ts';
import type { Made } from './own-data.ts';
import { texts } from './paper.texts.ts';
import { ReleasesService } from './releases.service.ts';

/** What a clinician may read of a couple, or of one of the two. Notes, safety and what was kept are not asked for. */
@Injectable()
export class CoupleData {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(CoupleRecord) private readonly records: CoupleRecord,
    @Inject(ReleasesService) private readonly releases: ReleasesService,
  ) {}

  /** Nothing, where somebody took the yes back meanwhile. */
  async of(tx: Tx, who: Who, releaseId: string): Promise<Made | null> {
    const agreed = await this.releases.agreed(tx, releaseId);
    if (!agreed) return null;
    const { recipient, release } = agreed;
    const { coupleId, personId } = release;
    const couple = await this.access.ofClinician(tx, who, coupleId);
    const ids = personId ? [personId] : await this.couples.partnerIds(tx, coupleId);
    const known = await this.people.byId(tx, [...ids, who.personId]);
    const self = present(known.get(who.personId));
    const ear = { locale: self.locale, address: self.address };
    const say = texts[ear.locale];
    const { sections, data } = await this.records.of(tx, who, couple, ids, ear, !personId);
    return {
      name: self.displayName,
      paper: {
        locale: ear.locale,
        title: personId ? say.oneTitle : say.recordTitle,
        intro: personId ? say.oneIntro(recipient) : say.recordIntro(recipient),
        sections,
      },
      data: { recipient, ...data },
    };
  }
}
