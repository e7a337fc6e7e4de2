import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '../identity/people.service.ts';
import { Clock } from '../platform/clock.ts';
import { Work } from '../platform/work.ts';
import { CoupleData } from './couple-data.ts';
import type { ExportFile } from './export-file.entity.ts';
import { whoOf } from './export-who.ts';
import { OwnData } from './own-data.ts';
import { zipped } from './paper.ts';
import { texts } from './paper.texts.ts';

/** What one person takes along, or what was released, on paper: gathered under the rights of whoever asked. */
@Injectable()
export class Papers {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(OwnData) private readonly own: OwnData,
    @Inject(CoupleData) private readonly couple: CoupleData,
  ) {}

  async of(row: ExportFile): Promise<Buffer | null> {
    const { practiceId, personId, audience, id } = row;
    const actor = { kind: 'person', audience, practiceId, personId } as const;
    const accountId = await this.work.run(actor, (tx) => this.people.accountOf(tx, personId));
    const made = await this.work.run({ ...actor, accountId }, (tx) => {
      const who = whoOf(row, accountId);
      return row.releaseId ? this.couple.of(tx, who, row.releaseId) : this.own.of(tx, who);
    });
    if (!made) return null;
    const { paper, data, name } = made;
    const mark = texts[paper.locale].made(name, this.clock.now().toISOString().slice(0, 16).replace('T', ' ') + ' UTC', id); // prettier-ignore
    return zipped({ ...paper, mark }, data);
  }
}
