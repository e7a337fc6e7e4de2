import { Inject, Injectable } from '@nestjs/common';
import { strToU8, zipSync } from 'fflate';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present } from '../platform/http/problem.ts';
import { Work, type Tx } from '../platform/work.ts';
import { CoupleRecord } from './couple-record.ts';
import { Departure, DeparturePart } from './departure.entity.ts';
import { departs } from './departs.ts';
import type { ExportFile } from './export-file.entity.ts';
import { whoOf } from './export-who.ts';
import { OwnPart } from './own-part.ts';
import { page } from './paper.ts';
import { texts } from './paper.texts.ts';
import { sealFor } from './sealed-for.ts';

type Files = Record<string, Uint8Array>;
type Whole = { departure: Departure; parts: DeparturePart[]; who: Who };

/**
 * What a practice takes along. Its owner reads nobody's couples by it: each part is gathered as the clinician who gave it,
 * under their rights, and what only they may read is sealed once more, to words of their own.
 */
@Injectable()
export class DepartureFile {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(OwnPart) private readonly ownPart: OwnPart,
    @Inject(CoupleRecord) private readonly records: CoupleRecord,
  ) {}

  /** Nothing, where it was taken back meanwhile. */
  async of(row: ExportFile): Promise<Buffer | null> {
    const whole = await this.whole(row);
    if (!whole) return null;
    const { departure, parts, who } = whole;
    const files: Files = {};
    for (const part of parts) Object.assign(files, await this.part(row, part));
    const mark = `Usward ${who.practiceId} ${this.clock.now().toISOString()} ${row.id}`;
    files['README.txt'] = strToU8(`${mark}\n\n${texts[who.locale].departure}\n`);
    return sealFor(departure, zipSync(files));
  }

  private whole(row: ExportFile): Promise<Whole | null> {
    const { practiceId, personId, departureId } = row;
    return this.work.run({ kind: 'person', audience: 'clinic', practiceId, personId }, async (tx) => {
      if (!departureId || (await departs(tx)) !== departureId) return null;
      const departure = present(await tx.findOneBy(Departure, { id: departureId }));
      const parts = await tx.findBy(DeparturePart, { departureId });
      const locale = present((await this.people.byId(tx, [personId])).get(personId)).locale;
      return { departure, parts, who: { ...whoOf(row, ''), locale } };
    });
  }

  /** As the clinician who gave it: the couples they treat now. */
  private async part(row: ExportFile, part: DeparturePart): Promise<Files> {
    const { practiceId, clinicianId: personId, salt, publicKey } = part;
    const actor = { kind: 'person', audience: 'clinic', practiceId, personId } as const;
    const found = await this.work.run(actor, async (tx) => ({
      ids: await this.couples.idsOfClinician(tx),
      accountId: await this.people.accountOf(tx, personId),
    }));
    const who = whoOf({ ...row, personId }, found.accountId);
    const files: Files = {};
    const own: Files = {};
    for (const id of found.ids)
      await this.work.run({ ...actor, accountId: found.accountId }, async (tx) => {
        Object.assign(files, await this.couple(tx, who, id, row.id));
        if (publicKey) own[`${id}.json`] = await this.ownPart.of(tx, who, id);
      });
    if (salt && publicKey) files[`own/${personId}.usward`] = sealFor({ salt, publicKey }, zipSync(own));
    return files;
  }

  private async couple(tx: Tx, who: Who, coupleId: string, exportId: string): Promise<Files> {
    const couple = await this.access.ofClinician(tx, who, coupleId);
    const ids = (await this.couples.everMembers(tx, coupleId))
      .filter(({ kind }) => kind === 'partner')
      .map(({ personId }) => personId);
    const known = await this.people.byId(tx, [...ids, who.personId]);
    const left = ids.filter((id) => !known.get(id)?.erasedAt);
    const { locale, address, displayName } = present(known.get(who.personId));
    const say = texts[locale];
    const { sections, data } = await this.records.of(tx, who, couple, left, { locale, address }, true);
    for (const subjectId of left) await this.audit.write(tx, who, 'words.exported', { coupleId, subjectId });
    const at = `${this.clock.now().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const mark = say.made(displayName, at, exportId);
    const paper = { locale, title: say.recordTitle, intro: [], sections, mark };
    return {
      [`couples/${coupleId}/index.html`]: strToU8(page(paper)),
      [`couples/${coupleId}/data.json`]: strToU8(`${JSON.stringify({ mark, ...data }, null, 2)}\n`),
    };
  }
}
