import { Inject, Injectable } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import { dayIn } from '@usward/schedule';
import { CouplesService } from '../couples/couples.service.ts';
import { DialoguesService } from '../dialogues/dialogues.service.ts';
import { LinesService } from '../measures/lines.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { CareService } from '../team/care.service.ts';
import { ReleasesService } from './releases.service.ts';

/** What somebody shared beside answers: what they chose themselves, and what both were told. Nothing of the other's acts. */
@Injectable()
export class SharingService {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(DialoguesService) private readonly dialogues: DialoguesService,
    @Inject(LinesService) private readonly lines: LinesService,
    @Inject(CareService) private readonly care: CareService,
    @Inject(ReleasesService) private readonly releases: ReleasesService,
  ) {}

  async of(tx: Tx, who: Who): Promise<Answer<typeof me.shared>> {
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple) return { talks: [], showsLine: false, releases: [], along: [] };
    const talks = await this.dialogues.past(tx, couple);
    const along = await this.care.along(tx, couple.id);
    return {
      talks: talks.filter(({ isKept }) => isKept).map(({ dialogueId, on }) => ({ dialogueId, on })),
      showsLine: await this.lines.mine(tx, who),
      releases: await this.releases.answeredBy(tx, who, couple),
      along: along.map(({ beginsAt, endsAt, ...one }) => ({
        ...one,
        from: dayIn(couple.timeZone, beginsAt),
        until: endsAt && dayIn(couple.timeZone, endsAt),
      })),
    };
  }
}
