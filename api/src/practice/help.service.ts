import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { open } from '@usward/contract/open';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { helpDirectory, idOf } from './help-directory.ts';
import { HelpLine } from './help-line.entity.ts';
import { isDue } from './help.rules.ts';
import { mayChangePractice } from './practice.policy.ts';
import { PracticeService } from './practice.service.ts';

type Line = Omit<HelpLine, 'practiceId' | 'isOff'> & { isHouses: boolean };

const houses: Line[] = helpDirectory.flatMap(({ country, lines }) =>
  lines.map(({ name, number, note }) => ({
    id: idOf(country, number), country, name, number, noteEn: note.en, noteEs: note.es, checkedOn: null, checkedBy: null, isHouses: true,
  })),
); // prettier-ignore

const changeable = ['is_off', 'country', 'name', 'number', 'note_en', 'note_es', 'checked_on', 'checked_by'];

/** Whom to call: what came with the product, as the practice has changed and checked it. */
@Injectable()
export class HelpService {
  constructor(
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  /** By country, the practice's own first; as anybody of the practice reads it. */
  async directory(tx: Tx, who: Who): Promise<Answer<typeof open.help>> {
    const { country: home } = await this.practices.of(tx, who);
    const lines = await this.lines(tx, who);
    const countries = helpDirectory.map(({ country }) => country);
    return {
      countries: countries
        .sort((a, b) => Number(b === home) - Number(a === home))
        .map((country) => ({
          country,
          lines: lines
            .filter((line) => line.country === country)
            .map(({ name, number, noteEn, noteEs, checkedOn }) => ({
              name, number, note: { en: noteEn, es: noteEs }, checkedOn,
            })), // prettier-ignore
        })),
    };
  }

  async shown(tx: Tx, who: Who): Promise<Answer<typeof clinic.helpLines>> {
    const today = await this.practices.today(tx, who);
    const lines = await this.lines(tx, who);
    const known = await this.people.byId(
      tx,
      lines.flatMap(({ checkedBy }) => checkedBy ?? []),
    );
    return {
      lines: lines.map(({ id, country, name, number, noteEn, noteEs, checkedOn, checkedBy, isHouses }) => ({
        lineId: id,
        country,
        name,
        number,
        note: { en: noteEn, es: noteEs },
        isHouses,
        checkedOn,
        checkedBy: (checkedBy && known.get(checkedBy)?.displayName) ?? null,
        isDue: isDue(checkedOn, today),
      })),
    };
  }

  async keep(
    tx: Tx,
    who: Who,
    id: string,
    { isChecked, note, ...line }: Body<typeof clinic.keepHelpLine>,
  ): Promise<void> {
    if (!mayChangePractice(who)) throw new Problem('role.not-allowed');
    const before = (await this.lines(tx, who)).find((one) => one.id === id);
    const stands = before?.number === line.number;
    const checked = isChecked
      ? { checkedOn: await this.practices.today(tx, who), checkedBy: who.personId }
      : { checkedOn: (stands && before.checkedOn) || null, checkedBy: (stands && before.checkedBy) || null };
    await this.write(tx, who, { id, isOff: false, ...line, noteEn: note.en, noteEs: note.es, ...checked });
  }

  /** One of ours stays away; one of the practice's own is gone. */
  async drop(tx: Tx, who: Who, id: string): Promise<void> {
    if (!mayChangePractice(who)) throw new Problem('role.not-allowed');
    const found = (await this.lines(tx, who)).find((one) => one.id === id);
    if (!found) throw new Problem('absent');
    const { isHouses, ...line } = found;
    if (isHouses) await this.write(tx, who, { ...line, isOff: true });
    else {
      await tx.delete(HelpLine, { practiceId: who.practiceId, id });
      await this.audit.write(tx, who, 'practice.help');
    }
  }

  private async lines(tx: Tx, { practiceId }: Pick<Who, 'practiceId'>): Promise<Line[]> {
    const own = await tx.find(HelpLine, { where: { practiceId }, order: { name: 'ASC', id: 'ASC' } });
    const ours = houses.flatMap((line): Line[] => {
      const instead = own.find(({ id }) => id === line.id);
      if (!instead) return [line];
      return instead.isOff ? [] : [{ ...instead, isHouses: true }];
    });
    const theirs = own.filter(({ id }) => !houses.some((line) => line.id === id));
    return [...ours, ...theirs.map((line) => ({ ...line, isHouses: false }))];
  }

  private async write(tx: Tx, who: Who, line: Omit<HelpLine, 'practiceId'>): Promise<void> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(HelpLine)
      .values({ practiceId: who.practiceId, ...line })
      .orUpdate(changeable, ['practice_id', 'id'])
      .updateEntity(false)
      .execute();
    await this.audit.write(tx, who, 'practice.help');
  }
}
